package org.porchlight.reviewreasons;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.programs.Reason;

/** A reason as it is to be from now on. */
record ReviewReasonChange(
    @NotNull @Valid ReviewReasonWords words,
    @NotNull @Size(min = 1, max = 2) Set<Reason.@NotNull Decision> decisions,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"pay-stubs\"]")
        List<@NotNull @Size(min = 1, max = 40) String> documentTypes,
    @NotNull @Schema(description = "Whether workers may choose it.", examples = "true")
        Boolean offered,
    @NotNull
        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "Of the reason that was read.", examples = "0")
        Integer version) {

  ReviewReasonTerms terms() {
    return new ReviewReasonTerms(words.strip(), decisions, documentTypes, offered);
  }
}
