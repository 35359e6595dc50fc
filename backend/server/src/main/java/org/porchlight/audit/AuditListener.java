package org.porchlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.absences.AbsenceEvent;
import org.porchlight.accounts.AccountEvent;
import org.porchlight.changereports.ChangeReportEvent;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.circumstances.HouseholdEvent;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.EnrolmentEvent;
import org.porchlight.confirmations.ConfirmationEvent;
import org.porchlight.consents.ConsentEvent;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.duplicates.DuplicateEvent;
import org.porchlight.engagements.EngagementEvent;
import org.porchlight.goals.GoalEvent;
import org.porchlight.identifiers.IdentifierEvent;
import org.porchlight.identitychecks.IdentityCheckEvent;
import org.porchlight.imports.ImportEvent;
import org.porchlight.journey.JourneyEvent;
import org.porchlight.legalholds.LegalHoldEvent;
import org.porchlight.notices.NoticeDeliveryEvent;
import org.porchlight.notices.NoticeEvent;
import org.porchlight.notifications.NotificationEvent;
import org.porchlight.platform.editions.EditionEvent;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.jobs.DeadJobEvent;
import org.porchlight.platform.spreadsheets.ExportEvent;
import org.porchlight.restrictions.EmergencyEvent;
import org.porchlight.restrictions.RestrictionEvent;
import org.porchlight.reviewreasons.ReviewReasonEvent;
import org.porchlight.signatures.SignatureEvent;
import org.porchlight.signatures.telephone.ObjectionEvent;
import org.porchlight.uploadlinks.UploadLinkEvent;
import org.porchlight.uploads.UploadEvent;
import org.porchlight.worklist.TaskEvent;

/** Hears of everything, and writes it down as it was said. */
@ApplicationScoped
class AuditListener {

  @Inject AuditWriter audit;
  @Inject Clock clock;

  void on(@Observes ClientEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes EnrolmentEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes ChecklistEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes DocumentEvent event) {
    write((Record) event, event.clientId(), by(event));
  }

