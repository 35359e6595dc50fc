package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/** Anything else. */
public record OtherChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 2000)
        @Pattern(regexp = OneLine.OR_LINES)
        @Schema(examples = "We found a cat, and the landlord wants more rent for it.")
        @Nullable String text)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.OTHER;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("text", text);
  }
}
