package org.porchlight.identifiers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** A number as it is told or read from a card. */
record NewIdentifier(
    @NotNull IdentifierKind kind,
    @NotNull
        @Size(min = 4, max = 40)
        @Schema(
            description = "However it is written; kept without what stands between its parts.",
            examples = "046 454 286")
        String number,
    @Size(min = 1, max = 60)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(description = "Of OTHER alone: what it is.", examples = "Tribal enrolment number")
        @Nullable String label,
    @Schema(description = "Keep it although another client has the same.", examples = "false")
        @Nullable Boolean nevertheless) {

  /** Whoever writes this down by mistake writes down no number. */
  @Override
  public String toString() {
    return "NewIdentifier[" + kind + "]";
  }
}
