package org.porchlight.journey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That staff said where a client is, against what is derived. */
@Entity
class JourneyOverride {

  @Id private UUID id;
  private UUID clientId;
  @Embedded private Said said;
  private UUID byAccountId;
  private Instant at;
  private @Nullable UUID undoneBy;
  private @Nullable Instant undoneAt;

  protected JourneyOverride() {}

  static JourneyOverride of(UUID clientId, Said said, UUID by, Instant now) {
    JourneyOverride override = new JourneyOverride();
    override.id = UUID.randomUUID();
    override.clientId = clientId;
    override.said = said;
    override.byAccountId = by;
    override.at = now;
    return override;
  }

  JourneyEvent made() {
    return new JourneyEvent.JourneyOverridden(clientId, id, said.stage(), byAccountId);
  }

  JourneyEvent undo(UUID by, Instant now) {
    undoneBy = by;
    undoneAt = now;
    return new JourneyEvent.JourneyOverrideUndone(clientId, id, said.stage(), by);
  }

  /** Whether it counts on that day, in the branch's time zone, if it is the latest. */
  boolean counts(LocalDate today) {
    return undoneAt == null && (said.untilOn() == null || !today.isAfter(said.untilOn()));
  }

  UUID id() {
    return id;
  }

  Said said() {
    return said;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  Instant at() {
    return at;
  }

  @Nullable UUID undoneBy() {
    return undoneBy;
  }

  @Nullable Instant undoneAt() {
    return undoneAt;
  }
}
