package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.porchlight.absences.Rota;
import org.porchlight.accounts.Staff;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.engagements.EngagementDesk;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;
import org.porchlight.worklist.TaskFate.Fate;

/** What a worker may do to tasks, each by itself: that one cannot change does not stop the rest. */
@ApplicationScoped
class BulkDesk {

  private static final int MAX_SNOOZE_DAYS = 90;

  @Inject Caller caller;
  @Inject Staff staff;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject EngagementDesk engagements;
  @Inject Clock clock;

  /** Does one thing to one task at a time. */
  interface Change {
    Fate to(Task task);
  }

  /** Says what is missing or wrong in what was asked before any task is touched. */
  Change of(BulkChange wanted, Rota rota) {
    Instant now = clock.instant();
    UUID me = caller.accountId();
    return switch (wanted.act()) {
      case CLAIM -> own(rota, task -> task.giveTo(me, now));
      case RELEASE -> theirs(rota, Task::release);
      case ASSIGN -> {
        UUID to = colleague(wanted.to());
        Set<UUID> hidden = clients.hiddenFrom(to);
        Change given = open(task -> task.giveTo(to, now));
        yield task ->
            task.isOpen() && hidden.contains(task.client().id())
                ? Fate.NOT_THEIRS_TO_SEE
                : given.to(task);
      }
      case SNOOZE -> snooze(wanted, rota);
      case WAKE -> theirs(rota, task -> task.snooze(null));
      case COMPLETE -> complete(wanted.ending(), rota);
      case REOPEN -> task -> reopen(task, now);
    };
  }

  /** An act on a task that is open. */
  private interface Act {
    void on(Task task);
  }

  private static Change open(Act act) {
    return task -> {
      if (!task.isOpen()) {
        return Fate.ENDED;
      }
      act.on(task);
      return Fate.CHANGED;
    };
  }

  /** Of what the caller has or nobody does. */
  private Change own(Rota rota, Act act) {
    return task ->
        task.isOpen() && !rota.isFree(task.ownerId(), caller.accountId())
            ? Fate.ANOTHERS
            : open(act).to(task);
  }

  /** The same, and a supervisor may whoever has it. */
  private Change theirs(Rota rota, Act act) {
    return supervises() ? open(act) : own(rota, act);
  }

  private Change snooze(BulkChange wanted, Rota rota) {
    Branch branch = branches.get(caller.branchId());
    LocalDate day = wanted.day();
    LocalDate today = branch.today(clock);
    if (!day.isAfter(today) || day.isAfter(today.plusDays(MAX_SNOOZE_DAYS))) {
      throw Problem.of(RequestProblem.INVALID).field("until", "not-valid");
    }
    Instant until = branch.endOf(day.minusDays(1));
    Snooze snooze = new Snooze(until, wanted.why(), caller.accountId());
    Change change = theirs(rota, task -> task.snooze(snooze));
    return task ->
        task.isOpen() && !supervises() && !until.isBefore(task.dueAt())
            ? Fate.DUE_BEFORE
            : change.to(task);
  }

  private Change complete(BulkChange.Ending ending, Rota rota) {
    Change change = theirs(rota, task -> complete(task, ending));
    return task -> task.kind().endsByHand() ? change.to(task) : Fate.ENDS_BY_ITSELF;
  }

  /** Of what a colleague has, none but a supervisor says that it is done. */
  void requireFree(Task task, Rota rota) {
    if (task.isOpen() && !supervises() && !rota.isFree(task.ownerId(), caller.accountId())) {
      throw Problem.of(WorklistProblem.CLAIMED_ALREADY);
    }
  }

  /** Ends it and keeps what was said of it among the client's notes. */
  void complete(Task task, BulkChange.Ending ending) {
    task.complete(ending.outcome(), clock.instant(), caller.accountId());
    String note = ending.note();
    if (note != null) {
      engagements.note(task.client().id(), note);
    }
  }

  private Fate reopen(Task task, Instant now) {
    if (!task.wasJustEndedBy(caller.accountId(), now)) {
      return Fate.NOT_REOPENED;
    }
    task.reopen();
    return Fate.CHANGED;
  }

  private boolean supervises() {
    return caller.role().equals(Roles.SUPERVISOR);
  }

  /** A caseworker or supervisor of the branch, to whom only a supervisor gives work. */
  UUID colleague(UUID accountId) {
    if (!supervises()) {
      throw Problem.of(RequestProblem.NOT_ALLOWED);
    }
    if (!staff.idsOfBranch(caller.branchId()).contains(accountId)) {
      throw Problem.of(WorklistProblem.NOT_A_COLLEAGUE);
    }
    return accountId;
  }
}
