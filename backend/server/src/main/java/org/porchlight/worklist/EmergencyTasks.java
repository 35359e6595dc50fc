package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.restrictions.EmergencyEvent;

/** That a restricted record was opened in an emergency waits until a supervisor has judged it. */
@ApplicationScoped
class EmergencyTasks {

  private static final int OPEN_DAYS_TO_JUDGE = 1;

  @Inject Tasks tasks;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Clock clock;

  void on(@Observes EmergencyEvent event) {
    switch (event) {
      case EmergencyEvent.EmergencyOpened e -> tasks.persist(toReview(e));
      case EmergencyEvent.EmergencyJudged e ->
          tasks
              .list("emergencyId = ?1 and doneAt is null", e.emergencyId())
              .forEach(task -> task.done(TaskOutcome.DECIDED, clock.instant()));
      // Ended or not, somebody has to say what they think of it.
      case EmergencyEvent.EmergencyEnded e -> {}
    }
  }

  /** It is the supervisors', whoever looks after the client. */
  private Task toReview(EmergencyEvent.EmergencyOpened opened) {
    Client client = clients.named(opened.clientId());
    Branch branch = branches.get(client.branchId());
    LocalDate day = branch.addOpenDays(branch.today(clock), OPEN_DAYS_TO_JUDGE);
    Task task =
        Task.of(TaskKind.EMERGENCY_TO_REVIEW, client, clock.instant(), branch.endOf(day))
            .forEmergency(opened.emergencyId());
    task.release();
    return task;
  }
}
