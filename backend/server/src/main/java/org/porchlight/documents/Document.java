package org.porchlight.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.FiledDocument;
import org.porchlight.reviewreasons.ReviewReason;
import org.porchlight.uploads.FinishedUpload;

/** Pages that were sent as proof of one requirement. */
@Entity
class Document {

  @Id private UUID id;
  private UUID clientId;
  private UUID itemId;
  private String program;
  private String requirement;

  @Embedded private @Nullable SentFor sentFor;

  private @Nullable String documentType;

  @Enumerated(EnumType.STRING)
  private DocumentStatus status;

  @Enumerated(EnumType.STRING)
  private Scan scan;

  private UUID byAccountId;
  private boolean byStaff;
  private @Nullable String senderName;
  private Instant receivedAt;
  private String confirmationNumber;
  private @Nullable Instant picturedAt;
  private @Nullable Instant openedAt;
  private @Nullable UUID openedBy;
  private @Nullable Instant seenAt;
  private @Nullable UUID seenBy;
  private @Nullable Instant unseenToldAt;
  private @Nullable Instant lostAt;

  @Embedded private @Nullable Decision decision;

  private int version;

  @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  @BatchSize(size = 100)
  private List<DocumentPage> pages = new ArrayList<>();

  protected Document() {}

  /**
   * Who sent it.
   *
   * @param name what they call themselves, where it came through an upload link
   */
  record Sender(UUID accountId, boolean staff, @Nullable String name) {}

  /** When it came, and whether a scanner will look at it. */
  record Arrival(Instant at, boolean scanned) {}

  static Document receive(
      ChecklistItem item, @Nullable String documentType, Sender sender, Arrival arrival) {
    Document document = new Document();
    document.id = UUID.randomUUID();
    document.clientId = item.clientId();
    document.itemId = item.id();
    document.program = item.program();
    document.requirement = item.requirement();
    document.documentType = documentType;
    document.status = DocumentStatus.RECEIVED;
    document.byAccountId = sender.accountId();
    document.byStaff = sender.staff();
    document.senderName = sender.name();
    document.receivedAt = arrival.at();
    document.scan = arrival.scanned() ? Scan.PENDING : Scan.NOT_SCANNED;
    return document;
  }

  /**
   * Adds a file's pages behind those that are there.
   *
   * @param before a page of the same file, where the client sent that before
   */
  void add(FinishedUpload upload, @Nullable DocumentPage before, DocumentPage.Label label) {
    for (int page = 0; page < upload.pages(); page++) {
      pages.add(DocumentPage.of(this, upload, page, before, label));
    }
  }

  /** Of its pages, how many are of files that the client had sent before. */
  int pagesSentBefore() {
    return (int) pages.stream().filter(page -> page.sameAs() != null).count();
  }

  DocumentEvent confirmedBy(String number) {
    confirmationNumber = number;
    return new DocumentEvent.DocumentReceived(
        clientId, id, itemId, requirement, pages.size(), number, byAccountId, senderName);
  }

  /**
   * @param told why it is sent back; none where it is accepted
   */
  DocumentEvent decide(Verdict verdict, @Nullable ReviewReason told, UUID by, Instant now) {
    if (status.finished()) {
      throw new IllegalStateException("Decided before: " + status);
    }
    status = verdict.decision().status();
    decision = Decision.of(told, verdict.note(), by, now);
    version++;
    return switch (verdict.decision()) {
      case ACCEPT -> new DocumentEvent.DocumentAccepted(clientId, id, itemId, requirement, by);
      case ASK_RETAKE -> {
        ReviewReason why = Objects.requireNonNull(told);
        yield new DocumentEvent.RetakeAsked(
            clientId, id, itemId, requirement, why.id(), why.version(), verdict.note(), by);
      }
      case REJECT -> {
        ReviewReason why = Objects.requireNonNull(told);
        yield new DocumentEvent.DocumentRejected(
            clientId, id, itemId, requirement, why.id(), why.version(), verdict.note(), by);
      }
    };
  }

  /** It is for something else from now on, and still waits to be decided. */
  DocumentEvent moveTo(ChecklistItem item, UUID by) {
    var moved =
        new DocumentEvent.DocumentMoved(
            clientId, id, item.id(), item.requirement(), itemId, requirement, by);
    SentFor first = sentFor == null ? new SentFor(program, requirement) : sentFor;
    sentFor = first.is(item) ? null : first;
    itemId = item.id();
    program = item.program();
    requirement = item.requirement();
    if (documentType != null && !item.documentTypes().contains(documentType)) {
      documentType = null;
    }
    version++;
    return moved;
  }

