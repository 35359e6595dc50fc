package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.porchlight.accounts.Staff;
import org.porchlight.changereports.ChangeReportEvent;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.checklist.ItemAction;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.Contact;
import org.porchlight.confirmations.ConfirmationUpdateKind;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.documents.DocumentStatus;
import org.porchlight.notices.NoticeEvent;
import org.porchlight.uploads.UploadEvent;

/** Which of the things that happen in a case a client is told of, and in which words. */
@ApplicationScoped
class ClientNews {

  @Inject PostDesk post;
  @Inject ReceiptNotices receipts;
  @Inject Staff staff;
  @Inject SendReminder reminders;
  @Inject Clock clock;

  void checklist(@Observes ChecklistEvent event) {
    switch (event) {
      case ChecklistEvent.ItemAsked e -> {
        // What clients promised themselves they know of.
        if (!e.onFile()) {
          ofStaff(e.byAccountId(), e.clientId(), Template.ITEM_ASKED, e.itemId());
        }
      }
      case ChecklistEvent.DocumentOffered e ->
          post.toClient(e.clientId(), Template.DOCUMENT_OFFERED, e.itemId());
      case ChecklistEvent.OfferWithdrawn e -> askInstead(e);
      case ChecklistEvent.ActionReopened e ->
          post.takeBack(e.clientId(), e.actionId(), clock.instant(), Template.ACTION_CLOSED);
      case ChecklistEvent.OfferAccepted e ->
          post.toClient(e.clientId(), Template.DOCUMENT_ACCEPTED, e.itemId());
      case ChecklistEvent.OfferDeclined e ->
          post.toClient(e.clientId(), Template.ITEM_ASKED, e.itemId());
      // The client's own doing: there is a confirmation of it.
      case ChecklistEvent.OfferChosen e -> {}
      case ChecklistEvent.ActionOpened e -> {
        ofStaff(e.byAccountId(), e.clientId(), Template.ACTION_OPENED, e.actionId());
        if (e.kind() == ItemAction.Kind.REMINDER) {
          reminders.plan(e.clientId(), e.actionId(), e.dueOn());
        }
      }
      case ChecklistEvent.ActionClosed e ->
          ofStaff(e.byAccountId(), e.clientId(), Template.ACTION_CLOSED, e.actionId());
      case ChecklistEvent.ItemDueMoved e -> {}
      case ChecklistEvent.ItemWaived e -> {}
      case ChecklistEvent.ItemWithdrawn e -> {}
    }
  }

  void document(@Observes DocumentEvent event) {
    switch (event) {
      case DocumentEvent.DocumentAccepted e -> decided(e, Template.DOCUMENT_ACCEPTED);
      case DocumentEvent.RetakeAsked e ->
          failed(e, ConfirmationUpdateKind.RETAKE_ASKED, decided(e, Template.RETAKE_ASKED));
      case DocumentEvent.DocumentQuarantined e ->
          failed(e, ConfirmationUpdateKind.FILE_DANGEROUS, decided(e, Template.RETAKE_ASKED));
      case DocumentEvent.DocumentRejected e ->
          failed(e, ConfirmationUpdateKind.DOCUMENT_REJECTED, decided(e, Template.NEWS));
      case DocumentEvent.DocumentMoved e -> decided(e, Template.NEWS);
      case DocumentEvent.DecisionTakenBack e -> takenBack(e);
      // Whatever they had left, they are not to go on with now.
      case DocumentEvent.DocumentReceived e -> {
        if (e.senderName() == null) {
          post.takeBack(e.clientId(), e.clientId(), clock.instant(), Template.UPLOADS_FORGOTTEN);
        }
      }
      case DocumentEvent.DocumentChecked e -> {}
      case DocumentEvent.PicturesFailed e -> {}
      case DocumentEvent.DocumentOpened e -> {}
      case DocumentEvent.DocumentSeen e -> {}
      case DocumentEvent.DocumentUnseen e -> {}
      case DocumentEvent.OriginalLost e ->
          failed(
              e,
              ConfirmationUpdateKind.FILE_LOST,
              post.toClient(e.clientId(), Template.NEWS, e.documentId()));
      // Years after it was of use: their timeline says so.
      case DocumentEvent.DocumentRemoved e -> {}
    }
  }

