package org.porchlight.programs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.OneLine;

/** What something is called in each language: as long as the files' own may be. */
record NameWords(
    @NotNull
        @Size(min = 1, max = ProgramReader.NAME)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "What you earn")
        String en,
    @NotNull
        @Size(min = 1, max = ProgramReader.NAME)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Ce que vous gagnez")
        String fr,
    @NotNull
        @Size(min = 1, max = ProgramReader.NAME)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Lo que gana")
        String es) {}
