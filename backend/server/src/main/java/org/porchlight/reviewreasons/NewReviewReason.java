package org.porchlight.reviewreasons;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.programs.Reason;

/** A reason to add, which is offered from now on. */
record NewReviewReason(
    @NotNull @Valid ReviewReasonWords words,
    @NotNull @Size(min = 1, max = 2) Set<Reason.@NotNull Decision> decisions,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"pay-stubs\"]")
        List<@NotNull @Size(min = 1, max = 40) String> documentTypes) {

  ReviewReasonTerms terms() {
    return new ReviewReasonTerms(words.strip(), decisions, documentTypes, true);
  }
}
