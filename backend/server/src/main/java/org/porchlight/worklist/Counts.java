package org.porchlight.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits in a branch. */
@Schema(
    name = "WorklistCounts",
    description = "How much waits in the branch, whatever the filter; only counted so far.")
record Counts(
    @Schema(description = "Everything that waits; what was put off is not in it.", examples = "12")
        long open,
    @Schema(description = "What should have been done by now.", examples = "2") long overdue,
    @Schema(description = "What is due by the end of the branch's day.", examples = "3")
        long dueToday,
    @Schema(
            description = "What the caller has: their own, and what they stand in for.",
            examples = "4")
        long mine,
    @Schema(description = "Documents that no worker has seen whole yet.", examples = "5")
        long unseen,
    @Schema(description = "What was put off.", examples = "2") long snoozed,
    @Schema(description = "What is more is one more than this.", examples = "1000") int countedTo) {

  /** A branch with more than that has no use for the number, and should not wait for it. */
  static final int COUNTED_TO = 1000;
}
