package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.changereports.ChangeReportEvent;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.ItemAction;
import org.porchlight.clients.Client;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.consents.ConsentEvent;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.duplicates.DuplicateEvent;
import org.porchlight.engagements.EngagementEvent;
import org.porchlight.notices.Notice;
import org.porchlight.notices.NoticeEvent;
import org.porchlight.notices.NoticeKind;
import org.porchlight.notices.Notices;
import org.porchlight.notifications.NotificationEvent;
import org.porchlight.programs.Programs;
import org.porchlight.restrictions.RestrictionEvent;
import org.porchlight.signatures.telephone.ObjectionEvent;
import org.porchlight.signatures.telephone.RecordingLost;

/** Opens a task when something needs a person, and closes it when a person has dealt with it. */
@ApplicationScoped
class WorklistListener {

  // Reaching somebody who was not reached is the work of the next open day, whatever the program.
  private static final int OPEN_DAYS_TO_REACH = 1;

  // A letter that cannot be read on the page is on its way by then.
  private static final int OPEN_DAYS_TO_POST = 3;

  private static final int OPEN_DAYS_TO_DECIDE = 5;
  private static final int OPEN_DAYS_TO_ANSWER = 1;

  @Inject Tasks tasks;
  @Inject ChecklistItems items;
  @Inject Clients clients;
  @Inject Notices notices;
  @Inject Contacts contacts;
  @Inject Branches branches;
  @Inject Programs programs;
  @Inject Clock clock;

  void on(@Observes DocumentEvent event) {
    switch (event) {
      case DocumentEvent.DocumentReceived e -> {
        // Something newer came: what was on file is not needed.
        done(TaskOutcome.REPLACED, tasks.offersFor(e.itemId()));
        tasks.persist(
            about(TaskKind.DOCUMENT_TO_CHECK, e.itemId()).forDocument(e.documentId(), e.pages()));
      }
      case DocumentEvent.PicturesFailed e ->
          tasks.persist(
              about(TaskKind.PICTURES_FAILED, e.itemId()).forDocument(e.documentId(), null));
      case DocumentEvent.DocumentQuarantined e -> {
        done(TaskOutcome.HELD_BACK, tasks.ofDocument(e.documentId()));
        tasks.persist(
            about(TaskKind.DOCUMENT_DANGEROUS, e.itemId()).forDocument(e.documentId(), null));
      }
      case DocumentEvent.OriginalLost e ->
          tasks.persist(
              about(TaskKind.ORIGINAL_LOST, e.itemId()).forDocument(e.documentId(), null));
      case DocumentEvent.DocumentSeen e -> {
        tasks.ofDocument(e.documentId()).forEach(task -> task.seen(clock.instant()));
        done(TaskOutcome.SEEN, tasks.unseen(e.documentId()));
      }
      case DocumentEvent.DocumentUnseen e -> tasks.persist(unseen(e));
      case DocumentEvent.DocumentMoved e -> {
        done(TaskOutcome.REPLACED, tasks.offersFor(e.itemId()));
        ChecklistItem item = items.named(e.itemId());
        tasks
            .ofDocument(e.documentId())
            .forEach(task -> task.on(item.id(), item.program(), item.requirement()));
      }
      case DocumentEvent.DocumentAccepted e ->
          done(TaskOutcome.DECIDED, tasks.ofDocument(e.documentId()));
      case DocumentEvent.RetakeAsked e ->
          done(TaskOutcome.DECIDED, tasks.ofDocument(e.documentId()));
      case DocumentEvent.DocumentRejected e ->
          done(TaskOutcome.DECIDED, tasks.ofDocument(e.documentId()));
      case DocumentEvent.DecisionTakenBack e -> {
        done(TaskOutcome.REPLACED, tasks.offersFor(e.itemId()));
        tasks.endedWithDocument(e.documentId()).forEach(Task::reopen);
      }
      case DocumentEvent.DocumentRemoved e ->
          done(TaskOutcome.REMOVED, tasks.about(e.documentId()));
      case DocumentEvent.DocumentChecked e -> {}
      case DocumentEvent.DocumentOpened e -> {}
    }
  }

