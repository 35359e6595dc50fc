package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.circumstances.Relationship;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/** Somebody who lives with the client now, or no longer does. */
public record HouseholdMemberChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Nullable MemberChange what,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Luz Fernhollow")
        @Nullable String name,
    @Schema(examples = "2026-03-02") @Nullable LocalDate bornOn,
    @Nullable Relationship relationship,
    @Schema(description = "Whether they buy and cook food with the others.", examples = "true")
        @Nullable Boolean eatsWithUs)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.HOUSEHOLD_MEMBER;
  }

  @Override
  public void check(ChangeCheck check) {
    check.there("what", what);
    check.day("happenedOn", happenedOn, what == MemberChange.BORN || what == MemberChange.DIED);
    check.there("name", name);
    if (what == MemberChange.JOINED || what == MemberChange.BORN) {
      check.there("relationship", relationship);
      check.there("bornOn", bornOn);
    }
    check.past("bornOn", bornOn);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.HOUSEHOLD_MEMBER, Place.key(name)));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("household");
  }

  @Override
  public boolean ends() {
    return what == MemberChange.LEFT || what == MemberChange.DIED;
  }
}
