package org.porchlight.identitychecks;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A check that was made, as staff see it. */
@Schema(name = "IdentityCheck")
record IdentityCheckView(
    UUID id,
    @Schema(description = "The client ID.", examples = "CL-4TW-906") String clientCode,
    IdentityCheckKind kind,
    @Schema(
            description = "What was checked, in words.",
            examples = "Driver's licence, photograph and birth date match.")
        String what,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant at,
    @Schema(examples = "Pat Sample") @Nullable String by) {}