  void on(@Observes ChecklistEvent event) {
    switch (event) {
      case ChecklistEvent.ActionOpened e when e.owner() == ItemAction.Owner.OFFICE ->
          tasks.persist(action(e));
      case ChecklistEvent.ActionClosed e -> {
        done(TaskOutcome.ACTION_CLOSED, tasks.ofAction(e.actionId()));
        if (!items.named(e.itemId()).offerWaits()) {
          done(TaskOutcome.WITHDRAWN, tasks.offersFor(e.itemId()));
        }
      }
      case ChecklistEvent.OfferChosen e ->
          tasks.persist(about(TaskKind.OFFER_TO_DECIDE, e.itemId()));
      case ChecklistEvent.ActionReopened e ->
          tasks.endedWithAction(e.actionId()).forEach(Task::reopen);
      case ChecklistEvent.OfferWithdrawn e ->
          done(TaskOutcome.WITHDRAWN, tasks.offersFor(e.itemId()));
      case ChecklistEvent.OfferAccepted e -> done(TaskOutcome.DECIDED, tasks.offersFor(e.itemId()));
      case ChecklistEvent.OfferDeclined e -> done(TaskOutcome.DECIDED, tasks.offersFor(e.itemId()));
      case ChecklistEvent.ItemWaived e -> done(TaskOutcome.WITHDRAWN, tasks.offersFor(e.itemId()));
      case ChecklistEvent.ItemWithdrawn e ->
          done(TaskOutcome.WITHDRAWN, tasks.offersFor(e.itemId()));
      // A reminder is the client's own; the rest is nobody's work, or ends as an action of its own.
      case ChecklistEvent.ActionOpened e -> {}
      case ChecklistEvent.ItemAsked e -> {}
      case ChecklistEvent.ItemDueMoved e -> {}
      case ChecklistEvent.DocumentOffered e -> {}
    }
  }

  void on(@Observes ChangeReportEvent event) {
    switch (event) {
      case ChangeReportEvent.ChangeReported e -> tasks.persist(change(e));
      case ChangeReportEvent.ChangeReviewStarted e ->
          tasks.ofChange(e.changeReportId()).forEach(task -> task.seen(clock.instant()));
      case ChangeReportEvent.ChangeWithdrawn e ->
          done(TaskOutcome.WITHDRAWN, tasks.ofChange(e.changeReportId()));
      case ChangeReportEvent.ChangeApplied e ->
          done(TaskOutcome.DECIDED, tasks.ofChange(e.changeReportId()));
      case ChangeReportEvent.ChangeTurnedDown e ->
          done(TaskOutcome.DECIDED, tasks.ofChange(e.changeReportId()));
      // The clock runs from the day it was reported, whatever comes after.
      case ChangeReportEvent.ChangeCorrected e -> {}
      case ChangeReportEvent.ChangeProofAsked e -> {}
      case ChangeReportEvent.ChangeProofReceived e -> {}
    }
  }

  void on(@Observes NotificationEvent event) {
    switch (event) {
      case NotificationEvent.MessageFailed e -> bounced(e.clientId(), e.contactId());
      case NotificationEvent.ContactReached e ->
          done(TaskOutcome.REACHED, tasks.ofContact(e.contactId()));
      case NotificationEvent.NoticeNotAnnounced e -> toPost(e.clientId(), e.noticeId());
    }
  }

  void on(@Observes NoticeEvent event) {
    switch (event) {
      case NoticeEvent.NoticeIssued e -> {
        if (e.supersedes() != null) {
          done(TaskOutcome.REPLACED, tasks.ofNotice(e.supersedes()));
        }
        if (!e.electronic()
            || contacts.of(e.clientId()).all().stream().noneMatch(Contact::reachable)) {
          toPost(e.clientId(), e.noticeId());
        }
      }
      case NoticeEvent.NoticeOpened e ->
          done(
              TaskOutcome.OPENED,
              tasks.ofNotice(e.noticeId()).stream()
                  .filter(task -> task.kind() == TaskKind.NOTICE_UNOPENED)
                  .toList());
      case NoticeEvent.NoticeUnopened e -> {
        if (e.kind() == NoticeKind.ADVERSE_ACTION) {
          tasks.persist(letter(TaskKind.NOTICE_UNOPENED, e.noticeId(), OPEN_DAYS_TO_REACH));
        }
      }
    }
  }

