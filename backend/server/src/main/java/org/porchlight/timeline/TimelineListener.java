package org.porchlight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.AccountEvent;
import org.porchlight.changereports.ChangeReportEvent;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.circumstances.HouseholdEvent;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.Clients;
import org.porchlight.clients.EnrolmentEvent;
import org.porchlight.consents.ConsentEvent;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.duplicates.DuplicateEvent;
import org.porchlight.engagements.EngagementEvent;
import org.porchlight.identifiers.IdentifierEvent;
import org.porchlight.identitychecks.IdentityCheckEvent;
import org.porchlight.legalholds.LegalHoldEvent;
import org.porchlight.notices.NoticeDeliveryEvent;
import org.porchlight.notices.NoticeEvent;
import org.porchlight.notifications.NotificationEvent;
import org.porchlight.signatures.SignatureEvent;
import org.porchlight.signatures.SubjectKind;
import org.porchlight.signatures.telephone.ObjectionEvent;
import org.porchlight.uploadlinks.UploadLinkEvent;
import org.porchlight.uploads.UploadEvent;

/** Hears what happens to clients, and says what of it is told to whom. */
@ApplicationScoped
class TimelineListener {

  @Inject Timeline timeline;
  @Inject Clients clients;
  @Inject ChecklistItems items;
  @Inject Clock clock;

  void on(@Observes ClientEvent event) {
    Happening happening = Happening.of((Record) event, event.byAccountId());
    tell(
        event.clientId(),
        switch (event) {
          case ClientEvent.ClientCreated e -> happening;
          case ClientEvent.ContactAdded e -> happening;
          case ClientEvent.ContactRemoved e -> happening;
          case ClientEvent.ConsentChanged e ->
              happening.with("wanted", e.wanted()).with("source", e.source()).forStaffOnly();
          case ClientEvent.ContactChanged e ->
              happening.with("changed", String.join(",", e.changed())).forStaffOnly();
          case ClientEvent.ClientChanged e ->
              happening.with("changed", String.join(",", e.changed())).forStaffOnly();
        });
  }

  void on(@Observes EnrolmentEvent event) {
    Happening happening =
        Happening.of((Record) event, event.byAccountId())
            .with("program", event.program())
            .with("enrolmentId", event.enrolmentId());
    tell(
        event.clientId(),
        switch (event) {
          case EnrolmentEvent.EnrolmentOpened e -> happening;
          case EnrolmentEvent.EnrolmentTermsSet e ->
              happening
                  .with("changed", String.join(",", e.changed().keySet()))
                  .withAll(e.changed());
          case EnrolmentEvent.EnrolmentMoved e ->
              happening.with("from", e.from()).with("to", e.to());
        });
  }

  void on(@Observes ChecklistEvent event) {
    Happening happening =
        Happening.of((Record) event, event.byAccountId())
            .with("itemId", event.itemId())
            .with("program", program(event.itemId()));
    tell(
        event.clientId(),
        switch (event) {
          case ChecklistEvent.ItemAsked e ->
              happening.with("requirement", e.requirement()).with("dueOn", e.dueOn());
          case ChecklistEvent.ItemDueMoved e ->
              happening.with("requirement", e.requirement()).with("dueOn", e.dueOn());
          case ChecklistEvent.DocumentOffered e ->
              offer(happening, e.requirement(), e.documentId());
          case ChecklistEvent.OfferChosen e -> offer(happening, e.requirement(), e.documentId());
          case ChecklistEvent.OfferAccepted e -> offer(happening, e.requirement(), e.documentId());
          case ChecklistEvent.OfferDeclined e -> offer(happening, e.requirement(), e.documentId());
          case ChecklistEvent.OfferWithdrawn e ->
              offer(happening, e.requirement(), e.documentId()).forStaffOnly();
          case ChecklistEvent.ActionReopened e ->
              happening
                  .with("requirement", e.requirement())
                  .with("actionKind", e.kind())
                  .forStaffOnly();
          case ChecklistEvent.ItemWaived e -> happening.with("requirement", e.requirement());
          case ChecklistEvent.ItemWithdrawn e -> happening.with("requirement", e.requirement());
          case ChecklistEvent.ActionOpened e ->
              happening
                  .with("requirement", e.requirement())
                  .with("actionKind", e.kind())
                  .with("owner", e.owner())
                  .with("dueOn", e.dueOn());
          case ChecklistEvent.ActionClosed e ->
              happening
                  .with("requirement", e.requirement())
                  .with("actionKind", e.kind())
                  .with("outcome", e.outcome());
        });
  }

