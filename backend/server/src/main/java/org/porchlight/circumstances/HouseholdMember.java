package org.porchlight.circumstances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;

/** Somebody who lives with a client, did, or was thought to. */
@Schema(name = "HouseholdMember")
record HouseholdMember(
    UUID id,
    @Schema(examples = "Luz Fernhollow") String name,
    @Schema(description = "What they are to the client.") @Nullable Relationship relationship,
    @Schema(examples = "2026-03-02") @Nullable LocalDate bornOn,
    @Schema(description = "Their client ID, where they are one.", examples = "CL-9XB-377")
        @Nullable String memberCode,
    @Schema(examples = "2026-03-02") LocalDate since,
    @Schema(description = "The last day; absent while they live there.", examples = "2026-09-30")
        @Nullable LocalDate until,
    @Schema(description = "That it was never so; absent where it was.")
        @Nullable StruckMember struck,
    @Schema(description = "The change report that it comes from; absent where staff wrote it down.")
        @Nullable UUID changeReportId,
    Instant recordedAt,
    @Schema(examples = "Pat Sample") @Nullable String recordedBy,
    @Schema(description = "What the caller may do.", examples = "[\"leave\", \"strike\"]")
        List<String> allowed) {

  static final String NAME = "name";
  static final String RELATIONSHIP = "relationship";
  static final String BORN_ON = "bornOn";
  static final String MEMBER_CODE = "memberCode";

  /** Why it was never so, and who said that. */
  record StruckMember(
      Instant at,
      @Schema(examples = "They only get their mail there.") String reason,
      @Schema(examples = "Pat Sample") @Nullable String by) {}

  static HouseholdMember of(Circumstance fact, Map<UUID, Somebody> who) {
    return new HouseholdMember(
        fact.id(),
        value(fact, NAME).orElse(fact.about()),
        value(fact, RELATIONSHIP).map(Relationship::valueOf).orElse(null),
        value(fact, BORN_ON).map(LocalDate::parse).orElse(null),
        value(fact, MEMBER_CODE).orElse(null),
        fact.validFrom(),
        fact.validTo().orElse(null),
        fact.struck()
            .map(one -> new StruckMember(one.at(), one.reason(), name(one.by(), who)))
            .orElse(null),
        fact.changeReportId(),
        fact.recordedAt(),
        name(fact.recordedBy(), who),
        fact.struck().isPresent()
            ? List.of()
            : fact.isCurrent() ? List.of("leave", "strike") : List.of("strike"));
  }

  /** The same, as it stands in the record of whoever the member is. */
  static Membership membership(Circumstance fact, String code) {
    return new Membership(
        code, value(fact, RELATIONSHIP).map(Relationship::valueOf).orElse(null), fact.validFrom());
  }

  HouseholdMember withoutCode() {
    return new HouseholdMember(
        id,
        name,
        relationship,
        bornOn,
        null,
        since,
        until,
        struck,
        changeReportId,
        recordedAt,
        recordedBy,
        allowed);
  }

  private static Optional<String> value(Circumstance fact, String field) {
    return fact.values().stream()
        .filter(one -> one.field().equals(field) && !one.value().isEmpty())
        .map(FieldValue::value)
        .findFirst();
  }

  private static @Nullable String name(UUID id, Map<UUID, Somebody> who) {
    Somebody somebody = who.get(id);
    return somebody == null ? null : somebody.name();
  }
}
