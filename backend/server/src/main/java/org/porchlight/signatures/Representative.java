package org.porchlight.signatures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what right somebody signs for the client. */
@Schema(name = "Representative")
public record Representative(
    @NotNull @Schema(examples = "POWER_OF_ATTORNEY") Authority authority,
    @NotNull @Size(min = 1, max = 500) @Schema(examples = "Power of attorney of 3 May 2024")
        String description,
    @Schema(description = "Not in the future.", examples = "2024-05-03")
        @Nullable LocalDate since) {

  /** Where the right comes from. */
  @Schema(name = "RepresentativeAuthority")
  public enum Authority {
    PARENT_OR_GUARDIAN,
    POWER_OF_ATTORNEY,
    COURT_APPOINTED,
    AUTHORIZED_REPRESENTATIVE,
    OTHER
  }
}