  void on(@Observes DocumentEvent event) {
    tell(
        event.clientId(),
        switch (event) {
          case DocumentEvent.DocumentReceived e -> received(e);
          case DocumentEvent.DocumentOpened e -> document(e, e.byAccountId());
          case DocumentEvent.DocumentMoved e ->
              document(e, e.byAccountId())
                  .with("fromProgram", program(e.fromItemId()))
                  .with("fromRequirement", e.fromRequirement());
          case DocumentEvent.DocumentAccepted e -> document(e, e.byAccountId());
          case DocumentEvent.RetakeAsked e ->
              document(e, e.byAccountId()).with("reason", e.reason());
          case DocumentEvent.DocumentRejected e ->
              document(e, e.byAccountId()).with("reason", e.reason());
          case DocumentEvent.DecisionTakenBack e -> takenBack(e);
          case DocumentEvent.DocumentChecked e -> document(e, null).forStaffOnly();
          case DocumentEvent.DocumentQuarantined e -> document(e, null);
          case DocumentEvent.DocumentRemoved e ->
              document(e, null).with("number", e.confirmationNumber());
          case DocumentEvent.PicturesFailed e -> document(e, null).forStaffOnly();
          case DocumentEvent.DocumentUnseen e -> document(e, null).forStaffOnly();
          case DocumentEvent.OriginalLost e -> document(e, null).forStaffOnly();
          case DocumentEvent.DocumentSeen e -> document(e, e.byAccountId()).forStaffOnly();
        });
  }

  void on(@Observes ChangeReportEvent event) {
    Happening happening =
        Happening.of((Record) event, event.byAccountId())
            .with("changeReportId", event.changeReportId())
            .with("changeKind", event.changeKind());
    tell(
        event.clientId(),
        switch (event) {
          case ChangeReportEvent.ChangeReported e -> happening.with("number", e.number());
          case ChangeReportEvent.ChangeCorrected e -> happening.with("number", e.number());
          case ChangeReportEvent.ChangeWithdrawn e -> happening.with("number", e.number());
          case ChangeReportEvent.ChangeReviewStarted e -> happening.forStaffOnly();
          case ChangeReportEvent.ChangeProofAsked e -> happening.with("itemId", e.itemId());
          case ChangeReportEvent.ChangeProofReceived e -> happening.forStaffOnly();
          case ChangeReportEvent.ChangeApplied e -> happening.with("effectiveOn", e.effectiveOn());
          case ChangeReportEvent.ChangeTurnedDown e -> happening;
        });
  }

  void on(@Observes EngagementEvent event) {
    switch (event) {
      case EngagementEvent.EngagementNoted e ->
          tell(
              e.clientId(),
              Happening.of(e, e.byAccountId()).with("channel", e.channel()).forStaffOnly());
      case EngagementEvent.EngagementEdited e ->
          tell(
              e.clientId(),
              Happening.of(e, e.byAccountId()).with("channel", e.channel()).forStaffOnly());
      // Where a note stands, and whose task it is, shows by itself.
      case EngagementEvent.EngagementPinned e -> {}
      case EngagementEvent.EngagementUnpinned e -> {}
      case EngagementEvent.ColleagueMentioned e -> {}
    }
  }

  void on(@Observes UploadLinkEvent event) {
    Happening happening =
        Happening.of((Record) event, event.byAccountId()).with("recipient", event.recipient());
    tell(
        event.clientId(),
        switch (event) {
          case UploadLinkEvent.UploadLinkMade e -> happening;
          case UploadLinkEvent.UploadLinkRevoked e -> happening.forStaffOnly();
        });
  }

  void on(@Observes SignatureEvent event) {
    switch (event) {
      // A consent has its own entry.
      case SignatureEvent.StatementSigned e
          when e.subjectKind() == SubjectKind.ELECTRONIC_BUSINESS -> {}
      case SignatureEvent.StatementSigned e ->
          tell(
              e.clientId(),
              Happening.of(e, e.byAccountId())
                  .with("number", e.number())
                  .with("method", e.method())
                  .with("subjectKind", e.subjectKind()));
      case SignatureEvent.EverybodySigned e ->
          tell(e.clientId(), Happening.of(e, e.byAccountId()).with("subjectKind", e.subjectKind()));
      // Looking at what one signed is for the audit alone.
      case SignatureEvent.CopyTaken e -> {}
    }
  }

  void on(@Observes ObjectionEvent event) {
    tell(
        event.clientId(),
        switch (event) {
          case ObjectionEvent.SignatureObjected e ->
              Happening.of(e, e.byAccountId()).with("signatureNumber", e.signatureNumber());
        });
  }

  void on(@Observes ConsentEvent event) {
    tell(
        event.clientId(),
        Happening.of((Record) event, event.byAccountId()).with("number", event.signatureNumber()));
  }

  /** Told of both, each with the other's client ID; a merged client's timeline is the other's. */
  void on(@Observes DuplicateEvent event) {
    tell(event.clientId(), duplicate(event, event.otherCode()));
    if (!(event instanceof DuplicateEvent.ClientsMerged)) {
      tell(event.otherClientId(), duplicate(event, clients.named(event.clientId()).code()));
    }
  }

  private static Happening duplicate(DuplicateEvent event, String otherCode) {
    return Happening.of((Record) event, event.byAccountId())
        .with("duplicateId", event.duplicateId())
        .with("otherCode", otherCode)
        .forStaffOnly();
  }

