package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Without;

/** Turns "I don't have this" into something that somebody does by some day, and ends it. */
@ApplicationScoped
class ActionDesk {

  /** A reminder holds an item back no longer than that. */
  private static final int LATEST_REMINDER_DAYS = 30;

  private static final int USUAL_REMINDER_DAYS = 3;

  @Inject ChecklistItems items;
  @Inject ChecklistDesk desk;
  @Inject DueDates dueDates;
  @Inject Programs programs;
  @Inject Confirmations confirmations;
  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  /** The action, and the receipt for it. */
  record Opened(ItemAction action, Confirmation confirmation) {}

  Opened open(ChecklistItem item, NewItemAction asked, UUID byAccountId) {
    ItemAction action = begin(item, asked, byAccountId);
    return new Opened(action, confirm(item, action));
  }

  /** The same as a part of something that has a receipt of its own. */
  ItemAction begin(ChecklistItem item, NewItemAction asked, UUID byAccountId) {
    ItemAction.Kind kind = kind(item, asked);
    ItemAction.Opening opening =
        new ItemAction.Opening(
            asked.choice(),
            kind,
            dueOn(item, kind, asked.remindOn()),
            asked.note(),
            kind.owner() == ItemAction.Owner.OFFICE
                ? item.enrolment().client().caseworkerId().orElse(null)
                : null);
    ItemAction action = item.open(opening, byAccountId, clock.instant());
    items.flush();
    events.fire(
        new ChecklistEvent.ActionOpened(
            item.clientId(),
            item.id(),
            action.id(),
            item.requirement(),
            asked.choice(),
            kind,
            action.owner(),
            action.dueOn(),
            byAccountId));
    return action;
  }

  private Confirmation confirm(ChecklistItem item, ItemAction action) {
    boolean onTime = !dueDates.today(item.enrolment()).isAfter(item.dueOn());
    return confirmations.issue(
        new NewConfirmation(
            item.clientId(),
            ConfirmationKind.ACTION_OPENED,
            Subject.ofItem(item.id(), item.program(), item.requirement())
                .withDue(item.dueOn(), onTime)
                .withCheckBy(action.dueOn())));
  }

  private ItemAction.Kind kind(ChecklistItem item, NewItemAction asked) {
    if (asked.option() != null && !asked.choice().takesOption()) {
      throw notOffered();
    }
    return switch (asked.choice()) {
      case REMIND_ME, BRING_IT -> ItemAction.Kind.REMINDER;
      case HELP_ME_FIND, HELP_ME_PHOTOGRAPH -> ItemAction.Kind.STAFF_CALL;
      case DOES_NOT_APPLY -> ItemAction.Kind.STAFF_CHECK;
      case CANNOT_GET, NO_BETTER_ONE -> kind(way(item, asked.option()));
    };
  }

  private Without.Option way(ChecklistItem item, Without.@Nullable Option wanted) {
    List<Without.Option> offered =
        programs.require(item.program()).requireRequirement(item.requirement()).without().stream()
            .map(Without::option)
            .toList();
    if (wanted == null) {
      return offered.isEmpty() ? Without.Option.STAFF_CALL : offered.getFirst();
    }
    if (!offered.contains(wanted)) {
      throw notOffered();
    }
    return wanted;
  }

  private static ItemAction.Kind kind(Without.Option option) {
    return switch (option) {
      case STAFF_CALL -> ItemAction.Kind.STAFF_CALL;
      case SIGNED_STATEMENT -> ItemAction.Kind.SIGNED_STATEMENT;
      case COLLATERAL_CONTACT -> ItemAction.Kind.COLLATERAL_CONTACT;
      case ASK_THIRD_PARTY -> ItemAction.Kind.ASK_THIRD_PARTY;
      case GO_WITHOUT -> ItemAction.Kind.GO_WITHOUT;
    };
  }

  private static Problem notOffered() {
    return Problem.of(ChecklistProblem.OPTION_NOT_OFFERED).field("option", "not-valid");
  }

  private LocalDate dueOn(ChecklistItem item, ItemAction.Kind kind, @Nullable LocalDate remindOn) {
    if (kind != ItemAction.Kind.REMINDER) {
      if (remindOn != null) {
        throw Problem.of(ChecklistProblem.REMINDER_NOT_POSSIBLE).field("remindOn", "not-valid");
      }
      return dueDates.toAct(item.enrolment());
    }
    LocalDate earliest = dueDates.today(item.enrolment()).plusDays(1);
    LocalDate latest = earliest.plusDays(LATEST_REMINDER_DAYS - 1);
    LocalDate day = remindOn == null ? earliest.plusDays(USUAL_REMINDER_DAYS - 1) : remindOn;
    if (day.isBefore(earliest) || day.isAfter(latest)) {
      throw Problem.of(ChecklistProblem.REMINDER_NOT_POSSIBLE)
          .with("earliest", earliest)
          .with("latest", latest)
          .field("remindOn", day.isBefore(earliest) ? "too-early" : "too-late");
    }
    return day;
  }

  void complete(ItemAction action, ActionCompletion completion, UUID byAccountId) {
    ChecklistItem item = action.item();
    action.close(completion.outcome(), completion.note(), byAccountId, clock.instant());
    items.flush();
    desk.announceEnd(action, byAccountId);
    if (item.status() == ItemStatus.WAIVED) {
      events.fire(
          new ChecklistEvent.ItemWaived(
              item.clientId(), item.id(), item.requirement(), byAccountId));
    }
    desk.giveTime(item, byAccountId);
  }
}
