package org.porchlight.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that may act now, with what its account may do, or what it waits for first. */
record LiveSession(
    UUID id,
    UUID accountId,
    Role role,
    @Nullable UUID clientId,
    @Nullable UUID branchId,
    @Nullable Awaited awaits,
    byte[] refreshHash,
    byte @Nullable [] previousHash,
    Instant rotatedAt) {

  String roleName() {
    return awaits == null ? role.roleName() : awaits.roleName();
  }
}
