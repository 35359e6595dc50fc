package org.porchlight.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much belongs to one owner. */
record OwnedLoad(
    @Nullable UUID ownerId, long open, long overdue, long snoozed, @Nullable Instant oldest) {

  OwnedLoad and(OwnedLoad other) {
    return new OwnedLoad(
        ownerId,
        open + other.open,
        overdue + other.overdue,
        snoozed + other.snoozed,
        earlier(oldest, other.oldest));
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
