package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.porchlight.checklist.ItemAction;
import org.porchlight.checklist.ItemActions;
import org.porchlight.clients.ClientZones;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;

/** Reminds a client of an item on the day that they chose; a day late it would only confuse. */
@ApplicationScoped
class SendReminder implements Job<SendReminder.Payload> {

  // After the morning rush, and with the day still before them.
  private static final LocalTime AT = LocalTime.of(10, 0);

  record Payload(UUID clientId, UUID actionId) {}

  @Inject PostDesk post;
  @Inject ItemActions actions;
  @Inject ClientZones zones;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** In the caller's transaction. */
  void plan(UUID clientId, UUID actionId, LocalDate on) {
    jobs.enqueueAt(
        SendReminder.class,
        new Payload(clientId, actionId),
        on.atTime(AT).atZone(zones.of(clientId)).toInstant());
  }

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  @Transactional
  public void run(Payload payload) {
    ItemAction reminder = actions.findById(payload.actionId());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zones.of(payload.clientId()));
    if (reminder.isOpen() && !today.isAfter(reminder.dueOn())) {
      post.toClient(payload.clientId(), Template.REMINDER, reminder.id());
    }
  }
}
