package org.porchlight.changereports;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.programs.reporting.ChangeKind;

/** Another place to live, or another way of living there. */
public record AddressChange(
    @Schema(description = "The day of the move.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Nullable LivingSituation livingSituation,
    @Valid @Nullable PostalAddress address,
    @Schema(description = "Where letters go, if not there.") @Valid
        @Nullable PostalAddress mailingAddress,
    @Schema(description = "Whether the whole household moved.", examples = "true")
        @Nullable Boolean everybodyMoved)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.ADDRESS;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("livingSituation", livingSituation);
    if (livingSituation != LivingSituation.NO_FIXED_ADDRESS) {
      check.there("address", address);
    }
    if (address != null) {
      address.check("address.", check);
    }
    if (mailingAddress != null) {
      mailingAddress.check("mailingAddress.", check);
    }
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.ADDRESS, ""));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("residency");
  }
}
