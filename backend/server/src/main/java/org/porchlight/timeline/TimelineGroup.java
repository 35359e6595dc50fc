package org.porchlight.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.porchlight.accounts.AccountEvent;
import org.porchlight.changereports.ChangeReportEvent;
import org.porchlight.checklist.ChecklistEvent;
import org.porchlight.circumstances.HouseholdEvent;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.EnrolmentEvent;
import org.porchlight.consents.ConsentEvent;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.duplicates.DuplicateEvent;
import org.porchlight.engagements.EngagementEvent;
import org.porchlight.goals.GoalEvent;
import org.porchlight.identifiers.IdentifierEvent;
import org.porchlight.identitychecks.IdentityCheckEvent;
import org.porchlight.legalholds.LegalHoldEvent;
import org.porchlight.notices.NoticeDeliveryEvent;
import org.porchlight.notices.NoticeEvent;
import org.porchlight.notifications.NotificationEvent;
import org.porchlight.platform.events.EventName;
import org.porchlight.signatures.SignatureEvent;
import org.porchlight.signatures.telephone.ObjectionEvent;
import org.porchlight.uploadlinks.UploadLinkEvent;
import org.porchlight.uploads.UploadEvent;

/** Entries of one matter. */
public enum TimelineGroup {
  RECORD(
      ClientEvent.class,
      HouseholdEvent.class,
      IdentifierEvent.class,
      DuplicateEvent.class,
      LegalHoldEvent.class),
  ENROLMENTS(EnrolmentEvent.class),
  DOCUMENTS(ChecklistEvent.class, DocumentEvent.class, UploadEvent.class, UploadLinkEvent.class),
  CHANGES(ChangeReportEvent.class),
  ENGAGEMENTS(EngagementEvent.class),
  GOALS(GoalEvent.class),
  SIGNATURES(SignatureEvent.class, ObjectionEvent.class, ConsentEvent.class),
  MESSAGES(NoticeEvent.class, NoticeDeliveryEvent.class, NotificationEvent.class),
  SIGNING_IN(AccountEvent.class, IdentityCheckEvent.class);

  private final List<Class<?>> events;

  TimelineGroup(Class<?>... events) {
    this.events = List.of(events);
  }

  /** The sealed families of events that tell of it. */
  List<Class<?>> events() {
    return events;
  }

  /** As entries are called. */
  List<String> kinds() {
    return events.stream()
        .flatMap(family -> leaves(family))
        .map(EventName::named)
        .distinct()
        .toList();
  }

  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(TimelineGroup::leaves)
        : Stream.of(family);
  }
}
