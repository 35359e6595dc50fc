package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/**
 * Shows tasks with the names of owners, programs and requirements; one statement for all of them.
 */
@ApplicationScoped
public class TaskBoard {

  @Inject Staff staff;
  @Inject Programs programs;
  @Inject Clock clock;

  public List<TaskView> show(List<Task> tasks, Language language) {
    Map<UUID, StaffMember> owners =
        staff.named(
            tasks.stream().map(Task::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()));
    return tasks.stream().map(task -> show(task, owners, language)).toList();
  }

  private TaskView show(Task task, Map<UUID, StaffMember> owners, Language language) {
    Program program = task.program().flatMap(programs::find).orElse(null);
    return new TaskView(
        task.id(),
        task.kind(),
        task.client().code(),
        task.client().language().code(),
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
        task.dueAt(),
        task.overdue(clock.instant()),
        task.createdAt(),
        task.seenAt(),
        owner(task, owners),
        TaskView.TaskState.of(task),
        task.allowed(),
        task.version());
  }

  private static @Nullable String requirementName(
      Task task, @Nullable Program program, Language language) {
    return task.requirement()
        .filter(id -> program != null)
        .flatMap(id -> program.requirement(id))
        .map(requirement -> requirement.name().in(language))
        .orElse(null);
  }

  private static TaskView.@Nullable TaskOwner owner(Task task, Map<UUID, StaffMember> owners) {
    UUID id = task.ownerId();
    if (id == null) {
      return null;
    }
    StaffMember member = owners.get(id);
    return new TaskView.TaskOwner(id, member == null ? null : member.name());
  }
}
