package org.porchlight.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.ConsentSource;
import org.porchlight.consents.ConsentEvent;
import org.porchlight.notices.NoticeView.NoticeDelivery;
import org.porchlight.platform.web.Caller;

/** How clients want their letters: each choice is kept, and the latest counts. */
@ApplicationScoped
class NoticeChoices implements PanacheRepositoryBase<NoticeChoice, UUID> {

  private static final String LATEST_FIRST = "clientId = ?1 order by at desc, id desc";
  private static final int MOST = 100;

  @Inject Event<NoticeDeliveryEvent> events;
  @Inject Clock clock;
  @Inject Caller caller;

  /** By post unless the client asked for anything else. */
  boolean electronic(UUID clientId) {
    return latest(clientId).map(NoticeChoice::electronic).orElse(false);
  }

  DeliveryChoice view(UUID clientId) {
    return latest(clientId)
        .map(one -> new DeliveryChoice(one.delivery(), one.at(), one.byStaff()))
        .orElseGet(() -> new DeliveryChoice(NoticeDelivery.POST, null, false));
  }

  /** All that was said, the latest first; at most 100. */
  List<NoticeChoice> history(UUID clientId) {
    return find(LATEST_FIRST, clientId).page(0, MOST).list();
  }

  void choose(UUID clientId, NoticeDelivery delivery, NoticeChoice.Said said) {
    if (latest(clientId).map(one -> one.delivery() == delivery).orElse(false)) {
      return;
    }
    persistAndFlush(NoticeChoice.of(clientId, delivery, said, clock.instant()));
    events.fire(
        new NoticeDeliveryEvent.NoticeDeliveryChosen(
            clientId, delivery.name(), said.byAccountId()));
  }

  /** Who agrees no more to business online is written to on paper again, as the consent said. */
  void consent(@Observes ConsentEvent event) {
    switch (event) {
      case ConsentEvent.ConsentWithdrawn e -> {
        if (electronic(e.clientId())) {
          ConsentSource source = caller.isStaff() ? ConsentSource.PHONE : ConsentSource.CLIENT_PAGE;
          choose(
              e.clientId(), NoticeDelivery.POST, new NoticeChoice.Said(caller.accountId(), source));
        }
      }
      case ConsentEvent.ConsentGiven e -> {}
    }
  }

  private Optional<NoticeChoice> latest(UUID clientId) {
    return find(LATEST_FIRST, clientId).firstResultOptional();
  }
}
