package org.porchlight.signatures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.OneLine;

/** Who is to sign what the client was shown, too. */
@Schema(name = "NewSigningRequest")
record NewSigningRequest(
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "Of the statement as it was shown to the client.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String statementHash,
    @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid NewSigner> signers) {

  /** One of them. */
  @Schema(name = "NewSigner")
  record NewSigner(
      @NotNull
          @Size(min = 1, max = 120)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(examples = "Teo Fernhollow")
          String name,
      @NotNull @Schema(examples = "SPOUSE") SignerRelation relation) {}
}
