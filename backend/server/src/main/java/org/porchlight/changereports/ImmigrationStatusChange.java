package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/** Another right to be in the country. */
public record ImmigrationStatusChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 120)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(
            description = "Whose it is, where it is not the client's.",
            examples = "Teo Fernhollow")
        @Nullable String who,
    @Nullable StatusKind status,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Temporary protection")
        @Nullable String statusText,
    @Schema(description = "The last day on the papers.", examples = "2026-03-02")
        @Nullable LocalDate validTo)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.IMMIGRATION_STATUS;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("status", status);
    if (status == StatusKind.OTHER) {
      check.there("statusText", statusText);
    }
    check.notBefore("validTo", validTo, happenedOn);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.IMMIGRATION_STATUS, Place.key(who)));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("immigration-status");
  }
}
