package org.porchlight.legalholds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why nothing of a client may be removed, and from when until when. */
@Entity
public class LegalHold {

  @Id private UUID id;
  private UUID clientId;
  private String reason;
  private UUID placedBy;
  private Instant placedAt;
  private @Nullable UUID liftedBy;
  private @Nullable Instant liftedAt;

  protected LegalHold() {}

  static LegalHold place(UUID clientId, String reason, UUID by, Instant now) {
    LegalHold hold = new LegalHold();
    hold.id = UUID.randomUUID();
    hold.clientId = clientId;
    hold.reason = reason;
    hold.placedBy = by;
    hold.placedAt = now;
    return hold;
  }

  LegalHoldEvent placed() {
    return new LegalHoldEvent.LegalHoldPlaced(clientId, id, reason, placedBy);
  }

  /** It goes on, for this reason. */
  LegalHoldEvent change(String newReason, UUID by) {
    reason = newReason;
    return new LegalHoldEvent.LegalHoldChanged(clientId, id, reason, by);
  }

  LegalHoldEvent lift(UUID by, Instant now) {
    liftedBy = by;
    liftedAt = now;
    return new LegalHoldEvent.LegalHoldLifted(clientId, id, by);
  }

  public String reason() {
    return reason;
  }

  public UUID placedBy() {
    return placedBy;
  }

  public Instant placedAt() {
    return placedAt;
  }
}