  private void toPost(UUID clientId, UUID noticeId) {
    clients.namedToChange(clientId);
    if (!tasks.isPosted(noticeId)) {
      tasks.persist(letter(TaskKind.NOTICE_TO_POST, noticeId, OPEN_DAYS_TO_POST));
    }
  }

  private Task letter(TaskKind kind, UUID noticeId, int openDays) {
    Notice notice = notices.named(noticeId);
    Client client = clients.named(notice.clientId());
    Instant due = inOpenDays(branches.get(client.branchId()), openDays);
    return Task.of(kind, client, clock.instant(), due)
        .forNotice(noticeId, notice.programs().getFirst());
  }

  void on(@Observes ClientEvent event) {
    switch (event) {
      case ClientEvent.ContactAdded e -> done(TaskOutcome.REACHED, tasks.toReach(e.clientId()));
      case ClientEvent.ContactRemoved e ->
          done(TaskOutcome.REMOVED, tasks.ofContact(e.contactId()));
      case ClientEvent.ClientCreated e -> {}
      case ClientEvent.ClientChanged e -> {}
      case ClientEvent.ConsentChanged e -> {}
      case ClientEvent.ContactChanged e -> {}
    }
  }

  void on(@Observes EngagementEvent event) {
    switch (event) {
      case EngagementEvent.ColleagueMentioned e -> tasks.persist(mention(e));
      case EngagementEvent.EngagementNoted e -> {}
      case EngagementEvent.EngagementEdited e -> {}
      case EngagementEvent.EngagementPinned e -> {}
      case EngagementEvent.EngagementUnpinned e -> {}
    }
  }

  private Task mention(EngagementEvent.ColleagueMentioned mentioned) {
    Client client = clients.named(mentioned.clientId());
    Instant due = inOpenDays(branches.get(client.branchId()), OPEN_DAYS_TO_ANSWER);
    Task task =
        Task.of(TaskKind.MENTION, client, clock.instant(), due)
            .forEngagement(mentioned.engagementId());
    task.giveTo(mentioned.accountId(), clock.instant());
    return task;
  }

  void on(@Observes ConsentEvent event) {
    switch (event) {
      case ConsentEvent.ConsentGiven e ->
          done(TaskOutcome.CONSENT_GIVEN, tasks.forPaper(e.clientId()));
      case ConsentEvent.ConsentWithdrawn e -> {
        Client client = clients.named(e.clientId());
        Instant due = inOpenDays(branches.get(client.branchId()), OPEN_DAYS_TO_REACH);
        tasks.persist(Task.of(TaskKind.CONSENT_WITHDRAWN, client, clock.instant(), due));
      }
    }
  }

  void on(@Observes DuplicateEvent event) {
    switch (event) {
      case DuplicateEvent.DuplicateSuspected e -> {
        Client client = clients.named(e.clientId());
        Instant due = inOpenDays(branches.get(client.branchId()), OPEN_DAYS_TO_DECIDE);
        tasks.persist(
            Task.of(TaskKind.DUPLICATE_TO_DECIDE, client, clock.instant(), due)
                .forDuplicate(e.duplicateId()));
      }
      case DuplicateEvent.DuplicateRuledOut e ->
          done(TaskOutcome.DECIDED, tasks.ofDuplicate(e.duplicateId()));
      case DuplicateEvent.ClientsMerged e ->
          done(TaskOutcome.DECIDED, tasks.ofDuplicatesOf(e.otherClientId()));
      case DuplicateEvent.DuplicateReopened e ->
          tasks.ofOpenDuplicatesOf(e.clientId()).forEach(Task::reopen);
      case DuplicateEvent.MergeUndone e ->
          tasks.ofOpenDuplicatesOf(e.otherClientId()).forEach(Task::reopen);
    }
  }

