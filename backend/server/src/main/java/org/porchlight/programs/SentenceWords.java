package org.porchlight.programs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.OneLine;

/** A few sentences in each language: as long as the files' own may be. */
record SentenceWords(
    @NotNull
        @Size(min = 1, max = ProgramReader.SENTENCES)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "What you earn decides how much you can get.")
        String en,
    @NotNull
        @Size(min = 1, max = ProgramReader.SENTENCES)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Ce que vous gagnez décide de combien vous pouvez recevoir.")
        String fr,
    @NotNull
        @Size(min = 1, max = ProgramReader.SENTENCES)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Lo que gana decide cuánto puede recibir.")
        String es) {}
