package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/** Another way to reach the client. */
public record ContactDetailsChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 30) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "+1 206 555 0188")
        @Nullable String phone,
    @Size(max = 254) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "rosa@example.org")
        @Nullable String email,
    @Schema(description = "Whether the old number or address still works.", examples = "true")
        @Nullable Boolean oldOnesStillWork)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.CONTACT_DETAILS;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    if (blank(phone) && blank(email)) {
      check.there("phone", null);
    }
    check.contact("phone", phone);
    check.contact("email", email);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
