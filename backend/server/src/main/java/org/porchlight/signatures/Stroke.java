package org.porchlight.signatures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a drawn signature, from where the pen came down to where it left. */
@Schema(name = "SignatureStroke")
public record Stroke(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Point> points) {

  /** On a pad that is three times as wide as it is high, from its top left corner. */
  @Schema(name = "SignaturePoint")
  public record Point(
      @NotNull
          @Min(0)
          @Max(10_000)
          @Schema(description = "In ten-thousandths of the pad's width.", examples = "1200")
          Integer x,
      @NotNull
          @Min(0)
          @Max(10_000)
          @Schema(description = "In ten-thousandths of the pad's height.", examples = "5000")
          Integer y) {}
}
