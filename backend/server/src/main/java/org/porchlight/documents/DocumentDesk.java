package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.checklist.ChecklistDesk;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.ChecklistProblem;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.scanning.Scanner;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.programs.Programs;
import org.porchlight.uploadlinks.UploadLinks;
import org.porchlight.uploads.FileName;
import org.porchlight.uploads.FinishedUpload;
import org.porchlight.uploads.Uploads;
import org.porchlight.uploads.formats.FormatProblem;

/** Makes a document of uploads: all that comes of it happens in the caller's transaction. */
@ApplicationScoped
class DocumentDesk {

  private static final int MOST_PAGES = 30;

  /** A link that fell into wrong hands must not fill the worklist. */
  private static final int MOST_THROUGH_LINK = 20;

  @Inject Documents documents;
  @Inject Uploads uploads;
  @Inject ChecklistItems items;
  @Inject ChecklistDesk checklist;
  @Inject UploadLinks links;
  @Inject Confirmations confirmations;
  @Inject Branches branches;
  @Inject Programs programs;
  @Inject Scanner scanner;
  @Inject Jobs jobs;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  /** A document and the receipt for it. */
  record Received(Document document, Confirmation confirmation) {}

  Received receive(NewDocument sent, Caller caller) {
    return receive(
        sent,
        items.visibleTo(caller).requireToChange(sent.checklistItemId()),
        new Document.Sender(caller.accountId(), caller.isStaff(), null));
  }

  /** Through the link that the sender's account stands for. */
  Received receiveThroughLink(NewDocument sent, UUID accountId, String senderName) {
    ChecklistItem item = links.requireItem(accountId, sent.checklistItemId());
    if (documents.count("byAccountId", accountId) >= MOST_THROUGH_LINK) {
      throw Problem.of(DocumentProblem.UPLOAD_LINK_FULL).with("max", MOST_THROUGH_LINK);
    }
    return receive(sent, item, new Document.Sender(accountId, false, senderName));
  }

  private Received receive(NewDocument sent, ChecklistItem item, Document.Sender sender) {
    Document document =
        Document.receive(
            item,
            type(item, sent.documentType()),
            sender,
            new Document.Arrival(clock.instant(), scanner.configured()));
    addPages(document, sent.pages(), sender.accountId());
    checklist.documentReceived(item, sender.accountId());
    Confirmation confirmation = confirm(document, item);
    DocumentEvent received = document.confirmedBy(confirmation.number());
    documents.persist(document);
    events.fire(received);
    if (scanner.configured()) {
      jobs.enqueue(ScanDocument.class, new ScanDocument.Payload(document.id()));
    } else {
      jobs.enqueueSlow(MakePictures.class, MakePictures.Payload.of(document.id()));
    }
    return new Received(document, confirmation);
  }

  private static @Nullable String type(ChecklistItem item, @Nullable String wanted) {
    if (wanted != null && !item.documentTypes().contains(wanted)) {
      throw Problem.of(ChecklistProblem.DOCUMENT_TYPE_UNKNOWN).field("documentType", "not-valid");
    }
    return wanted;
  }

  private void addPages(Document document, List<NewDocument.NewPage> pages, UUID account) {
    Set<UUID> ids = new HashSet<>();
    for (NewDocument.NewPage page : pages) {
      if (!ids.add(page.uploadId())) {
        throw Problem.of(RequestProblem.INVALID).field("pages", "repeated");
      }
    }
    Map<UUID, FinishedUpload> used = uploads.of(account).use(ids);
    Map<String, DocumentPage> before =
        documents.sentBefore(
            document.clientId(), used.values().stream().map(FinishedUpload::sha256).toList());
    for (NewDocument.NewPage page : pages) {
      FinishedUpload upload = used.get(page.uploadId());
      document.add(upload, before.get(upload.sha256()), label(page, upload));
    }
    if (document.pages().size() > MOST_PAGES) {
      throw Problem.of(FormatProblem.TOO_MANY_PAGES).with("max", MOST_PAGES);
    }
  }

  /** What the page is called, else what the file was. */
  private static DocumentPage.Label label(NewDocument.NewPage page, FinishedUpload upload) {
    return new DocumentPage.Label(
        Optional.ofNullable(page.name()).flatMap(FileName::clean).or(upload::fileName).orElse(null),
        page.warnings() == null ? Set.of() : page.warnings());
  }

  private Confirmation confirm(Document document, ChecklistItem item) {
    Branch branch = branches.get(item.enrolment().client().branchId());
    LocalDate today = branch.today(clock);
    int reviewDays = programs.require(item.program()).clocks().reviewDays();
    Subject subject =
        Subject.ofItem(item.id(), item.program(), item.requirement())
            .withDocument(document.id(), document.pages().size())
            .withSentBefore(document.pagesSentBefore())
            .withSender(document.senderName())
            .withDue(item.dueOn(), !today.isAfter(item.dueOn()))
            .withCheckBy(branch.addOpenDays(today, reviewDays));
    return confirmations.issue(
        new NewConfirmation(item.clientId(), ConfirmationKind.DOCUMENT_RECEIVED, subject));
  }
}
