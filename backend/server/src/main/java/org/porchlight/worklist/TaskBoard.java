package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.checklist.ItemAction;
import org.porchlight.checklist.ItemActions;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/**
 * Shows tasks with the names of owners, programs and requirements, and with what clients said; one
 * statement each for all of them.
 */
@ApplicationScoped
public class TaskBoard {

  @Inject Staff staff;
  @Inject Programs programs;
  @Inject ItemActions actions;
  @Inject Clock clock;

  public List<TaskView> show(List<Task> tasks, Language language) {
    Map<UUID, StaffMember> owners = staff.named(ids(tasks, Task::ownerId));
    Map<UUID, ItemAction> opened = actions.named(ids(tasks, Task::actionId));
    return tasks.stream().map(task -> show(task, owners, opened, language)).toList();
  }

  private static Set<UUID> ids(List<Task> tasks, Function<Task, @Nullable UUID> of) {
    return tasks.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private TaskView show(
      Task task, Map<UUID, StaffMember> owners, Map<UUID, ItemAction> opened, Language language) {
    ItemAction action = task.actionId() == null ? null : opened.get(task.actionId());
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
            action == null ? null : action.choice()),
        task.documentId(),
        task.itemId(),
        task.actionId(),
        task.contactId(),
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
