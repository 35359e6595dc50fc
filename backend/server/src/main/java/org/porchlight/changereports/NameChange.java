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

/** Another name. */
public record NameChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Rosa Birchwater")
        @Nullable String newName,
    @Nullable NameReason reason)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.NAME;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, true);
    check.there("newName", newName);
    check.there("reason", reason);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.NAME, ""));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("identity");
  }
}
