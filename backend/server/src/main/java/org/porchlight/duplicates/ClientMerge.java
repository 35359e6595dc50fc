package org.porchlight.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;

/** That one record became part of another, with what was chosen of both. */
@Entity
class ClientMerge {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID keptId;

  @Column(updatable = false)
  private UUID mergedId;

  @Column(updatable = false)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> contactIds;

  @Column(updatable = false)
  private UUID nameOf;

  @Column(updatable = false)
  private UUID languageOf;

  @Column(updatable = false)
  private UUID caseworkerOf;

  @Column(updatable = false)
  private UUID mergedBy;

  @Column(updatable = false)
  private Instant mergedAt;

  private @Nullable UUID undoneBy;
  private @Nullable Instant undoneAt;

  protected ClientMerge() {}

  /**
   * Whose facts stay, by their client's id.
   *
   * @param contactIds those of the merged client that come along
   */
  record Choice(UUID nameOf, UUID languageOf, UUID caseworkerOf, List<UUID> contactIds) {}

  static ClientMerge of(Client kept, Client gone, Choice choice, UUID by, Instant now) {
    ClientMerge merge = new ClientMerge();
    merge.id = UUID.randomUUID();
    merge.keptId = kept.id();
    merge.mergedId = gone.id();
    merge.contactIds = choice.contactIds();
    merge.nameOf = choice.nameOf();
    merge.languageOf = choice.languageOf();
    merge.caseworkerOf = choice.caseworkerOf();
    merge.mergedBy = by;
    merge.mergedAt = now;
    return merge;
  }

  void undo(UUID by, Instant now) {
    undoneBy = by;
    undoneAt = now;
  }

  UUID id() {
    return id;
  }

  UUID keptId() {
    return keptId;
  }

  UUID mergedId() {
    return mergedId;
  }

  UUID mergedBy() {
    return mergedBy;
  }

  Instant mergedAt() {
    return mergedAt;
  }
}
