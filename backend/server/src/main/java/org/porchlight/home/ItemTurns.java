package org.porchlight.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.porchlight.branches.Branch;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ItemAction;
import org.porchlight.checklist.ItemStatus;
import org.porchlight.checklist.Offer;
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
    boolean waits = !waiting().isEmpty() || item.offerWaits();
    boolean theirs = item.status() != ItemStatus.IN_PROGRESS || (reminded && !waits);
    if (item.status().finished() || !theirs) {
      return Optional.empty();
    }
    boolean offered = item.offer().isPresent();
    String retake =
        sent.stream().findFirst().filter(s -> !offered).flatMap(Sent::retakeAsked).orElse(null);
    YourThingKind send =
        retake == null ? YourThingKind.SEND_DOCUMENT : YourThingKind.RETAKE_DOCUMENT;
    return Optional.of(
        new YourThing(
            offered ? YourThingKind.USE_OFFER : send,
            item.id(),
            item.requirement(),
            name(),
            item.dueOn(),
            item.overdue(page.today()),
            item.reason(),
            retake));
  }

  /**
   * What the office does about it: each document that nobody has decided, what the client chose
   * from the file, and an action it took on.
   */
  List<OurThing> us() {
    List<OurThing> things = new ArrayList<>(waiting().stream().map(this::check).toList());
    item.offer()
        .filter(o -> item.offerWaits())
        .map(Offer::chosenAt)
        .map(this::use)
        .ifPresent(things::add);
    item.openAction()
        .filter(a -> a.owner() == ItemAction.Owner.OFFICE)
        .map(this::act)
        .ifPresent(things::add);
    return things;
  }

  private List<Sent> waiting() {
    return sent.stream().filter(Sent::waits).toList();
  }

  private Promise reviewed(Instant from) {
    LocalDate day = LocalDate.ofInstant(from, page.branch().timeZone());
    return Promise.of(page.branch().addOpenDays(day, program.clocks().reviewDays()), page.today());
  }

  private OurThing use(Instant chosenAt) {
    Promise promise = reviewed(chosenAt);
    return new OurThing(
        OurThingKind.CHECK_OFFER,
        item.id(),
        null,
        name(),
        null,
        null,
        null,
        null,
        promise.by(),
        promise.late());
  }

  private OurThing check(Sent document) {
    Promise promise = reviewed(document.receivedAt());
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
    return item.requirementOf(program).ask().in(page.language());
  }
}
