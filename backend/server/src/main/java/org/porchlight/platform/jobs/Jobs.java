package org.porchlight.platform.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks for work in the caller's transaction: what rolls back was never asked for. */
@ApplicationScoped
public class Jobs {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject JobTasks tasks;
  @Inject Clock clock;

  public <P extends Record> void enqueue(Class<? extends Job<P>> job, P payload) {
    enqueueAt(job, payload, clock.instant());
  }

  public <P extends Record> void enqueueAt(Class<? extends Job<P>> job, P payload, Instant at) {
    schedule(Lane.ORDINARY, job, payload, at);
  }

  /** Once more after it gave up: for what has to be done however long it takes. */
  public <P extends Record> void insist(Class<? extends Job<P>> job, P payload) {
    enqueueAt(job, payload, clock.instant().plus(PAUSE));
  }

  /** For what a person waits for with the page open; never queues behind anything else. */
  public <P extends Record> void enqueueUrgent(Class<? extends Job<P>> job, P payload) {
    schedule(Lane.URGENT, job, payload, clock.instant());
  }

  /** For what keeps a processor busy; nothing else ever queues behind it. */
  public <P extends Record> void enqueueSlow(Class<? extends Job<P>> job, P payload) {
    schedule(Lane.SLOW, job, payload, clock.instant());
  }

  /** What waits to be done by that job, or is being done, on the ordinary lane. */
  public <P extends Record> List<P> waiting(Class<? extends Job<P>> job, Class<P> payload) {
    List<P> waiting = new ArrayList<>();
    tasks
        .client(Lane.ORDINARY)
        .fetchScheduledExecutionsForTask(
            JobTasks.name(job),
            payload,
            ScheduledExecutionsFilter.all(),
            execution -> waiting.add(execution.getData()));
    return waiting;
  }

  private <P extends Record> void schedule(
      Lane lane, Class<? extends Job<P>> job, P payload, Instant at) {
    schedule(lane, JobTasks.name(job), payload, at);
  }

  <P extends Record> void schedule(Lane lane, String job, P payload, Instant at) {
    SchedulerClient client = tasks.client(lane);
    // An id of its own for each: two transactions on one id would abort one of them.
    String id = UUID.randomUUID().toString();
    client.schedule(new TaskInstance<>(job, id, payload), at);
  }
}
