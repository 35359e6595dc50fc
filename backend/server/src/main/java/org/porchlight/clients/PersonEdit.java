package org.porchlight.clients;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** Who the person is from now on; what is left out is not known any more. */
record PersonEdit(
    @NotNull
        @Min(0)
        @Max(1_000_000_000)
        @Schema(description = "The version that it was read as.", examples = "3")
        Integer version,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Ro")
        @Nullable String preferredName,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "FERN-hol-oh")
        @Nullable String pronunciation,
    @Schema(examples = "1984-11-30") @Nullable LocalDate birthDate,
    @Size(max = 5)
        @Schema(description = "ISO 639 codes, best first.", examples = "[\"es\", \"en\"]")
        @Nullable List<@NotNull @Size(max = 3) @Pattern(regexp = "[a-z]{2,3}") String> speaks,
    @Size(max = 5) @Schema(description = "ISO 639 codes, best first.", examples = "[\"es\"]")
        @Nullable List<@NotNull @Size(max = 3) @Pattern(regexp = "[a-z]{2,3}") String> reads,
    @Size(max = 8) @Schema(examples = "[\"INTERPRETER\"]")
        @Nullable List<@NotNull AccessNeed> accessNeeds,
    @Size(max = 300)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(examples = "Hears better on the left side.")
        @Nullable String accessNote) {

  PersonDetails details() {
    return new PersonDetails(
        said(preferredName),
        said(pronunciation),
        birthDate,
        each(speaks),
        each(reads),
        accessNeeds == null
            ? List.of()
            : accessNeeds.stream().distinct().sorted().map(Enum::name).toList(),
        said(accessNote));
  }

  private static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static List<String> each(@Nullable List<String> codes) {
    return codes == null ? List.of() : codes.stream().distinct().toList();
  }
}
