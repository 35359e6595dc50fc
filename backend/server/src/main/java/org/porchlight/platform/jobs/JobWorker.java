package org.porchlight.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Works the jobs off, each lane with its own threads, from start to stop of this instance. */
@ApplicationScoped
class JobWorker {

  @Inject JobTasks tasks;
  @Inject JobsConfig config;
  @Inject DataSource dataSource;
  @Inject Clock clock;

  private final List<Scheduler> schedulers = new ArrayList<>();

  void start(@Observes StartupEvent event) {
    if (!config.run()) {
      return;
    }
    for (Lane lane : Lane.values()) {
      Scheduler scheduler = scheduler(lane).build();
      scheduler.start();
      schedulers.add(scheduler);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    schedulers.forEach(Scheduler::stop);
  }

  private SchedulerBuilder scheduler(Lane lane) {
    SchedulerBuilder builder =
        Scheduler.create(dataSource, tasks.all())
            .tableName(lane.table)
            .serializer(tasks.serializer())
            .clock(clock::instant)
            .threads(config.threads())
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .pollingInterval(config.poll())
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(config.heartbeat())
            .missedHeartbeatsLimit(4)
            .shutdownMaxWait(Duration.ofSeconds(10))
            // What failed is logged by DeadJobs, without the words of the exception.
            .failureLogging(LogLevel.OFF, false);
    return lane == Lane.ORDINARY ? builder.startTasks(tasks.recurring()) : builder;
  }
}
