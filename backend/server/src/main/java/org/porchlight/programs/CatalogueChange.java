package org.porchlight.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A program, a requirement or a document type as it is to be from now on. */
record CatalogueChange(
    @Nullable @Valid @Schema(description = "Of a program, and of nothing else.")
        ProgramTerms program,
    @Nullable @Valid @Schema(description = "Of a requirement, and of nothing else.")
        RequirementTerms requirement,
    @Nullable @Valid @Schema(description = "Of a document type, and of nothing else.")
        DocumentTypeTerms documentType,
    @NotNull
        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "Of what was read; 0 of what is new.", examples = "0")
        Integer edition) {

  /** Those of that kind; absent where others were sent. */
  @Nullable Record terms(CatalogueKind kind) {
    return switch (kind) {
      case PROGRAMS -> program;
      case REQUIREMENTS -> requirement;
      case DOCUMENT_TYPES -> documentType;
    };
  }
}
