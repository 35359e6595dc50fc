package org.porchlight.programs;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A program, a requirement or a document type in one of its editions. */
@Schema(name = "CatalogueEdition")
record CatalogueEditionView(
    @Schema(examples = "earned-income") String id,
    @Schema(description = "0 is what the files say now.", examples = "0") int edition,
    @Nullable ProgramTerms program,
    @Nullable RequirementTerms requirement,
    @Nullable DocumentTypeTerms documentType,
    @Schema(description = "Absent where the files say it.") @Nullable Instant changedAt,
    @Schema(examples = "Ana Sample") @Nullable String changedBy) {}