  void change(@Observes ChangeReportEvent event) {
    switch (event) {
      // The letter tells of itself.
      case ChangeReportEvent.ChangeApplied e -> {}
      case ChangeReportEvent.ChangeTurnedDown e -> {}
      // There is a confirmation of it, or the item that is asked tells of itself.
      case ChangeReportEvent.ChangeReported e -> {}
      case ChangeReportEvent.ChangeCorrected e -> {}
      case ChangeReportEvent.ChangeWithdrawn e -> {}
      case ChangeReportEvent.ChangeReviewStarted e -> {}
      case ChangeReportEvent.ChangeProofAsked e -> {}
      case ChangeReportEvent.ChangeProofReceived e -> {}
    }
  }

  void upload(@Observes UploadEvent event) {
    switch (event) {
      case UploadEvent.UploadsForgotten e ->
          post.toClient(e.clientId(), Template.UPLOADS_FORGOTTEN, e.clientId());
    }
  }

  void notice(@Observes NoticeEvent event) {
    switch (event) {
      case NoticeEvent.NoticeIssued e -> post.toClient(e.clientId(), Template.NOTICE, e.noticeId());
      case NoticeEvent.NoticeUnopened e ->
          post.toClient(e.clientId(), Template.NOTICE, e.noticeId());
      // They are reading it: what still waits would only call them back.
      case NoticeEvent.NoticeOpened e ->
          post.takeBack(e.clientId(), e.noticeId(), clock.instant(), Template.NOTICE);
    }
  }

  void client(@Observes ClientEvent event) {
    switch (event) {
      case ClientEvent.ContactAdded e -> warnTheOthers(e.clientId(), e.contactId());
      case ClientEvent.ClientCreated e -> {}
      case ClientEvent.ClientChanged e -> {}
      case ClientEvent.ContactRemoved e -> {}
      case ClientEvent.ConsentChanged e -> {}
      case ClientEvent.ContactChanged e -> {}
    }
  }

  /** Whoever was to hear that it is looked at again hears how that ended. */
  private List<Contact> decided(DocumentEvent event, Template template) {
    post.takeBack(event.clientId(), event.documentId(), clock.instant(), Template.LOOKING_AGAIN);
    return post.toClient(event.clientId(), template, event.documentId());
  }

  /** The receipt for it says so, too. */
  private void failed(DocumentEvent event, ConfirmationUpdateKind kind, List<Contact> told) {
    receipts.documentFailed(event.documentId(), kind, told);
  }

  /** Whoever was not told of the decision needs not be told that it does not stand. */
  private void takenBack(DocumentEvent.DecisionTakenBack event) {
    Set<UUID> told =
        post.takeBack(
            event.clientId(),
            event.documentId(),
            event.decidedAt(),
            Template.DOCUMENT_ACCEPTED,
            Template.RETAKE_ASKED,
            Template.NEWS);
    List<Contact> heard =
        post.toThose(told, event.clientId(), Template.LOOKING_AGAIN, event.documentId());
    if (event.told() && event.decision() != DocumentStatus.ACCEPTED) {
      failed(event, ConfirmationUpdateKind.LOOKING_AGAIN, heard);
    } else {
      receipts.nothingDecided(event.documentId());
    }
  }

  /** Not where they were asked before, and never heard of the offer. */
  private void askInstead(ChecklistEvent.OfferWithdrawn event) {
    Set<UUID> told =
        post.takeBack(
            event.clientId(), event.itemId(), event.onFileSince(), Template.DOCUMENT_OFFERED);
    if (!event.askedBefore()) {
      post.toClient(event.clientId(), Template.ITEM_ASKED, event.itemId());
    } else {
      post.toThose(told, event.clientId(), Template.ITEM_ASKED, event.itemId());
    }
  }

  /** A new contact can sign in: whoever holds the old ones must learn of it. */
  private void warnTheOthers(UUID clientId, UUID added) {
    for (Contact contact : post.reachable(clientId)) {
      if (!contact.id().equals(added)) {
        post.toContact(contact, Template.CONTACT_ADDED, added);
      }
    }
  }

  /** Clients need not be told what they did themselves: they have a confirmation of it. */
  private void ofStaff(UUID byAccountId, UUID clientId, Template template, UUID subjectId) {
    if (staff.named(byAccountId).isPresent()) {
      post.toClient(clientId, template, subjectId);
    }
  }
}
