package org.porchlight.reviewreasons;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.Reason;

/** A reason in one of its versions, as staff see it. */
@Schema(name = "ReviewReason")
record ReviewReasonView(
    @Schema(examples = "too-dark") String reason,
    @Schema(description = "0 is what the files say now.", examples = "0") int version,
    ReviewReasonWords words,
    Set<Reason.Decision> decisions,
    @Schema(examples = "[\"pay-stubs\"]") List<String> documentTypes,
    @Schema(description = "Whether workers may choose it.") boolean offered,
    ReviewReasonOrigin origin,
    @Schema(description = "Absent where the files say it.") @Nullable Instant changedAt,
    @Schema(examples = "Ana Sample") @Nullable String changedBy) {

  /** Where it comes from. */
  enum ReviewReasonOrigin {
    /** It is as the files say. */
    FILES,
    /** The files have it, and say something else. */
    CHANGED,
    /** The files do not have it. */
    ADDED
  }
}
