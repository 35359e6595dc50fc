package org.porchlight.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What members of staff do with tasks, with several at once or with one. */
public sealed interface TaskEvent {

  UUID byAccountId();

  /** They took them, or a supervisor handed them over. */
  record TasksGiven(List<UUID> taskIds, UUID ownerId, UUID byAccountId) implements TaskEvent {}

  record TasksReleased(List<UUID> taskIds, UUID byAccountId) implements TaskEvent {}

  record TasksPutOff(List<UUID> taskIds, LocalDate until, UUID byAccountId) implements TaskEvent {}

  record TasksWoken(List<UUID> taskIds, UUID byAccountId) implements TaskEvent {}

  record TasksEnded(List<UUID> taskIds, String outcome, UUID byAccountId) implements TaskEvent {}

  record TasksReopened(List<UUID> taskIds, UUID byAccountId) implements TaskEvent {}
}
