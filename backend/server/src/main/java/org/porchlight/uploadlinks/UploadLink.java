package org.porchlight.uploadlinks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What somebody who has the link may send documents for, and until when. */
@Entity
class UploadLink {

  /** Of the account that whoever has it acts as. */
  @Id private UUID id;

  private UUID clientId;
  private String recipient;
  private UUID madeBy;
  private Instant madeAt;
  private Instant expiresAt;
  private @Nullable Instant revokedAt;

  @ElementCollection
  @CollectionTable(name = "upload_link_item", joinColumns = @JoinColumn(name = "link_id"))
  @Column(name = "item_id")
  @BatchSize(size = 100)
  private Set<UUID> itemIds = new HashSet<>();

  protected UploadLink() {}

  UploadLink(UUID clientId, String recipient, UUID madeBy) {
    this.clientId = clientId;
    this.recipient = recipient;
    this.madeBy = madeBy;
  }

  UploadLink validFrom(Instant now, Duration life) {
    madeAt = now;
    expiresAt = now.plus(life);
    return this;
  }

  UploadLink as(UUID accountId) {
    id = accountId;
    return this;
  }

  UploadLink forItems(Set<UUID> items) {
    itemIds.addAll(items);
    return this;
  }

  void revoke(Instant now) {
    revokedAt = revokedAt == null ? now : revokedAt;
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  String recipient() {
    return recipient;
  }

  UUID madeBy() {
    return madeBy;
  }

  Instant madeAt() {
    return madeAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable Instant revokedAt() {
    return revokedAt;
  }

  Set<UUID> itemIds() {
    return itemIds;
  }

  boolean openAt(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }
}
