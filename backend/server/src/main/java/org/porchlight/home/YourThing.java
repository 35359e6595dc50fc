package org.porchlight.home;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the client needs to do. */
@Schema(name = "YourThing", description = "Something that the client needs to do.")
record YourThing(
    YourThingKind kind,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID itemId,
    @Schema(examples = "earned-income") String requirement,
    @Schema(description = "In the client's words and language.", examples = "What you earn")
        String requirementName,
    @Schema(description = "The last day, in the branch's time zone.", examples = "2026-03-12")
        LocalDate dueOn,
    @Schema(examples = "false") boolean overdue,
    @Schema(description = "Why it is asked, in the caseworker's words.", examples = "Your new job.")
        @Nullable String reason,
    @Schema(
            description = "Why it is asked for again, in the page's language.",
            examples = "The photo is too dark to read.")
        @Nullable String retakeReason) {

  /** What kind of thing. */
  enum YourThingKind {
    SEND_DOCUMENT,
    RETAKE_DOCUMENT,
    /** Something on file would do: the client need only say so. */
    USE_OFFER
  }
}
