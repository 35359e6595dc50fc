package org.porchlight.engagements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was told of a contact, one of the times. */
@Entity
@Immutable
class EngagementVersion {

  /** Of which engagement, and the how manieth. */
  @Embeddable
  record Id(UUID engagementId, int version) {}

  @EmbeddedId private Id id;
  @Embedded private EngagementContent content;
  private UUID byAccountId;
  private Instant notedAt;

  protected EngagementVersion() {}

  /** As it is told from now on. */
  static EngagementVersion of(Engagement engagement) {
    EngagementVersion version = new EngagementVersion();
    version.id = new Id(engagement.id(), engagement.version());
    version.content = engagement.content();
    version.byAccountId = engagement.editedBy().orElse(engagement.byAccountId());
    version.notedAt = engagement.editedAt() == null ? engagement.notedAt() : engagement.editedAt();
    return version;
  }

  int version() {
    return id.version();
  }

  EngagementContent content() {
    return content;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  Instant notedAt() {
    return notedAt;
  }
}
