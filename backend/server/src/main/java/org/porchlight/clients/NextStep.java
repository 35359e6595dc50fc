package org.porchlight.clients;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What comes next on a client's way.
 *
 * @param words of staff, where they said it themselves
 */
@Schema(name = "NextStep", description = "What comes next on a client's way, and who does it.")
public record NextStep(
    NextStepKind kind,
    NextStepOwner owner,
    @Schema(
            description = "The last day, in the branch's time zone, where one is known.",
            examples = "2026-04-02")
        @Nullable LocalDate dueOn,
    @Schema(
            description = "Of staff, where the kind is SAID.",
            examples = "Wait for her answer about the shelter.")
        @Nullable String words) {

  public static final NextStep NOTHING =
      new NextStep(NextStepKind.NOTHING, NextStepOwner.NOBODY, null, null);

  /** What kind of thing. */
  public enum NextStepKind {
    FIND_BENEFITS,
    APPLY,
    SEND_PROOF,
    LOOK_AT_APPLICATION,
    INTERVIEW,
    CHECK_PROOF,
    DECIDE,
    RENEW,
    ANSWER_NOTICE,
    /** Staff said it in their words. */
    SAID,
    NOTHING
  }

  /** Who does it. */
  public enum NextStepOwner {
    CLIENT,
    OFFICE,
    NOBODY
  }
}
