package org.porchlight.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits in a branch. */
@Schema(name = "WorklistCounts", description = "How much waits in the branch, whatever the filter.")
record Counts(
    @Schema(description = "Everything that waits.", examples = "12") long open,
    @Schema(description = "What should have been done by now.", examples = "2") long overdue,
    @Schema(description = "What is due by the end of the branch's day.", examples = "3")
        long dueToday,
    @Schema(description = "The caller's own.", examples = "4") long mine,
    @Schema(description = "Documents that no worker has seen whole yet.", examples = "5")
        long unseen) {}
