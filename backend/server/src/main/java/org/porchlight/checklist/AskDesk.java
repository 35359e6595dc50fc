package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.EnrolmentEvent;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.DocumentType;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Requirement;

/** Asks clients for proof, changes what was asked, and takes it back. */
@ApplicationScoped
class AskDesk {

  @Inject ChecklistItems items;
  @Inject Programs programs;
  @Inject DueDates dueDates;
  @Inject ChecklistDesk desk;
  @Inject ClientFile file;
  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  ChecklistItem ask(Enrolment enrolment, NewChecklistItem asked, UUID byAccountId) {
    if (enrolment.status().finished()) {
      throw Problem.of(ChecklistProblem.ENROLMENT_FINISHED);
    }
    Requirement requirement =
        programs
            .require(enrolment.program())
            .requirement(asked.requirement())
            .orElseThrow(
                () ->
                    Problem.of(ChecklistProblem.REQUIREMENT_UNKNOWN)
                        .field("requirement", "not-valid"));
    refuseTwice(enrolment, requirement);
    VerificationRequest.Ask ask =
        new VerificationRequest.Ask(
            requirement,
            asked.reason().strip(),
            documentTypes(requirement, asked.documentTypes()),
            dueDates.toAsk(enrolment, asked.dueOn()));
    ChecklistItem item = ChecklistItem.of(enrolment, ask, byAccountId, clock.instant());
    var offered =
        file.search(item)
            .map(document -> item.offer(document.documentId(), byAccountId, clock.instant()));
    save(item);
    events.fire(
        new ChecklistEvent.ItemAsked(
            item.clientId(),
            item.id(),
            enrolment.id(),
            enrolment.program(),
            item.requirement(),
            item.dueOn(),
            offered.isPresent(),
            byAccountId));
    offered.ifPresent(events::fire);
    return item;
  }

  private void refuseTwice(Enrolment enrolment, Requirement requirement) {
    items
        .openOn(enrolment.id(), requirement.id())
        .ifPresent(
            open -> {
              throw Problem.of(ChecklistProblem.ALREADY_ASKED).with("itemId", open.id());
            });
  }

  // The index decides where two come at once.
  private void save(ChecklistItem item) {
    try {
      items.persistAndFlush(item);
    } catch (ConstraintViolationException e) {
      throw Problem.of(ChecklistProblem.ALREADY_ASKED);
    }
  }

  private static List<String> documentTypes(
      Requirement requirement, @Nullable List<String> chosen) {
    if (chosen == null || chosen.isEmpty()) {
      return requirement.documentTypes().stream().map(DocumentType::id).toList();
    }
    List<String> distinct = chosen.stream().distinct().toList();
    if (!distinct.stream()
        .allMatch(id -> requirement.documentType(id).filter(type -> !type.retired()).isPresent())) {
      throw Problem.of(ChecklistProblem.DOCUMENT_TYPE_UNKNOWN).field("documentTypes", "not-valid");
    }
    return distinct;
  }

  void moveDue(ChecklistItem item, LocalDate dueOn, UUID byAccountId) {
    item.moveDue(dueDates.toMove(item, dueOn));
    items.flush();
    desk.announceDue(item, byAccountId);
  }

  void waive(ChecklistItem item, String reason, UUID byAccountId) {
    item.waive(reason, clock.instant());
    endAction(item, ItemAction.Outcome.WAIVE_ITEM, byAccountId);
    items.flush();
    events.fire(
        new ChecklistEvent.ItemWaived(item.clientId(), item.id(), item.requirement(), byAccountId));
  }

  void withdraw(ChecklistItem item, String reason, UUID byAccountId) {
    item.withdraw(reason, clock.instant());
    endAction(item, ItemAction.Outcome.NOT_POSSIBLE, byAccountId);
    items.flush();
    events.fire(
        new ChecklistEvent.ItemWithdrawn(
            item.clientId(), item.id(), item.requirement(), byAccountId));
  }

  private void endAction(ChecklistItem item, ItemAction.Outcome outcome, UUID byAccountId) {
    item.openAction()
        .ifPresent(
            action -> {
              action.close(outcome, null, byAccountId, clock.instant());
              desk.announceEnd(action, byAccountId);
            });
  }

  /** Nobody is asked for a program that is over. */
  void on(@Observes EnrolmentEvent event) {
    if (event instanceof EnrolmentEvent.EnrolmentMoved moved && moved.to().finished()) {
      for (ChecklistItem item : items.openOn(moved.enrolmentId())) {
        withdraw(item, moved.to().name(), moved.byAccountId());
      }
    }
  }
}
