package org.porchlight.platform.jobs;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Runs due jobs on the test's own thread, one after another, instead of waiting for a poll. */
@ApplicationScoped
public class JobsInTest {

  private static final int ROUNDS = 200;

  @Inject JobTasks tasks;
  @Inject @All List<InstanceHandle<RecurringJob>> recurringJobs;
  @Inject DataSource dataSource;
  @Inject Clock clock;
  @Inject RememberedRuns runs;

  private final Map<Lane, ManualScheduler> schedulers = new EnumMap<>(Lane.class);
  private final SettableClock schedulerClock = new SettableClock();

  /** Runs everything due, and what that made due; a failing job fails the test. */
  public synchronized void runDue() {
    List<Throwable> failed = runDueLettingFail();
    if (!failed.isEmpty()) {
      throw new AssertionError("A job failed", failed.get(0));
    }
  }

  /** Runs everything due once; returns why jobs failed. What failed waits for its next try. */
  public synchronized List<Throwable> runDueLettingFail() {
    runs.failures().clear();
    for (int round = 0; round < ROUNDS && anyDue(); round++) {
      schedulerClock.set(clock.instant());
      for (Lane lane : Lane.values()) {
        schedulers.computeIfAbsent(lane, this::scheduler).runAnyDueExecutions();
      }
    }
    return List.copyOf(runs.failures());
  }

  /** Runs what comes back by itself, of that name, without waiting for its time. */
  @ActivateRequestContext
  public void runRecurring(String name) throws Exception {
    for (InstanceHandle<RecurringJob> handle : recurringJobs) {
      if (JobTasks.name(handle.getBean().getBeanClass()).equals(name)) {
        handle.get().run();
        return;
      }
    }
    throw new AssertionError("There is no " + name);
  }

  private boolean anyDue() {
    String sql =
        Arrays.stream(Lane.values())
            .map(
                lane ->
                    "select 1 from %s where execution_time <= ? and not picked"
                        .formatted(lane.table))
            .collect(Collectors.joining(" union all ", "select exists (", ")"));
    try (Connection connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      Timestamp now = Timestamp.from(clock.instant());
      for (int lane = 1; lane <= Lane.values().length; lane++) {
        query.setTimestamp(lane, now);
      }
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private ManualScheduler scheduler(Lane lane) {
    TestHelper.ManualSchedulerBuilder builder =
        TestHelper.createManualScheduler(dataSource, tasks.all())
            .clock(schedulerClock)
            .tableName(lane.table);
    builder.serializer(tasks.serializer());
    if (lane == Lane.ORDINARY) {
      builder.startTasks(tasks.recurring());
    }
    ManualScheduler scheduler = builder.build();
    scheduler.start();
    return scheduler;
  }
}