  /**
   * It waits for review as it did before the decision.
   *
   * @param told whether the client knows of the decision
   */
  DocumentEvent takeBack(boolean told, UUID by) {
    if (!status.decided()) {
      throw new IllegalStateException("Not decided: " + status);
    }
    var takenBack =
        new DocumentEvent.DecisionTakenBack(
            clientId, id, itemId, requirement, status, decision().decidedAt(), told, by);
    if (seenAt == null) {
      // It waits to be seen, too, and somebody is told of that again.
      unseenToldAt = null;
    }
    status = readable() ? DocumentStatus.CHECKED : DocumentStatus.RECEIVED;
    decision = null;
    version++;
    return takenBack;
  }

  /** Whatever was decided: from now on nobody sees it. */
  DocumentEvent quarantine(String danger) {
    status = DocumentStatus.QUARANTINED;
    scan = Scan.DANGEROUS;
    version++;
    return new DocumentEvent.DocumentQuarantined(clientId, id, itemId, requirement, danger);
  }

  /** Nobody has to decide on it, and nothing is being made of it. */
  boolean settled() {
    return status == DocumentStatus.QUARANTINED || (status.decided() && picturedAt != null);
  }

  /** When it was decided or, where nobody did, when it came. */
  Instant finishedAt() {
    return Objects.requireNonNullElse(decision().decidedAt(), receivedAt);
  }

  DocumentEvent removed(Period keptFor) {
    return new DocumentEvent.DocumentRemoved(
        clientId, id, itemId, requirement, confirmationNumber, keptFor);
  }

  FiledDocument filedFor(ChecklistItem item) {
    return new FiledDocument(id, item, documentType, receivedAt);
  }

  DocumentEvent openedBy(UUID by) {
    return new DocumentEvent.DocumentOpened(clientId, id, itemId, requirement, by);
  }

  DocumentEvent seenBy(UUID by) {
    return new DocumentEvent.DocumentSeen(clientId, id, itemId, requirement, by);
  }

  DocumentEvent unseenInTime() {
    return new DocumentEvent.DocumentUnseen(clientId, id, itemId, requirement, pages.size());
  }

  DocumentEvent lost() {
    return new DocumentEvent.OriginalLost(clientId, id, itemId, requirement);
  }

  /** Whether it could be made into pictures, now that this is known. */
  DocumentEvent pictured() {
    return readable()
        ? new DocumentEvent.DocumentChecked(clientId, id, itemId, requirement)
        : new DocumentEvent.PicturesFailed(clientId, id, itemId, requirement);
  }

  private boolean readable() {
    return pages.stream().allMatch(page -> page.picture() == Picture.READY);
  }

  /** What staff may still do with it, as far as it knows itself. */
  List<String> allowed() {
    return status.finished()
        ? List.of()
        : Stream.of(ReviewDecision.values()).map(Enum::name).toList();
  }

  /** The same, seen beside what it is for. */
  List<String> allowed(ChecklistItem item) {
    return status.decided() && item.canTakeBack(id) ? List.of("TAKE_BACK") : allowed();
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  UUID itemId() {
    return itemId;
  }

  String program() {
    return program;
  }

  String requirement() {
    return requirement;
  }

  /** What it was sent for, unless it is for that. */
  @Nullable SentFor sentFor() {
    return sentFor;
  }

  @Nullable String documentType() {
    return documentType;
  }

  DocumentStatus status() {
    return status;
  }

  Scan scan() {
    return scan;
  }

  boolean byStaff() {
    return byStaff;
  }

  @Nullable String senderName() {
    return senderName;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  String confirmationNumber() {
    return confirmationNumber;
  }

  @Nullable Instant picturedAt() {
    return picturedAt;
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }

  @Nullable UUID openedBy() {
    return openedBy;
  }

  @Nullable Instant seenAt() {
    return seenAt;
  }

  @Nullable UUID seenBy() {
    return seenBy;
  }

  Decision decision() {
    return decision == null ? Decision.NONE : decision;
  }

  int version() {
    return version;
  }

  List<DocumentPage> pages() {
    return pages;
  }

  /**
   * The page of that number, from 1.
   *
   * @throws NotFoundException where it has no such page, or none that may be shown
   */
  DocumentPage page(int number) {
    if (status == DocumentStatus.QUARANTINED || number > pages.size()) {
      throw new NotFoundException();
    }
    return pages.get(number - 1);
  }
}
