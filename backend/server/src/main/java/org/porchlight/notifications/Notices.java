package org.porchlight.notifications;

import static org.porchlight.clients.EnrolmentStatus.ADVERSE_ACTION_PENDING;
import static org.porchlight.clients.EnrolmentStatus.APPROVED;
import static org.porchlight.clients.EnrolmentStatus.CLOSED;
import static org.porchlight.clients.EnrolmentStatus.DENIED;
import static org.porchlight.clients.EnrolmentStatus.LAPSED;
import static org.porchlight.clients.EnrolmentStatus.RECONSIDERED;
import static org.porchlight.clients.EnrolmentStatus.REDUCED;
import static org.porchlight.clients.EnrolmentStatus.RENEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.porchlight.accounts.Staff;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.checklist.ItemAction;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.clients.EnrolmentEvent;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.documents.DocumentEvent;

/** Which of the things that happen in a case a client is told of, and in which words. */
@ApplicationScoped
class Notices {

  private static final Set<EnrolmentStatus> DECIDED =
      EnumSet.of(
          APPROVED, DENIED, ADVERSE_ACTION_PENDING, REDUCED, CLOSED, RENEWED, LAPSED, RECONSIDERED);

  @Inject PostDesk post;
  @Inject Contacts contacts;
  @Inject Staff staff;
  @Inject SendReminder reminders;

  void checklist(@Observes ChecklistEvent event) {
    switch (event) {
      case ChecklistEvent.ItemAsked e -> {
        if (!e.onFile()) {
          post.toClient(e.clientId(), Template.ITEM_ASKED, e.itemId());
        }
      }
      case ChecklistEvent.DocumentOffered e ->
          post.toClient(e.clientId(), Template.DOCUMENT_OFFERED, e.itemId());
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
      case DocumentEvent.DocumentAccepted e ->
          post.toClient(e.clientId(), Template.DOCUMENT_ACCEPTED, e.documentId());
      case DocumentEvent.RetakeAsked e ->
          post.toClient(e.clientId(), Template.RETAKE_ASKED, e.documentId());
      case DocumentEvent.DocumentQuarantined e ->
          post.toClient(e.clientId(), Template.RETAKE_ASKED, e.documentId());
      case DocumentEvent.DocumentRejected e ->
          post.toClient(e.clientId(), Template.NEWS, e.documentId());
      case DocumentEvent.DocumentReceived e -> {}
      case DocumentEvent.DocumentChecked e -> {}
      case DocumentEvent.PicturesFailed e -> {}
      case DocumentEvent.DocumentOpened e -> {}
    }
  }

  void enrolment(@Observes EnrolmentEvent event) {
    switch (event) {
      case EnrolmentEvent.EnrolmentMoved e -> {
        if (DECIDED.contains(e.to())) {
          post.toClient(e.clientId(), Template.NEWS, e.enrolmentId());
        }
      }
      case EnrolmentEvent.EnrolmentOpened e -> {}
      case EnrolmentEvent.EnrolmentTermsSet e -> {}
    }
  }

  void client(@Observes ClientEvent event) {
    switch (event) {
      case ClientEvent.ContactAdded e -> warnTheOthers(e.clientId(), e.contactId());
      case ClientEvent.ClientCreated e -> {}
      case ClientEvent.ClientChanged e -> {}
      case ClientEvent.ContactRemoved e -> {}
      case ClientEvent.NoteAdded e -> {}
    }
  }

  /** A new contact can sign in: whoever holds the old ones must learn of it. */
  private void warnTheOthers(UUID clientId, UUID added) {
    for (Contact contact : contacts.of(clientId).all()) {
      if (!contact.id().equals(added) && !contact.bounced()) {
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
