package org.porchlight.changereports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** What somebody filled in so far, in place of what they had before. */
@Schema(name = "Answers")
record NewAnswers(
    @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "0") Integer version,
    @NotNull @Valid Change change,
    @Schema(
            description = "When they learned of it, if later than it happened.",
            examples = "2026-03-04")
        @Nullable LocalDate learnedOn,
    @Size(max = 1000)
        @Pattern(regexp = OneLine.OR_LINES)
        @Schema(description = "Anything else to say.", examples = "I look for another job.")
        @Nullable String note,
    @Size(max = 40)
        @Pattern(regexp = "[a-z0-9-]{1,40}")
        @Schema(description = "Where in the form they are: to go on there.", examples = "job-pay")
        @Nullable String page,
    @Valid @Nullable PromisedProof proof) {

  Answers answers() {
    return new Answers(change, learnedOn, note, page, proof);
  }
}
