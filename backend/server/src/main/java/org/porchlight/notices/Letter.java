package org.porchlight.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** What a notice is made of, before it is issued. */
record Letter(
    Language language,
    NoticeText words,
    NoticeTerms terms,
    LetterDays days,
    TemplateVersion template) {

  /** In the branch's time zone. */
  record LetterDays(LocalDate issuedOn, LocalDate recourseBy, @Nullable LocalDate continueBy) {}

  /**
   * @param hash SHA-256 of the files that the words are from, in hexadecimal
   */
  record TemplateVersion(int version, String hash) {}
}
