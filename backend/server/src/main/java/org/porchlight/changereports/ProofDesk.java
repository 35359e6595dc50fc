package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.ProofRequests;
import org.porchlight.clients.Enrolment;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.reporting.ChangeKind;

/**
 * Puts proof of changes on the checklist, and hears when it is there. Documents fulfil what is
 * asked there, and never know why it was.
 */
@ApplicationScoped
class ProofDesk {

  @Inject ProofRequests requests;
  @Inject ChecklistItems items;
  @Inject ChangeReports reports;
  @Inject Advisor advisor;
  @Inject ReportWords words;
  @Inject Event<ChangeReportEvent> events;

  /** What staff want to see. */
  record Asked(String requirement, String reason, @Nullable LocalDate dueOn) {}

  /** What the client said of proof as they sent it; without a word, staff ask. */
  void expect(ChangeReport report, Advisor.Situation situation, UUID byAccountId) {
    PromisedProof promised = report.promisedProof().orElse(null);
    String requirement = report.change().proof().orElse(null);
    if (promised == null || requirement == null) {
      return;
    }
    Enrolment enrolment = advisor.asks(situation, requirement).orElse(null);
    if (enrolment == null) {
      return;
    }
    String reason = reason(report.kind(), report);
    ChecklistItem item =
        requests.promised(
            enrolment, new ProofRequests.Wanted(requirement, reason), promised.by(), byAccountId);
    report.expect(item.id());
    if (promised.choice() == ProofChoice.HAVE_NONE) {
      requests.without(item, byAccountId);
    }
  }

  private String reason(ChangeKind kind, ChangeReport report) {
    var language = report.client().language();
    return words.statement("asked", language, "kind", words.kind(kind, language));
  }

  /**
   * @param report not over, and held by this transaction
   */
  void ask(ChangeReport report, Asked asked, UUID byAccountId) {
    Enrolment enrolment =
        advisor
            .asks(advisor.situation(report.client()), asked.requirement())
            .orElseThrow(
                () -> Problem.of(ChangeProblem.NO_PROGRAM_ASKS).field("requirement", "not-valid"));
    ChecklistItem item =
        requests.asked(
            enrolment,
            new ProofRequests.Wanted(asked.requirement(), asked.reason()),
            asked.dueOn(),
            byAccountId);
    ChangeReportEvent event = report.askProof(item.id(), byAccountId);
    reports.flush();
    events.fire(event);
  }

  void on(@Observes DocumentEvent event) {
    switch (event) {
      case DocumentEvent.DocumentReceived e -> arrived(e.itemId(), e.byAccountId());
      case DocumentEvent.DocumentMoved e -> arrived(e.itemId(), e.byAccountId());
      case DocumentEvent.DocumentAccepted e -> arrived(e.itemId(), e.byAccountId());
      // What was sent stays with the item, or the item says that it is asked again.
      case DocumentEvent.DocumentOpened e -> {}
      case DocumentEvent.DocumentSeen e -> {}
      case DocumentEvent.DocumentUnseen e -> {}
      case DocumentEvent.DocumentChecked e -> {}
      case DocumentEvent.PicturesFailed e -> {}
      case DocumentEvent.DocumentQuarantined e -> {}
      case DocumentEvent.OriginalLost e -> {}
      case DocumentEvent.DocumentRemoved e -> {}
      case DocumentEvent.RetakeAsked e -> {}
      case DocumentEvent.DocumentRejected e -> {}
      case DocumentEvent.DecisionTakenBack e -> {}
    }
  }

  void on(@Observes ChecklistEvent event) {
    switch (event) {
      case ChecklistEvent.OfferChosen e -> arrived(e.itemId(), e.byAccountId());
      case ChecklistEvent.OfferAccepted e -> arrived(e.itemId(), e.byAccountId());
      case ChecklistEvent.ItemWaived e -> arrived(e.itemId(), e.byAccountId());
      case ChecklistEvent.ItemWithdrawn e -> arrived(e.itemId(), e.byAccountId());
      case ChecklistEvent.ActionClosed e -> {
        if (items.named(e.itemId()).status().finished()) {
          arrived(e.itemId(), e.byAccountId());
        }
      }
      case ChecklistEvent.ActionOpened e -> {}
      case ChecklistEvent.ActionReopened e -> {}
      case ChecklistEvent.ItemAsked e -> {}
      case ChecklistEvent.ItemDueMoved e -> {}
      case ChecklistEvent.DocumentOffered e -> {}
      case ChecklistEvent.OfferDeclined e -> {}
      case ChecklistEvent.OfferWithdrawn e -> {}
    }
  }

  private void arrived(UUID itemId, @Nullable UUID byAccountId) {
    for (ChangeReport report : reports.provenBy(itemId)) {
      report.proofReceived(byAccountId).ifPresent(events::fire);
    }
  }
}
