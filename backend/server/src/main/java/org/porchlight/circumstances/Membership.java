package org.porchlight.circumstances;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a client lives in the household of another. */
@Schema(name = "HouseholdMembership")
record Membership(
    @Schema(description = "The client ID of the other.", examples = "CL-9XB-377") String code,
    @Schema(description = "What this client is to the other.") @Nullable Relationship relationship,
    @Schema(examples = "2026-03-02") LocalDate since) {}
