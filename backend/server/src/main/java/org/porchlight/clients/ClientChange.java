package org.porchlight.clients;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** What is to be different about a client; what is absent stays. */
record ClientChange(
    @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Rosa Fernhollow")
        @Nullable String name,
    @Pattern(regexp = "en|fr|es") @Size(max = 2) @Schema(examples = "fr") @Nullable String language,
    @Schema(description = "Account of a caseworker or supervisor of the branch.")
        @Nullable UUID caseworkerId,
    @Schema(
            description = "Where they live by another clock than their branch; empty: they do not.",
            examples = "America/Winnipeg")
        @Size(max = 60)
        @Nullable String timeZone) {

  @AssertTrue
  @Schema(hidden = true)
  boolean isTimeZoneKnown() {
    try {
      return timeZone == null || timeZone.isEmpty() || ZoneId.of(timeZone).getRules() != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
