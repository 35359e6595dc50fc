package org.porchlight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.goals.GoalEvent;

/** What becomes of a client's goals; what stands in the way is told to staff alone. */
@ApplicationScoped
class GoalEntries {

  @Inject Timeline timeline;
  @Inject Clock clock;

  void on(@Observes GoalEvent event) {
    Happening happening =
        Happening.of((Record) event, event.byAccountId()).with("goalId", event.goalId());
    Happening told =
        switch (event) {
          case GoalEvent.GoalSet e -> happening;
          case GoalEvent.GoalReached e -> happening;
          case GoalEvent.GoalSetAside e -> happening;
          case GoalEvent.GoalReopened e -> happening;
          case GoalEvent.GoalEdited e -> happening.forStaffOnly();
          case GoalEvent.StepDone e -> done(happening, e);
          case GoalEvent.StepUndone e -> step(happening.with("owner", e.owner()), e.stepId());
          case GoalEvent.BarrierFound e -> happening.with("barrier", e.barrier()).forStaffOnly();
          case GoalEvent.BarrierRemoved e -> happening.with("barrier", e.barrier()).forStaffOnly();
        };
    timeline.persist(TimelineEntry.of(event.clientId(), told, clock.instant()));
  }

  private static Happening done(Happening happening, GoalEvent.StepDone event) {
    Happening done = step(happening.with("owner", event.owner()), event.stepId());
    return event.number() == null ? done : done.with("number", event.number());
  }

  private static Happening step(Happening happening, Object stepId) {
    return happening.with("stepId", stepId);
  }
}
