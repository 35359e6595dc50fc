package org.porchlight.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator may set of a document type. */
record DocumentTypeTerms(
    @NotNull @Valid NameWords name,
    @NotNull @Valid SentenceWords hint,
    @NotNull
        @Min(1)
        @Max(3650)
        @Schema(
            description = "Days after it came for which it is offered for other things, too.",
            examples = "60")
        Integer validDays,
    @NotNull
        @Size(min = 3, max = 20)
        @Pattern(regexp = "P(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?")
        @Schema(
            description = "ISO 8601: how long after the decision on it one is kept.",
            examples = "P3Y1M")
        String keptFor,
    @NotNull @Schema(description = "Whether it is not asked for any more.", examples = "false")
        Boolean retired) {}
