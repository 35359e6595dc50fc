package org.porchlight.absences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is away, and who has their work meanwhile. */
@Entity
class Absence {

  @Id private UUID id;
  private UUID branchId;
  private UUID accountId;
  private @Nullable UUID coverId;
  private Instant startsAt;
  private Instant endsAt;
  private UUID notedBy;
  private Instant notedAt;
  private @Nullable UUID endedBy;
  @Version private int version;

  protected Absence() {}

  /** Of that worker; without a cover their work is the branch's. */
  static Absence of(UUID branchId, UUID accountId, @Nullable UUID coverId) {
    Absence absence = new Absence();
    absence.id = UUID.randomUUID();
    absence.branchId = branchId;
    absence.accountId = accountId;
    absence.coverId = coverId;
    return absence;
  }

  /** From the first instant of its first day to the last of its last. */
  Absence between(Instant from, Instant until) {
    startsAt = from;
    endsAt = until;
    return this;
  }

  Absence noted(UUID byAccountId, Instant now) {
    notedBy = byAccountId;
    notedAt = now;
    return this;
  }

  /** What there is to tell once it is noted. */
  AbsenceEvent asNoted() {
    return new AbsenceEvent.AbsenceNoted(id, accountId, coverId, startsAt, endsAt, notedBy);
  }

  /** They are back, or never went. */
  AbsenceEvent end(UUID byAccountId, Instant now) {
    startsAt = startsAt.isAfter(now) ? now : startsAt;
    endsAt = now;
    endedBy = byAccountId;
    return new AbsenceEvent.AbsenceEnded(id, accountId, byAccountId);
  }

  boolean isOver(Instant now) {
    return !endsAt.isAfter(now);
  }

  boolean isOn(Instant now) {
    return !startsAt.isAfter(now) && !isOver(now);
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  /** None where the work is whoever's has time. */
  @Nullable UUID coverId() {
    return coverId;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Instant notedAt() {
    return notedAt;
  }
}
