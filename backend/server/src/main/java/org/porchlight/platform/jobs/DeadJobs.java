package org.porchlight.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.porchlight.platform.web.Trace;

/**
 * What becomes of a job that failed: another try, later and later, and at last a row in dead_job.
 */
@ApplicationScoped
class DeadJobs {

  private static final Logger LOG = Logger.getLogger(DeadJobs.class);
  // Plain statements, since the scheduler's own removal wants to commit, which is the transaction's
  // to do.
  private static final String MOVE =
      """
      with dead (name, id) as (values (?::text, ?::text)), %s
      insert into dead_job (task_name, task_instance, payload, failed_at, tries, cause, lane)
      select name, id, ?::jsonb, ?, ?, ?, (%s) from dead
      """
          .formatted(
              Arrays.stream(Lane.values())
                  .map(
                      lane ->
                          "from_%1$s as (delete from %1$s using dead where task_name = name and task_instance = id returning '%2$s' as lane)"
                              .formatted(lane.table, lane.name()))
                  .collect(Collectors.joining(", ")),
              Arrays.stream(Lane.values())
                  .map(lane -> "select lane from from_%s".formatted(lane.table))
                  .collect(Collectors.joining(" union all ")));

  @Inject DataSource dataSource;
  @Inject ObjectMapper json;
  @Inject JobsConfig config;
  @Inject Clock clock;
  @Inject MeterRegistry meters;
  @Inject Trace trace;

  <P extends Record> FailureHandler<P> handlerFor(Job<P> job) {
    return (failure, operations) -> {
      Execution execution = failure.getExecution();
      int tries = execution.consecutiveFailures + 1;
      LOG.warnf(
          "Job %s failed, try %d of %d: %s",
          execution.getTaskName(),
          tries,
          config.tries(),
          trace.of(failure.getCause().orElse(null)));
      if (tries < config.tries()) {
        operations.reschedule(failure, clock.instant().plus(wait(tries, failure)));
      } else {
        QuarkusTransaction.requiringNew().run(() -> setAside(job, failure));
      }
    };
  }

  /** Longer from try to try, and no shorter than whoever is waited for says. */
  private Duration wait(int tries, ExecutionComplete failure) {
    Duration usual = config.firstWait().multipliedBy(1L << Math.min(tries - 1, 20));
    Duration said = failure.getCause().map(DeadJobs::pause).orElse(Duration.ZERO);
    Duration wait = said.compareTo(usual) > 0 ? said : usual;
    return wait.compareTo(config.longestWait()) < 0 ? wait : config.longestWait();
  }

  private static Duration pause(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(TryAgainLater.class::isInstance)
        .map(cause -> ((TryAgainLater) cause).pause())
        .findFirst()
        .orElse(Duration.ZERO);
  }

  @SuppressWarnings("unchecked")
  private <P extends Record> void setAside(Job<P> job, ExecutionComplete failure) {
    move(failure);
    job.gaveUp((P) failure.getExecution().taskInstance.getData());
    meters.counter("porchlight.jobs.dead", "job", failure.getExecution().getTaskName()).increment();
  }

  private void move(ExecutionComplete failure) {
    Execution execution = failure.getExecution();
    String name = execution.getTaskName();
    String id = execution.getId();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement move = connection.prepareStatement(MOVE)) {
      Object[] values = {
        name,
        id,
        json.writeValueAsString(execution.taskInstance.getData()),
        clock.instant().atOffset(ZoneOffset.UTC),
        execution.consecutiveFailures + 1,
        failure.getCause().map(Trace::root).orElse("unknown")
      };
      for (int i = 0; i < values.length; i++) {
        move.setObject(i + 1, values[i]);
      }
      move.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