  /** Whether they are somebody else is no question for who may not see them. */
  void on(@Observes RestrictionEvent event) {
    switch (event) {
      case RestrictionEvent.RecordRestricted e ->
          done(TaskOutcome.WITHDRAWN, tasks.ofDuplicatesOf(e.clientId()));
      case RestrictionEvent.TieNamed e ->
          done(TaskOutcome.WITHDRAWN, tasks.ofDuplicatesOf(e.clientId()));
      case RestrictionEvent.RestrictionChanged e -> {}
      case RestrictionEvent.RestrictionLifted e -> {}
      case RestrictionEvent.TieRemoved e -> {}
    }
  }

  void on(@Observes ObjectionEvent event) {
    switch (event) {
      case ObjectionEvent.SignatureObjected e ->
          tasks.persist(toCall(TaskKind.SIGNATURE_OBJECTED, e.clientId(), e.signatureNumber()));
    }
  }

  void on(@Observes RecordingLost lost) {
    if (!tasks.isToldLost(lost.signatureNumber())) {
      tasks.persist(toCall(TaskKind.RECORDING_LOST, lost.clientId(), lost.signatureNumber()));
    }
  }

  private Task toCall(TaskKind kind, UUID clientId, String signatureNumber) {
    Client client = clients.named(clientId);
    Instant due = inOpenDays(branches.get(client.branchId()), OPEN_DAYS_TO_REACH);
    return Task.of(kind, client, clock.instant(), due).forSignature(signatureNumber);
  }

  /** One task, however many messages come back at once. */
  private void bounced(UUID clientId, UUID contactId) {
    contacts.findById(contactId, LockModeType.PESSIMISTIC_WRITE);
    if (tasks.ofContact(contactId).isEmpty()) {
      Client client = clients.named(clientId);
      Instant due = inOpenDays(branches.get(client.branchId()), OPEN_DAYS_TO_REACH);
      tasks.persist(
          Task.of(TaskKind.CONTACT_BOUNCED, client, clock.instant(), due).forContact(contactId));
    }
  }

  private Task about(TaskKind kind, UUID itemId) {
    ChecklistItem item = items.named(itemId);
    Client client = item.enrolment().client();
    int days = programs.require(item.program()).clocks().reviewDays();
    Instant due = inOpenDays(branches.get(client.branchId()), days);
    return Task.of(kind, client, clock.instant(), due)
        .on(item.id(), item.program(), item.requirement());
  }

  /** Whose it was has not looked: it is today's, of whoever has time. */
  private Task unseen(DocumentEvent.DocumentUnseen event) {
    ChecklistItem item = items.named(event.itemId());
    Client client = item.enrolment().client();
    Branch branch = branches.get(client.branchId());
    LocalDate day = branch.nextOpenDay(branch.today(clock));
    Task task =
        Task.of(TaskKind.DOCUMENT_UNSEEN, client, clock.instant(), branch.endOf(day))
            .on(item.id(), item.program(), item.requirement())
            .forDocument(event.documentId(), event.pages());
    task.release();
    return task;
  }

  private Task action(ChecklistEvent.ActionOpened opened) {
    ChecklistItem item = items.named(opened.itemId());
    Client client = item.enrolment().client();
    Instant due = branches.get(client.branchId()).endOf(opened.dueOn());
    return Task.of(TaskKind.ACTION_TO_DO, client, clock.instant(), due)
        .on(item.id(), item.program(), item.requirement())
        .forAction(opened.actionId(), opened.kind().name(), opened.choice());
  }

  private Task change(ChangeReportEvent.ChangeReported reported) {
    Client client = clients.named(reported.clientId());
    Instant due = branches.get(client.branchId()).endOf(reported.actBy());
    return Task.of(TaskKind.CHANGE_TO_REVIEW, client, clock.instant(), due)
        .forChange(reported.changeReportId(), reported.changeKind());
  }

  private Instant inOpenDays(Branch branch, int days) {
    LocalDate day = branch.addOpenDays(branch.today(clock), days);
    return branch.endOf(day);
  }

  private void done(TaskOutcome outcome, List<Task> ended) {
    ended.forEach(task -> task.done(outcome, clock.instant()));
  }
}
