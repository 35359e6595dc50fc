package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** Where letters arrive. */
public record PostalAddress(
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "40 Sample Road")
        @Nullable String line1,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Apt 3")
        @Nullable String line2,
    @Size(max = 80) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Toronto")
        @Nullable String city,
    @Size(max = 40) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "ON")
        @Nullable String region,
    @Size(max = 12) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "M5V 2T6")
        @Nullable String postalCode) {

  void check(String prefix, ChangeCheck check) {
    check.there(prefix + "line1", line1);
    check.there(prefix + "city", city);
    check.there(prefix + "region", region);
    check.there(prefix + "postalCode", postalCode);
  }
}
