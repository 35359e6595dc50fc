package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.porchlight.checklist.ChecklistBoard;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.ItemAction;
import org.porchlight.clients.Client;
import org.porchlight.clients.EnrolmentView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/** Puts a document beside what it is for. */
@ApplicationScoped
class ReviewBoard {

  @Inject Documents documents;
  @Inject DocumentBoard documentBoard;
  @Inject PageViews views;
  @Inject ReasonBoard reasons;
  @Inject ChecklistItems items;
  @Inject ChecklistBoard checklistBoard;
  @Inject Programs programs;

  ReviewView show(Document document, Caller caller) {
    Language language = caller.language();
    ChecklistItem item = items.of(document.clientId()).require(document.itemId());
    Client client = item.enrolment().client();
    return new ReviewView(
        documentBoard.show(document, item),
        views.of(document, caller.accountId()),
        new ReviewView.ReviewClient(client.code(), client.name(), client.language().code()),
        checklistBoard.show(item, language, ChecklistBoard.For.STAFF),
        EnrolmentView.of(item.enrolment(), programs.require(item.program()), language),
        known(document, item, language),
        reasons(document, language, client.language()),
        elsewhere(document, language));
  }

  private List<ReviewView.Elsewhere> elsewhere(Document document, Language language) {
    return items.of(document.clientId()).open().stream()
        .filter(item -> !item.id().equals(document.itemId()))
        .map(
            item -> {
              Program program = programs.require(item.program());
              return new ReviewView.Elsewhere(
                  item.id(),
                  program.requireRequirement(item.requirement()).name().in(language),
                  program.alias().in(language));
            })
        .toList();
  }

  private List<ReviewView.KnownFact> known(
      Document document, ChecklistItem item, Language language) {
    Stream<ReviewView.KnownFact> earlier =
        documents.ofItems(List.of(item.id())).stream()
            .filter(other -> other.receivedAt().isBefore(document.receivedAt()))
            .map(other -> earlier(other, language));
    Stream<ReviewView.KnownFact> notes =
        item
            .latestAction()
            .filter(action -> action.note().isPresent())
            .map(ReviewBoard::note)
            .stream();
    return Stream.concat(earlier, notes)
        .sorted(Comparator.comparing(ReviewView.KnownFact::at).reversed())
        .toList();
  }

  private ReviewView.KnownFact earlier(Document other, Language language) {
    return new ReviewView.KnownFact(
        ReviewView.KnownKind.EARLIER_DOCUMENT,
        other.receivedAt(),
        other.id(),
        other.status(),
        reasons.text(other.decision(), language).orElse(null));
  }

  private static ReviewView.KnownFact note(ItemAction action) {
    return new ReviewView.KnownFact(
        ReviewView.KnownKind.CLIENT_NOTE,
        action.openedAt(),
        null,
        null,
        action.note().orElse(null));
  }

  private List<ReviewView.ReasonView> reasons(
      Document document, Language language, Language clientLanguage) {
    return reasons.of(document).stream()
        .map(
            reason ->
                new ReviewView.ReasonView(
                    reason.id(),
                    reason.version(),
                    reason.text(language),
                    reason.text(clientLanguage),
                    reason.decisions()))
        .toList();
  }
}