  void on(@Observes ChangeReportEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes EngagementEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes GoalEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes JourneyEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes UploadLinkEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  /** In both chains: neither is ever the other's. */
  void on(@Observes DuplicateEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
    write((Record) event, event.otherClientId(), event.byAccountId());
  }

  void on(@Observes IdentifierEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes LegalHoldEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes RestrictionEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes EmergencyEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes HouseholdEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes IdentityCheckEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes SignatureEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes ObjectionEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  void on(@Observes ConsentEvent event) {
    write((Record) event, event.clientId(), event.byAccountId());
  }

  /** It concerns no client: it stands with what the administrator did. */
  void on(@Observes ReviewReasonEvent event) {
    write((Record) event, event.byAccountId(), event.byAccountId());
  }

  void on(@Observes EditionEvent event) {
    write((Record) event, event.byAccountId(), event.byAccountId());
  }

  void on(@Observes DeadJobEvent event) {
    write((Record) event, event.byAccountId(), event.byAccountId());
  }

  void on(@Observes UploadEvent event) {
    write((Record) event, event.clientId(), null);
  }

  void on(@Observes ConfirmationEvent event) {
    switch (event) {
      case ConfirmationEvent.ConfirmationIssued issued -> write(issued, issued.clientId(), null);
    }
  }

  void on(@Observes NoticeEvent event) {
    switch (event) {
      case NoticeEvent.NoticeIssued e -> write(e, e.clientId(), e.byAccountId());
      case NoticeEvent.NoticeOpened e -> write(e, e.clientId(), e.byAccountId());
      case NoticeEvent.NoticeUnopened e -> write(e, e.clientId(), null);
    }
  }

  void on(@Observes NoticeDeliveryEvent event) {
    switch (event) {
      case NoticeDeliveryEvent.NoticeDeliveryChosen e -> write(e, e.clientId(), e.byAccountId());
    }
  }

  void on(@Observes NotificationEvent event) {
    switch (event) {
      case NotificationEvent.MessageFailed failed -> write(failed, failed.clientId(), null);
      // Whoever caused the message did something that has its own row.
      case NotificationEvent.ContactReached reached -> {}
      case NotificationEvent.NoticeNotAnnounced e -> write(e, e.clientId(), null);
    }
  }

  void on(@Observes AccountEvent event) {
    switch (event) {
      case AccountEvent.SignedIn e -> write(e, subject(e.clientId(), e), e.accountId());
      case AccountEvent.CodeAsked e -> write(e, e.clientId(), e.accountId());
      case AccountEvent.PasswordLinkMade e -> write(e, e.accountId(), e.byAccountId());
      case AccountEvent.SignInLinkMade e -> write(e, e.clientId(), e.byAccountId());
      case AccountEvent.SignedOutEverywhere e -> write(e, subject(e.clientId(), e), e.accountId());
      case AccountEvent.SecondFactorShown e -> write(e, e.accountId(), e.accountId());
      case AccountEvent.SecondFactorChanged e -> write(e, e.accountId(), e.accountId());
      case AccountEvent.SecondFactorReset e -> write(e, e.accountId(), e.byAccountId());
      case AccountEvent.SecondFactorRuleSet e -> write(e, e.accountId(), e.accountId());
      case AccountEvent.AccountOpened e -> write(e, e.accountId(), e.byAccountId());
      case AccountEvent.AccountChanged e -> write(e, e.accountId(), e.byAccountId());
      case AccountEvent.WorkHandedOver e -> write(e, e.accountId(), e.byAccountId());
    }
  }

  /** Of many clients at once: it is the account's own. */
  void on(@Observes ExportEvent event) {
    write((Record) event, event.byAccountId(), event.byAccountId());
  }

  /** Of many clients at once, too; one row, so that many tasks cost no more than one. */
  void on(@Observes TaskEvent event) {
    write((Record) event, event.byAccountId(), event.byAccountId());
  }

  /** It is about whoever is away. */
  void on(@Observes AbsenceEvent event) {
    write((Record) event, event.accountId(), event.byAccountId());
  }

  void on(@Observes ImportEvent event) {
    write((Record) event, event.byAccountId(), event.byAccountId());
  }

  /** Looking happens outside any transaction; what was seen is written down in one of its own. */
  @Transactional
  void on(@Observes Viewed event) {
    write(event, event.clientId(), event.byAccountId());
  }

  private static @Nullable UUID by(DocumentEvent event) {
    return switch (event) {
      case DocumentEvent.DocumentReceived e -> e.byAccountId();
      case DocumentEvent.DocumentOpened e -> e.byAccountId();
      case DocumentEvent.DocumentSeen e -> e.byAccountId();
      case DocumentEvent.DocumentMoved e -> e.byAccountId();
      case DocumentEvent.DocumentAccepted e -> e.byAccountId();
      case DocumentEvent.RetakeAsked e -> e.byAccountId();
      case DocumentEvent.DocumentRejected e -> e.byAccountId();
      case DocumentEvent.DecisionTakenBack e -> e.byAccountId();
      case DocumentEvent.DocumentChecked e -> null;
      case DocumentEvent.PicturesFailed e -> null;
      case DocumentEvent.DocumentUnseen e -> null;
      case DocumentEvent.OriginalLost e -> null;
      case DocumentEvent.DocumentQuarantined e -> null;
      case DocumentEvent.DocumentRemoved e -> null;
    };
  }

  private static UUID subject(@Nullable UUID clientId, AccountEvent event) {
    return clientId == null ? event.accountId() : clientId;
  }

  private void write(Record event, UUID subjectId, @Nullable UUID byAccountId) {
    audit.add(Deed.of(event, subjectId, byAccountId, clock.instant()));
  }
}
