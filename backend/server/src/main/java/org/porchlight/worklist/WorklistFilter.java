package org.porchlight.worklist;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a branch's open tasks are asked for. */
record WorklistFilter(
    @Nullable TaskKind kind, @Nullable UUID ownerId, @Nullable Due due, Horizon horizon) {

  /** When it is due, seen from now. */
  enum Due {
    OVERDUE,
    TODAY,
    THIS_WEEK
  }

  void narrow(StringBuilder query, Parameters values) {
    if (kind != null) {
      query.append(" and task.kind = :kind");
      values.and("kind", kind);
    }
    if (ownerId != null) {
      query.append(" and task.ownerId = :owner");
      values.and("owner", ownerId);
    }
    if (due != null) {
      query.append(due == Due.OVERDUE ? " and task.dueAt <= :now" : " and task.dueAt > :now");
      values.and("now", horizon.now());
    }
    if (due == Due.TODAY || due == Due.THIS_WEEK) {
      query.append(" and task.dueAt <= :end");
      values.and("end", due == Due.TODAY ? horizon.endOfToday() : horizon.endOfWeek());
    }
  }
}
