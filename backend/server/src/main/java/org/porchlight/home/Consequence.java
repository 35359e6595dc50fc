package org.porchlight.home;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.IfNothing;

/** What happens if the client does nothing. */
@Schema(name = "IfNothing", description = "What happens if the client does nothing.")
record Consequence(
    ConsequenceKind kind,
    @Schema(description = "In the branch's time zone.", examples = "2026-03-12")
        @Nullable LocalDate on,
    @Schema(
            description = "The program's own words, in the page's language.",
            examples = "We may have to say no. We would send you a letter first.")
        @Nullable String text) {

  /** What kind of consequence. */
  enum ConsequenceKind {
    APPLICATION_DENIED,
    BENEFITS_STOP,
    BENEFITS_SMALLER,
    COVERAGE_ENDS,
    PAYMENTS_PAUSE,
    /** No application is made. */
    NO_APPLICATION,
    /** A late renewal no longer counts; it takes a new application. */
    NEW_APPLICATION,
    NOTHING
  }

  static final Consequence NONE = new Consequence(ConsequenceKind.NOTHING, null, null);

  static Consequence of(IfNothing file, @Nullable LocalDate on, Language language) {
    ConsequenceKind kind = ConsequenceKind.valueOf(file.code().name());
    return kind == ConsequenceKind.NOTHING
        ? NONE
        : new Consequence(kind, on, file.text().in(language));
  }
}
