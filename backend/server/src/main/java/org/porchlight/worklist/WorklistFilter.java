package org.porchlight.worklist;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a branch's open tasks are asked for. */
record WorklistFilter(
    @Nullable TaskKind kind,
    @Nullable UUID ownerId,
    @Nullable Due due,
    Instant now,
    Instant endOfToday) {

  /** When it is due, seen from now. */
  enum Due {
    OVERDUE,
    TODAY,
    LATER
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
    if (due == null) {
      return;
    }
    switch (due) {
      case OVERDUE -> query.append(" and task.dueAt <= :now");
      case TODAY -> query.append(" and task.dueAt > :now and task.dueAt <= :endOfToday");
      case LATER -> query.append(" and task.dueAt > :endOfToday");
    }
    if (due != Due.LATER) {
      values.and("now", now);
    }
    if (due != Due.OVERDUE) {
      values.and("endOfToday", endOfToday);
    }
  }
}
