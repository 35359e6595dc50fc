package org.porchlight.signatures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** How somebody signs what they were shown. */
@Schema(name = "NewSignature")
public record NewSignature(
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "Of the statement as it was shown.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String statementHash,
    @NotNull @Schema(examples = "TYPED") NewSignatureMethod method,
    @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(description = "Of whoever signs.", examples = "Rosa Fernhollow")
        String name,
    @Schema(description = "With DRAWN: at most 5,000 points in all.")
        @Size(min = 1, max = 50)
        @Valid
        @Nullable List<@NotNull @Valid Stroke> strokes,
    @Schema(description = "Where somebody signs for the client.") @Valid
        @Nullable Representative representative) {

  /** What can be signed with in a page. */
  @Schema(name = "NewSignatureMethod")
  public enum NewSignatureMethod {
    TYPED,
    DRAWN
  }

  SignatureMethod signatureMethod() {
    return method == NewSignatureMethod.DRAWN ? SignatureMethod.DRAWN : SignatureMethod.TYPED;
  }

  List<Stroke> drawing() {
    return strokes == null ? List.of() : strokes;
  }
}
