package org.porchlight.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.programs.ProgramTerms.IfNothingTerms;

/** What an administrator may set of a requirement. */
record RequirementTerms(
    @NotNull @Valid NameWords name,
    @NotNull @Valid NameWords ask,
    @NotNull @Valid SentenceWords why,
    @NotNull @Valid IfNothingTerms ifNothing,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"pay-stubs\"]")
        List<@NotNull @Size(min = 1, max = 40) String> documentTypes,
    @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid WithoutTerms> without,
    @NotNull @Schema(description = "Whether it is not asked any more.", examples = "false")
        Boolean retired) {

  /** What to do with none of the documents; the first is what is usual. */
  record WithoutTerms(@NotNull Without.Option option, @NotNull @Valid SentenceWords text) {}
}
