package org.porchlight.worklist;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much waits in a branch: numbers only, of no client. */
@Schema(name = "BranchLoad")
record BranchLoad(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID branchId,
    @Schema(examples = "Alder Street") String name,
    @Schema(examples = "12") long open,
    @Schema(examples = "2") long overdue,
    @Schema(description = "What belongs to no worker.", examples = "3") long unowned,
    @Schema(examples = "1") long snoozed,
    @Schema(description = "Since when the oldest waits.", examples = "2026-03-05T14:12:09.123456Z")
        @Nullable Instant oldest) {}
