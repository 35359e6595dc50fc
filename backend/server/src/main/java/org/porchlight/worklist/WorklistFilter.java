package org.porchlight.worklist;

import io.quarkus.panache.common.Parameters;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.absences.Rota;

/** Which of a branch's open tasks are asked for, whose they are now and what time it is. */
record WorklistFilter(WorklistQuery query, @Nullable UUID ownerId, Rota rota, Horizon horizon) {

  // In a list that is compared with ids, of which this is none.
  private static final UUID NOBODY = new UUID(0, 0);

  /** When it is due, seen from now. */
  enum Due {
    OVERDUE,
    TODAY,
    THIS_WEEK
  }

  void narrow(StringBuilder text, Parameters values) {
    values.and("now", horizon.now());
    text.append(
        query.snoozed()
            ? " and task.snooze.until > :now and task.dueAt > :now"
            : " and (task.snooze.until is null or task.snooze.until <= :now or task.dueAt <= :now)");
    byWhat(text, values);
    byOwner(text, values);
    byTime(text, values);
  }

  private void byWhat(StringBuilder text, Parameters values) {
    if (query.kinds() != null && !query.kinds().isEmpty()) {
      text.append(" and task.kind in :kinds");
      values.and("kinds", query.kinds());
    }
    if (query.program() != null) {
      text.append(" and task.program = :program");
      values.and("program", query.program());
    }
    if (query.language() != null) {
      text.append(" and task.client.language = :language");
      values.and("language", query.language());
    }
  }

  private void byOwner(StringBuilder text, Parameters values) {
    if (ownerId != null) {
      text.append(" and task.ownerId in :owners");
      values.and("owners", orNobody(rota.ownersOf(ownerId)));
    } else if (query.unowned()) {
      text.append(" and (task.ownerId is null or task.ownerId not in :held)");
      values.and("held", orNobody(rota.heldOwners()));
    }
  }

  private void byTime(StringBuilder text, Parameters values) {
    Due due = query.due();
    if (due != null) {
      text.append(due == Due.OVERDUE ? " and task.dueAt <= :now" : " and task.dueAt > :now");
    }
    if (due == Due.TODAY || due == Due.THIS_WEEK) {
      text.append(" and task.dueAt <= :end");
      values.and("end", due == Due.TODAY ? horizon.endOfToday() : horizon.endOfWeek());
    }
    if (query.olderThanDays() != null) {
      text.append(" and task.createdAt <= :before");
      values.and("before", horizon.now().minus(Duration.ofDays(query.olderThanDays())));
    }
  }

  static Set<UUID> orNobody(Set<UUID> ids) {
    return ids.isEmpty() ? Set.of(NOBODY) : ids;
  }
}
