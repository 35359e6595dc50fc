package org.porchlight.circumstances;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One fact of a household, for as long as it holds. */
@Entity
public class Circumstance {

  @Id private UUID id;
  private UUID householdId;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private CircumstanceTopic topic;

  private String about;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FieldValue> fieldValues;

  private byte @Nullable [] sealed;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private @Nullable UUID replacedBy;
  private @Nullable UUID changeReportId;
  private UUID recordedBy;
  private Instant recordedAt;
  private @Nullable Instant endedAt;
  private @Nullable UUID struckBy;
  private @Nullable Instant struckAt;
  private @Nullable String struckReason;

  protected Circumstance() {}

  static Circumstance of(UUID householdId, NewCircumstance fact, Instant now) {
    Circumstance circumstance = new Circumstance();
    circumstance.id = UUID.randomUUID();
    circumstance.householdId = householdId;
    circumstance.clientId = fact.source().clientId();
    circumstance.topic = fact.topic();
    circumstance.about = fact.about();
    circumstance.fieldValues = List.copyOf(fact.values());
    circumstance.sealed = fact.sealed();
    circumstance.validFrom = fact.from();
    circumstance.changeReportId = fact.source().changeReportId();
    circumstance.recordedBy = fact.source().byAccountId();
    circumstance.recordedAt = now;
    return circumstance;
  }

  /** It held until the day before; never less than no day at all. */
  void end(LocalDate from, @Nullable UUID successor, Instant now) {
    validTo = (from.isBefore(validFrom) ? validFrom : from).minusDays(1);
    replacedBy = successor;
    endedAt = now;
  }

  /** It was never so, and does not hold from now on. */
  void strike(UUID by, String reason, Instant now) {
    struckBy = by;
    struckAt = now;
    struckReason = reason;
    endedAt = endedAt == null ? now : endedAt;
  }

  Optional<Struck> struck() {
    return struckBy == null || struckAt == null || struckReason == null
        ? Optional.empty()
        : Optional.of(new Struck(struckBy, struckAt, struckReason));
  }

  boolean isCurrent() {
    return endedAt == null;
  }

  public UUID id() {
    return id;
  }

  /** Whoever said so. */
  UUID clientId() {
    return clientId;
  }

  public CircumstanceTopic topic() {
    return topic;
  }

  public String about() {
    return about;
  }

  public List<FieldValue> values() {
    return fieldValues;
  }

  Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; empty while it holds. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public Optional<UUID> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }

  /** Where it comes from; none where staff wrote it down. */
  public @Nullable UUID changeReportId() {
    return changeReportId;
  }

  public UUID recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
