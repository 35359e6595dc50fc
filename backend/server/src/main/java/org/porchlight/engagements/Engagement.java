package org.porchlight.engagements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One contact of staff with a client, as it is told now. */
@Entity
public class Engagement {

  @Id private UUID id;
  private UUID clientId;
  @Embedded private EngagementContent content;
  private int version;
  private UUID byAccountId;
  private Instant notedAt;
  private @Nullable UUID editedBy;
  private @Nullable Instant editedAt;
  private @Nullable UUID pinnedBy;
  private @Nullable Instant pinnedAt;

  protected Engagement() {}

  static Engagement with(UUID clientId, EngagementContent content, UUID by, Instant now) {
    Engagement engagement = new Engagement();
    engagement.id = UUID.randomUUID();
    engagement.clientId = clientId;
    engagement.content = content;
    engagement.version = 1;
    engagement.byAccountId = by;
    engagement.notedAt = now;
    return engagement;
  }

  EngagementEvent noted() {
    return new EngagementEvent.EngagementNoted(clientId, id, content.channel(), byAccountId);
  }

  /** The next version takes the place of the one that is there, which is kept. */
  EngagementEvent edit(EngagementContent next, UUID by, Instant now) {
    content = next;
    version++;
    editedBy = by;
    editedAt = now;
    return new EngagementEvent.EngagementEdited(clientId, id, content.channel(), version, by);
  }

  EngagementEvent pin(UUID by, Instant now) {
    pinnedBy = by;
    pinnedAt = now;
    return new EngagementEvent.EngagementPinned(clientId, id, by);
  }

  EngagementEvent unpin(UUID by) {
    pinnedBy = null;
    pinnedAt = null;
    return new EngagementEvent.EngagementUnpinned(clientId, id, by);
  }

  boolean isPinned() {
    return pinnedAt != null;
  }

  List<String> allowed() {
    return List.of("edit", isPinned() ? "unpin" : "pin");
  }

  public UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  EngagementContent content() {
    return content;
  }

  /** When it was. */
  public Instant at() {
    return content.at();
  }

  /** The number of the version that is told now, from 1. */
  int version() {
    return version;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  Instant notedAt() {
    return notedAt;
  }

  Optional<UUID> editedBy() {
    return Optional.ofNullable(editedBy);
  }

  @Nullable Instant editedAt() {
    return editedAt;
  }

  Optional<UUID> pinnedBy() {
    return Optional.ofNullable(pinnedBy);
  }

  @Nullable Instant pinnedAt() {
    return pinnedAt;
  }
}
