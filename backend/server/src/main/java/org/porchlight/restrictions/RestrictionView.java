package org.porchlight.restrictions;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StaffMember;

/** Who may see a record, and why not everybody. */
@Schema(name = "Restriction")
record RestrictionView(
    RestrictionReason reason,
    @Schema(examples = "She left home, and her husband must not learn where she is.")
        @Nullable String note,
    @Schema(description = "Whether every supervisor of the branch may see it.") boolean supervisors,
    @Schema(description = "Who else may, besides the client's caseworker.")
        List<RestrictionMember> members,
    Instant placedAt,
    @Schema(examples = "Pat Sample") @Nullable String placedBy,
    @Schema(description = "To be named by whoever changes it.", examples = "0") int version) {

  /** A member of staff. */
  record RestrictionMember(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Pat Sample") String name) {}

  static Set<UUID> people(Restriction restriction) {
    Set<UUID> people = new HashSet<>(restriction.terms().members());
    people.add(restriction.placedBy());
    return people;
  }

  static RestrictionView of(Restriction restriction, Map<UUID, StaffMember> people) {
    RestrictionTerms terms = restriction.terms();
    StaffMember by = people.get(restriction.placedBy());
    return new RestrictionView(
        terms.reason(),
        terms.note(),
        terms.supervisors(),
        terms.members().stream()
            .filter(people::containsKey)
            .map(id -> new RestrictionMember(id, people.get(id).name()))
            .toList(),
        restriction.placedAt(),
        by == null ? null : by.name(),
        restriction.version());
  }
}
