package org.porchlight.clients;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** What it takes to begin with a client. */
record NewClient(
    @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Rosa Fernhollow")
        String name,
    @NotNull
        @Size(min = 5, max = 254)
        @Schema(
            description = "A phone number with its area code, or an email address.",
            examples = "+1 206 555 0187")
        String contact,
    @NotNull @Pattern(regexp = "en|fr|es") @Size(max = 2) @Schema(examples = "es") String language,
    @NotNull @Size(min = 1, max = 40) @Schema(examples = "snap") String program,
    @Schema(description = "The caller's own; may be left out.") @Nullable UUID branch,
    @Schema(description = "Account of a caseworker or supervisor of the branch.")
        @Nullable UUID caseworker) {}
