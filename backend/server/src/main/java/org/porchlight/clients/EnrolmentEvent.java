package org.porchlight.clients;

import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a client's enrolment on one program. */
public sealed interface EnrolmentEvent {

  UUID clientId();

  UUID enrolmentId();

  String program();

  UUID byAccountId();

  record EnrolmentOpened(UUID clientId, UUID enrolmentId, String program, UUID byAccountId)
      implements EnrolmentEvent {}

  /**
   * @param effectiveOn the first day that it counts, where whoever decided named one
   * @param amountBefore what was paid when it was decided
   * @param amountAfter what is paid from then on, where the decision says so
   */
  record EnrolmentMoved(
      UUID clientId,
      UUID enrolmentId,
      String program,
      EnrolmentStatus from,
      EnrolmentStatus to,
      @Nullable String reason,
      @Nullable LocalDate effectiveOn,
      @Nullable Money amountBefore,
      @Nullable Money amountAfter,
      UUID byAccountId)
      implements EnrolmentEvent {}

  /**
   * Amount, payment date, period or a deadline was set.
   *
   * @param changed what is different now, by field, as text; empty text where it was cleared
   */
  record EnrolmentTermsSet(
      UUID clientId,
      UUID enrolmentId,
      String program,
      SequencedMap<String, String> changed,
      UUID byAccountId)
      implements EnrolmentEvent {}
}
