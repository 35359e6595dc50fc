package org.porchlight.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.consents.ConsentEvent;
import org.porchlight.notices.NoticeView.NoticeDelivery;
import org.porchlight.platform.web.Caller;

/** How clients want their letters: each choice is kept, and the latest counts. */
@ApplicationScoped
class NoticeChoices implements PanacheRepositoryBase<NoticeChoice, UUID> {

  @Inject Event<NoticeDeliveryEvent> events;
  @Inject Clock clock;
  @Inject Caller caller;

  /** By post unless the client asked for anything else. */
  boolean electronic(UUID clientId) {
    return latest(clientId).map(NoticeChoice::electronic).orElse(false);
  }

  DeliveryChoice view(UUID clientId) {
    return latest(clientId)
        .map(one -> new DeliveryChoice(of(one.electronic()), one.at(), one.byStaff()))
        .orElseGet(() -> new DeliveryChoice(NoticeDelivery.POST, null, false));
  }

  void choose(UUID clientId, NoticeDelivery delivery, Caller caller) {
    boolean electronic = delivery == NoticeDelivery.PAGE;
    if (latest(clientId).map(one -> one.electronic() == electronic).orElse(false)) {
      return;
    }
    persistAndFlush(NoticeChoice.of(clientId, electronic, caller, clock.instant()));
    events.fire(
        new NoticeDeliveryEvent.NoticeDeliveryChosen(
            clientId, delivery.name(), caller.accountId()));
  }

  /** Who agrees no more to business online is written to on paper again, as the consent said. */
  void consent(@Observes ConsentEvent event) {
    switch (event) {
      case ConsentEvent.ConsentWithdrawn e -> {
        if (electronic(e.clientId())) {
          choose(e.clientId(), NoticeDelivery.POST, caller);
        }
      }
      case ConsentEvent.ConsentGiven e -> {}
    }
  }

  private Optional<NoticeChoice> latest(UUID clientId) {
    return find("clientId = ?1 order by at desc, id desc", clientId).firstResultOptional();
  }

  private static NoticeDelivery of(boolean electronic) {
    return electronic ? NoticeDelivery.PAGE : NoticeDelivery.POST;
  }
}
