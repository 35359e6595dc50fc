package org.porchlight.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A list that somebody keeps under a name. */
@Entity
class SavedFilter {

  @Id private UUID id;
  private UUID branchId;
  private UUID accountId;
  private String name;
  private String query;
  private boolean shared;
  private Instant createdAt;
  @Version private int version;

  protected SavedFilter() {}

  static SavedFilter of(UUID branchId, UUID accountId, String query, Instant now) {
    SavedFilter filter = new SavedFilter();
    filter.id = UUID.randomUUID();
    filter.branchId = branchId;
    filter.accountId = accountId;
    filter.query = query;
    filter.createdAt = now;
    return filter;
  }

  /** Called that from now on, and seen by the whole branch or by its owner only. */
  SavedFilter named(String newName, boolean forBranch) {
    name = newName;
    shared = forBranch;
    return this;
  }

  UUID id() {
    return id;
  }

  boolean isOf(UUID account) {
    return accountId.equals(account);
  }

  String name() {
    return name;
  }

  /** What stands behind the question mark of the list's address. */
  String query() {
    return query;
  }

  boolean isShared() {
    return shared;
  }
}