  /** A client is not told: it changes nothing for them. */
  void on(@Observes LegalHoldEvent event) {
    tell(event.clientId(), Happening.of((Record) event, event.byAccountId()).forStaffOnly());
  }

  void on(@Observes IdentifierEvent event) {
    Happening happening = Happening.of((Record) event, event.byAccountId()).forStaffOnly();
    switch (event) {
      case IdentifierEvent.IdentifierAdded e -> tell(e.clientId(), happening);
      case IdentifierEvent.IdentifierCorrected e -> tell(e.clientId(), happening);
      case IdentifierEvent.IdentifierRemoved e -> tell(e.clientId(), happening);
      // Looking is for the audit alone.
      case IdentifierEvent.IdentifierShown e -> {}
    }
  }

  void on(@Observes UploadEvent event) {
    tell(
        event.clientId(),
        switch (event) {
          case UploadEvent.UploadsForgotten e ->
              Happening.of(e, null).with("files", e.files()).forStaffOnly();
        });
  }

  void on(@Observes NoticeEvent event) {
    tell(
        event.clientId(),
        switch (event) {
          case NoticeEvent.NoticeIssued e -> notice(e, e.byAccountId());
          case NoticeEvent.NoticeOpened e -> notice(e, e.byAccountId()).forStaffOnly();
          case NoticeEvent.NoticeUnopened e -> notice(e, null).forStaffOnly();
        });
  }

  void on(@Observes NoticeDeliveryEvent event) {
    switch (event) {
      case NoticeDeliveryEvent.NoticeDeliveryChosen e ->
          tell(e.clientId(), Happening.of(e, e.byAccountId()).with("delivery", e.delivery()));
    }
  }

  void on(@Observes NotificationEvent event) {
    switch (event) {
      case NotificationEvent.MessageFailed e -> tell(e.clientId(), Happening.of(e, null));
      // What a message is about has its own entry.
      case NotificationEvent.ContactReached e -> {}
      // Each message that failed has its own.
      case NotificationEvent.NoticeNotAnnounced e -> {}
    }
  }

  void on(@Observes HouseholdEvent event) {
    tell(event.clientId(), Happening.of((Record) event, event.byAccountId()).forStaffOnly());
  }

  void on(@Observes IdentityCheckEvent event) {
    switch (event) {
      case IdentityCheckEvent.AccessRegained e ->
          tell(e.clientId(), Happening.of(e, e.byAccountId()).with("checkKind", e.kind()));
    }
  }

  void on(@Observes AccountEvent event) {
    switch (event) {
      case AccountEvent.SignInLinkMade e -> tell(e.clientId(), Happening.of(e, e.byAccountId()));
      // Coming and going is for the audit alone.
      case AccountEvent.SignedIn e -> {}
      case AccountEvent.CodeAsked e -> {}
      case AccountEvent.PasswordLinkMade e -> {}
      case AccountEvent.SignedOutEverywhere e -> {}
      case AccountEvent.SecondFactorShown e -> {}
      case AccountEvent.SecondFactorChanged e -> {}
      case AccountEvent.SecondFactorReset e -> {}
      case AccountEvent.SecondFactorRuleSet e -> {}
      case AccountEvent.AccountOpened e -> {}
      case AccountEvent.AccountChanged e -> {}
      case AccountEvent.WorkHandedOver e -> {}
    }
  }

  private static Happening notice(NoticeEvent event, @Nullable UUID by) {
    return Happening.of((Record) event, by)
        .with("noticeId", event.noticeId())
        .with("noticeKind", event.kind());
  }

  private static Happening offer(Happening happening, String requirement, UUID documentId) {
    return happening.with("requirement", requirement).with("documentId", documentId);
  }

  /** What did not stand long enough to be told is not on the client's page either. */
  private Happening takenBack(DocumentEvent.DecisionTakenBack event) {
    Happening happening = document(event, event.byAccountId()).with("decision", event.decision());
    if (event.told()) {
      return happening;
    }
    timeline.keepFromClient(event);
    return happening.forStaffOnly();
  }

  private Happening received(DocumentEvent.DocumentReceived event) {
    Happening happening =
        document(event, event.byAccountId())
            .with("pages", event.pages())
            .with("number", event.confirmationNumber());
    return event.senderName() == null
        ? happening
        : happening.with("senderName", event.senderName());
  }

  private Happening document(DocumentEvent event, @Nullable UUID by) {
    return Happening.of((Record) event, by)
        .with("documentId", event.documentId())
        .with("itemId", event.itemId())
        .with("program", program(event.itemId()))
        .with("requirement", event.requirement());
  }

  private String program(UUID itemId) {
    return items.named(itemId).program();
  }

  private void tell(UUID clientId, Happening happening) {
    timeline.persist(TimelineEntry.of(clientId, happening, clock.instant()));
  }
}
