package org.porchlight.restrictions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * That a client is a member of staff, or somebody close to one: the record is never theirs to open.
 */
@Entity
class Tie {

  /** What they are to one another. */
  enum Kind {
    SELF,
    RELATIVE
  }

  /** Of whom, with whom; once. */
  @Embeddable
  record Id(UUID clientId, UUID accountId) {}

  @EmbeddedId private Id id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private UUID namedBy;
  private Instant namedAt;

  protected Tie() {}

  static Tie of(Id id, Kind kind, UUID by, Instant now) {
    Tie tie = new Tie();
    tie.id = id;
    tie.kind = kind;
    tie.namedBy = by;
    tie.namedAt = now;
    return tie;
  }

  RestrictionEvent named() {
    return new RestrictionEvent.TieNamed(id.clientId(), id.accountId(), kind.name(), namedBy);
  }

  UUID accountId() {
    return id.accountId();
  }

  Kind kind() {
    return kind;
  }

  Instant namedAt() {
    return namedAt;
  }
}
