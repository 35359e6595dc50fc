package org.porchlight.worklist;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one task that was to change together with others. */
@Schema(name = "TaskFate")
record TaskFate(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID taskId,
    Fate fate,
    @Schema(description = "As it is now; absent where there is none.") @Nullable TaskView task) {

  /** Whether it changed, and if not, why. */
  enum Fate {
    CHANGED,
    /** Somebody else has it. */
    ANOTHERS,
    ENDED,
    /** It ends with what it is about only. */
    ENDS_BY_ITSELF,
    /** It is due before that day. */
    DUE_BEFORE,
    /** The colleague who was to have it may not see the client's record. */
    NOT_THEIRS_TO_SEE,
    /** It was not the caller who ended it, or too long ago. */
    NOT_REOPENED,
    UNKNOWN
  }
}
