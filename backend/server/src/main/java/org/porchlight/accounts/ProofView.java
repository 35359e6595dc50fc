package org.porchlight.accounts;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody showed lately that it is them, and how they can. */
@Schema(name = "StaffProof")
record ProofView(
    @Schema(
            description = "Until when what needs it can be done; absent: show it first.",
            examples = "2026-03-02T15:40:00Z")
        @Nullable Instant until,
    List<ProofWay> ways) {}
