package org.porchlight.accounts;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member of staff shows: one of these. */
record Proof(
    @Nullable @Size(min = 1, max = 200) @Schema(examples = "a long sentence of one's own")
        String password) {}
