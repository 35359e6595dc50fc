package org.porchlight.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an action ended. */
record ActionCompletion(
    @NotNull @Schema(examples = "DONE") ItemAction.Outcome outcome,
    @Size(max = 1000) @Schema(examples = "The landlord confirmed it by phone.")
        @Nullable String note) {}
