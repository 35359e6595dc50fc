package org.porchlight.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.porchlight.branches.Branch;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ItemAction;
import org.porchlight.checklist.ItemStatus;
import org.porchlight.home.OurThing.OurThingKind;
import org.porchlight.home.YourThing.YourThingKind;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;

/** Whose turn it is on one checklist item, given what was sent for it, the latest first. */
record ItemTurns(ChecklistItem item, List<Sent> sent, Program program, Page page) {

  /** Whose page it is, and when and in what language it is looked at. */
  record Page(Branch branch, LocalDate today, Language language) {}

  /** What the client has to do about it, if anything. */
  Optional<YourThing> you() {
    boolean reminded =
        item.openAction().filter(a -> a.owner() == ItemAction.Owner.CLIENT).isPresent();
    boolean theirs = item.status() != ItemStatus.IN_PROGRESS || (reminded && waiting().isEmpty());
    if (item.status().finished() || !theirs) {
      return Optional.empty();
    }
    String retake = sent.stream().findFirst().flatMap(Sent::retakeAsked).orElse(null);
    return Optional.of(
        new YourThing(
            retake == null ? YourThingKind.SEND_DOCUMENT : YourThingKind.RETAKE_DOCUMENT,
            item.id(),
            item.requirement(),
            name(),
            item.dueOn(),
            item.overdue(page.today()),
            item.reason(),
            retake));
  }

  /**
   * What the office does about it: each document that nobody has decided, and an action it took on.
   */
  List<OurThing> us() {
    List<OurThing> things = new ArrayList<>(waiting().stream().map(this::check).toList());
    item.openAction()
        .filter(a -> a.owner() == ItemAction.Owner.OFFICE)
        .map(this::act)
        .ifPresent(things::add);
    return things;
  }

  private List<Sent> waiting() {
    return sent.stream().filter(Sent::waits).toList();
  }

  private OurThing check(Sent document) {
    LocalDate received = LocalDate.ofInstant(document.receivedAt(), page.branch().timeZone());
    LocalDate by = page.branch().addOpenDays(received, program.clocks().reviewDays());
    Promise promise = Promise.of(by, page.today());
    return new OurThing(
        OurThingKind.CHECK_DOCUMENT,
        item.id(),
        document.id(),
        name(),
        null,
        document.receivedAt(),
        document.openedAt(),
        document.openedBy(),
        promise.by(),
        promise.late());
  }

  private OurThing act(ItemAction action) {
    Promise promise = Promise.of(action.dueOn(), page.today());
    return new OurThing(
        OurThingKind.DO_ACTION,
        item.id(),
        null,
        name(),
        action.kind(),
        null,
        null,
        null,
        promise.by(),
        promise.late());
  }

  private String name() {
    return program.requireRequirement(item.requirement()).ask().in(page.language());
  }
}
