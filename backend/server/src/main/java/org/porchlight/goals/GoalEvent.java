package org.porchlight.goals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a client's goals. */
public sealed interface GoalEvent {

  UUID clientId();

  UUID goalId();

  UUID byAccountId();

  record GoalSet(UUID clientId, UUID goalId, UUID byAccountId) implements GoalEvent {}

  /**
   * @param movedStepIds steps that have another owner or another day from now on
   */
  record GoalEdited(
      UUID clientId, UUID goalId, int version, List<UUID> movedStepIds, UUID byAccountId)
      implements GoalEvent {}

  record GoalReached(UUID clientId, UUID goalId, UUID byAccountId) implements GoalEvent {}

  record GoalSetAside(UUID clientId, UUID goalId, UUID byAccountId) implements GoalEvent {}

  record GoalReopened(UUID clientId, UUID goalId, UUID byAccountId) implements GoalEvent {}

  /**
   * @param owner whose step it is, whoever did it
   * @param number of the client's receipt, where it is theirs
   * @param tell whether somebody wants to hear of it
   */
  record StepDone(
      UUID clientId,
      UUID goalId,
      UUID stepId,
      StepOwner owner,
      @Nullable String number,
      boolean tell,
      UUID byAccountId)
      implements GoalEvent {}

  record StepUndone(UUID clientId, UUID goalId, UUID stepId, StepOwner owner, UUID byAccountId)
      implements GoalEvent {}

  record BarrierFound(
      UUID clientId, UUID goalId, UUID barrierId, BarrierKind barrier, UUID byAccountId)
      implements GoalEvent {}

  record BarrierRemoved(
      UUID clientId, UUID goalId, UUID barrierId, BarrierKind barrier, UUID byAccountId)
      implements GoalEvent {}
}
