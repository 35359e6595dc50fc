package org.porchlight.clients;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What comes next on a client's way.
 *
 * @param words of staff, where they said it themselves; the step's own, where it is of the plan
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
            description = "Of staff where the kind is SAID, of the plan where it is PLAN_STEP.",
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
    /** A step of the action plan, in its own words. */
    PLAN_STEP,
    /** Everything rests: somebody asks the client whether to go on. */
    ASK_TO_GO_ON,
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
