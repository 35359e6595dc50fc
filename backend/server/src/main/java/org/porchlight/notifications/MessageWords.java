package org.porchlight.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.porchlight.clients.Channel;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.web.Language;

/** The words of every text and email: an administrator's where there are such, or the files'. */
@Singleton
class MessageWords {

  /** What their editions are kept as. */
  static final String KIND = "message-template";

  private static final String NORTH_AMERICAN = "^\\+1(\\d{3})(\\d{3})(\\d{4})$";

  private final MessageFiles files;
  private final StandingEditions editions;

  @Inject
  MessageWords(MessageFiles files, StandingEditions editions) {
    this.files = files;
    this.editions = editions;
  }

  String text(Template template, Language language, Map<String, String> values) {
    return filled(now(new Wording(template, Channel.TEXT, language)).body(), values);
  }

  String subject(Template template, Language language) {
    return Objects.requireNonNull(now(new Wording(template, Channel.EMAIL, language)).subject());
  }

  /** With the office's phone number at its end. */
  String email(Template template, Language language, Map<String, String> values) {
    return email(now(new Wording(template, Channel.EMAIL, language)), language, values);
  }

  /** These words as they would go out. */
  Words filled(Wording wording, Words words, Map<String, String> values) {
    return wording.channel() == Channel.TEXT
        ? new Words(null, filled(words.body(), values))
        : new Words(words.subject(), email(words, wording.language(), values));
  }

  /** As they stand. */
  Words now(Wording wording) {
    return editions
        .of(KIND, wording.id())
        .map(Edition::content)
        .map(Words::of)
        .orElseGet(() -> files.words(wording));
  }

  private String email(Words words, Language language, Map<String, String> values) {
    String closing = values.containsKey("phone") ? "\n\n" + files.closing(language) : "";
    return filled(words.body() + closing, values);
  }

  private static String filled(String words, Map<String, String> values) {
    String filled = words;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", said(value.getKey(), value.getValue()));
    }
    return filled;
  }

  /**
   * A number as people here say and dial it: "206-555-0100"; one of another country stays E.164.
   */
  private static String said(String name, String value) {
    return name.equals("phone") ? value.replaceAll(NORTH_AMERICAN, "$1-$2-$3") : value;
  }
}
