package org.porchlight.absences;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is away, and who says so. */
public sealed interface AbsenceEvent {

  /** Who is away. */
  UUID accountId();

  UUID byAccountId();

  record AbsenceNoted(
      UUID absenceId,
      UUID accountId,
      @Nullable UUID coverId,
      Instant startsAt,
      Instant endsAt,
      UUID byAccountId)
      implements AbsenceEvent {}

  /** They are back, or never went. */
  record AbsenceEnded(UUID absenceId, UUID accountId, UUID byAccountId) implements AbsenceEvent {}
}
