package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.absences.Absences;
import org.porchlight.absences.Rota;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.JourneyBrief;
import org.porchlight.clients.Journeys;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/**
 * Shows tasks with the names of owners, programs and requirements, and where their clients are; two
 * statements for all of them.
 */
@ApplicationScoped
public class TaskBoard {

  @Inject Staff staff;
  @Inject Absences absences;
  @Inject Programs programs;
  @Inject Journeys journeys;
  @Inject Clock clock;

  /** Tasks of one branch. */
  public List<TaskView> show(List<Task> tasks, Language language) {
    return tasks.isEmpty()
        ? List.of()
        : show(tasks, absences.rota(tasks.getFirst().branchId()), language);
  }

  List<TaskView> show(List<Task> tasks, Rota rota, Language language) {
    Set<UUID> ids = new HashSet<>();
    for (Task task : tasks) {
      add(ids, task.ownerId());
      add(ids, rota.holderOf(task.ownerId()));
      add(ids, task.snooze() == null ? null : task.snooze().byAccountId());
      add(ids, task.end() == null ? null : task.end().byAccountId());
    }
    Map<UUID, JourneyBrief> where =
        journeys.of(tasks.stream().map(task -> task.client().id()).collect(Collectors.toSet()));
    Shown shown = new Shown(rota, staff.named(ids), where, language);
    return tasks.stream().map(task -> show(task, shown)).toList();
  }

  private static void add(Set<UUID> ids, @Nullable UUID id) {
    if (id != null) {
      ids.add(id);
    }
  }

  /** What all of a list is shown with. */
  private record Shown(
      Rota rota, Map<UUID, StaffMember> people, Map<UUID, JourneyBrief> where, Language language) {

    TaskView.@Nullable TaskOwner somebody(@Nullable UUID id) {
      return id == null ? null : new TaskView.TaskOwner(id, name(id));
    }

    @Nullable String name(@Nullable UUID id) {
      StaffMember member = id == null ? null : people.get(id);
      return member == null ? null : member.name();
    }

    TaskView.@Nullable TaskSnooze snooze(@Nullable Snooze snooze) {
      return snooze == null
          ? null
          : new TaskView.TaskSnooze(snooze.until(), snooze.reason(), name(snooze.byAccountId()));
    }

    TaskView.@Nullable TaskEnding end(@Nullable TaskEnd end) {
      return end == null
          ? null
          : new TaskView.TaskEnding(end.outcome(), end.at(), name(end.byAccountId()));
    }

    @Nullable UUID standsInFor(Task task) {
      UUID owner = task.ownerId();
      return owner == null || owner.equals(rota.holderOf(owner)) ? null : owner;
    }
  }

  private TaskView show(Task task, Shown shown) {
    Language language = shown.language();
    Program program = task.program().flatMap(programs::find).orElse(null);
    return new TaskView(
        task.id(),
        task.kind(),
        task.client().code(),
        task.client().language().code(),
        task.client().accessNeeds(),
        shown.where().get(task.client().id()),
        program == null ? null : program.alias().in(language),
        new TaskView.TaskSubject(
            requirementName(task, program, language),
            task.pages(),
            task.actionKind(),
            task.actionChoice(),
            task.changeKind()),
        task.documentId(),
        task.itemId(),
        task.actionId(),
        task.contactId(),
        task.noticeId(),
        task.signatureNumber(),
        task.changeReportId(),
        task.duplicateId(),
        task.engagementId(),
        task.goalStepId(),
        task.dueAt(),
        task.overdue(clock.instant()),
        task.createdAt(),
        task.seenAt(),
        shown.somebody(shown.rota().holderOf(task.ownerId())),
        shown.somebody(shown.standsInFor(task)),
        task.ownedSince(),
        shown.snooze(task.snooze()),
        shown.end(task.end()),
        TaskView.TaskState.of(task),
        task.allowed(),
        task.version());
  }

  private static @Nullable String requirementName(
      Task task, @Nullable Program program, Language language) {
    return task.requirement()
        .filter(id -> program != null)
        .flatMap(id -> program.everRequirement(id))
        .map(requirement -> requirement.name().in(language))
        .orElse(null);
  }
}
