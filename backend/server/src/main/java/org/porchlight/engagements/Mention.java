package org.porchlight.engagements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a note names a colleague who is to see it. */
@Entity
@Immutable
class Mention {

  /** Of whom, in which engagement; once. */
  @Embeddable
  record Id(UUID engagementId, UUID accountId) {}

  @EmbeddedId private Id id;
  private UUID byAccountId;
  private Instant at;

  protected Mention() {}

  static Mention of(UUID accountId, Engagement engagement, UUID byAccountId, Instant now) {
    Mention mention = new Mention();
    mention.id = new Id(engagement.id(), accountId);
    mention.byAccountId = byAccountId;
    mention.at = now;
    return mention;
  }

  EngagementEvent made(UUID clientId) {
    return new EngagementEvent.ColleagueMentioned(
        clientId, id.engagementId(), id.accountId(), byAccountId);
  }

  UUID engagementId() {
    return id.engagementId();
  }

  UUID accountId() {
    return id.accountId();
  }
}
