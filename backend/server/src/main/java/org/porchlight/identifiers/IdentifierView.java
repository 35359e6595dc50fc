package org.porchlight.identifiers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StaffMember;

/** A number as far as lists show it. */
@Schema(name = "Identifier")
record IdentifierView(
    UUID id,
    IdentifierKind kind,
    @Schema(description = "What it is, of OTHER alone.", examples = "Tribal enrolment number")
        @Nullable String label,
    @Schema(description = "Its last characters.", examples = "4286") String ending,
    Instant addedAt,
    @Schema(examples = "Pat Sample") @Nullable String addedBy,
    @Schema(description = "What the caller may do.", examples = "[\"show\"]")
        List<String> allowed) {

  private static final List<String> ALLOWED = List.of("show", "correct", "remove");

  /**
   * @param addedBy who wrote it down, where they are known
   */
  static IdentifierView of(Identifier identifier, @Nullable StaffMember addedBy) {
    return new IdentifierView(
        identifier.id(),
        identifier.kind(),
        identifier.label(),
        identifier.ending(),
        identifier.addedAt(),
        addedBy == null ? null : addedBy.name(),
        ALLOWED);
  }

  /** One that is not kept any more. */
  @Schema(name = "PastIdentifier")
  record Past(
      UUID id,
      IdentifierKind kind,
      @Nullable String label,
      @Schema(description = "Its last characters; the rest is gone.", examples = "4286")
          String ending,
      @Schema(description = "Whether another took its place.") boolean corrected,
      Instant endedAt,
      @Schema(examples = "Pat Sample") @Nullable String endedBy) {

    static Past of(Identifier identifier, boolean corrected, Map<UUID, StaffMember> people) {
      StaffMember by = people.get(identifier.endedBy());
      return new Past(
          identifier.id(),
          identifier.kind(),
          identifier.label(),
          identifier.ending(),
          corrected,
          identifier.endedAt(),
          by == null ? null : by.name());
    }
  }
}
