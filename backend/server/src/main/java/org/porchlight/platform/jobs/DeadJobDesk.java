package org.porchlight.platform.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Has jobs done that were set aside, or lets them be; each within the caller's transaction. */
@ApplicationScoped
class DeadJobDesk {

  /** What one request puts back: it holds each of them until its end. */
  static final int MOST_AT_ONCE = 500;

  @Inject DeadJobShelf shelf;
  @Inject JobTasks tasks;
  @Inject Jobs jobs;
  @Inject ObjectMapper json;
  @Inject Event<DeadJobEvent> events;
  @Inject Clock clock;

  /**
   * @throws NotFoundException where there is none, or it is of a kind that nothing does any more
   */
  void retry(UUID id, UUID by) {
    putBack(shelf.held(id).orElseThrow(NotFoundException::new), by);
  }

  /** The oldest of a kind; says how many. */
  int retryAll(String job, UUID by) {
    if (!done(job)) {
      return 0;
    }
    List<DeadJob> all = shelf.held(job, MOST_AT_ONCE);
    all.forEach(one -> putBack(one, by));
    return all.size();
  }

  void drop(UUID id, String reason, UUID by) {
    DeadJob dead = shelf.held(id).orElseThrow(NotFoundException::new);
    shelf.delete(dead);
    events.fire(new DeadJobEvent.JobDropped(dead.id(), dead.job(), reason, by));
  }

  /** Whether anything does that kind of job. */
  boolean done(String job) {
    return tasks.named(job).isPresent();
  }

  private void putBack(DeadJob dead, UUID by) {
    Job<?> job = tasks.named(dead.job()).orElseThrow(NotFoundException::new);
    jobs.schedule(dead.lane(), dead.job(), revived(job, dead), clock.instant());
    shelf.delete(dead);
    events.fire(new DeadJobEvent.JobRetried(dead.id(), dead.job(), by));
  }

  private <P extends Record> P revived(Job<P> job, DeadJob dead) {
    return job.revived(json.convertValue(dead.payload(), job.payload()));
  }
}
