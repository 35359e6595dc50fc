package org.porchlight.platform.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Every job and recurring job of the application, as the scheduler's tasks. */
@ApplicationScoped
class JobTasks {

  @Inject @All List<InstanceHandle<Job<?>>> jobs;
  @Inject @All List<InstanceHandle<RecurringJob>> recurringJobs;
  @Inject DataSource dataSource;
  @Inject ObjectMapper json;
  @Inject JobRun runs;
  @Inject DeadJobs deadJobs;

  private final Map<Lane, SchedulerClient> clients = new EnumMap<>(Lane.class);

  @PostConstruct
  void makeClients() {
    for (Lane lane : Lane.values()) {
      clients.put(
          lane,
          SchedulerClient.Builder.create(dataSource, all())
              .tableName(lane.table)
              .serializer(serializer())
              .build());
    }
  }

  SchedulerClient client(Lane lane) {
    return clients.get(lane);
  }

  Serializer serializer() {
    return new JacksonSerializer(json);
  }

  /** The class's own name: a renamed job needs a migration of the rows that wait for it. */
  static String name(Class<?> job) {
    return job.getSimpleName();
  }

  /** The job of that name, if there still is one. */
  Optional<Job<?>> named(String name) {
    return jobs.stream()
        .filter(handle -> name(handle.getBean().getBeanClass()).equals(name))
        .<Job<?>>map(InstanceHandle::get)
        .findFirst();
  }

  List<Task<?>> all() {
    List<Task<?>> tasks = new ArrayList<>();
    jobs.forEach(handle -> tasks.add(task(handle)));
    return tasks;
  }

  List<RecurringTask<Void>> recurring() {
    return recurringJobs.stream()
        .map(
            handle ->
                Tasks.recurring(
                        name(handle.getBean().getBeanClass()), FixedDelay.of(handle.get().every()))
                    .execute((instance, context) -> runs.of(handle.get()::run)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private <P extends Record> Task<P> task(InstanceHandle<Job<?>> handle) {
    Job<P> job = (Job<P>) handle.get();
    return Tasks.oneTime(name(handle.getBean().getBeanClass()), job.payload())
        .onFailure(deadJobs.handlerFor(job))
        .execute((instance, context) -> runs.of(() -> job.run(instance.getData())));
  }
}
