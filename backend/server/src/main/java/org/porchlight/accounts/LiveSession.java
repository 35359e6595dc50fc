package org.porchlight.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that may act now, with what its account may do. */
record LiveSession(
    UUID id,
    UUID accountId,
    Role role,
    @Nullable UUID clientId,
    @Nullable UUID branchId,
    byte[] refreshHash,
    byte @Nullable [] previousHash,
    Instant rotatedAt) {}
