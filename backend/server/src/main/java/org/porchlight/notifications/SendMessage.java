package org.porchlight.notifications;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Channel;
import org.porchlight.platform.jobs.Job;

/** Takes a message to its gateway: a short transaction, the network, a short transaction. */
@ApplicationScoped
class SendMessage implements Job<SendMessage.Payload> {

  record Payload(UUID messageId) {}

  @Inject Outbox outbox;
  @Inject TextGateway texts;
  @Inject MailGateway mails;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) throws Exception {
    UUID id = payload.messageId();
    Optional<Outgoing> outgoing = QuarkusTransaction.requiringNew().call(() -> outbox.takeOut(id));
    if (outgoing.isEmpty()) {
      return;
    }
    try {
      boolean arrived = deliver(outgoing.get());
      QuarkusTransaction.requiringNew().run(() -> outbox.sent(id, arrived));
    } catch (AddressRefused e) {
      QuarkusTransaction.requiringNew().run(() -> outbox.failed(id, e.why()));
    }
  }

  @Override
  public void gaveUp(Payload payload) {
    outbox.failed(payload.messageId(), Message.Failure.UNREACHABLE);
  }

  /** A message that failed has failed: the same words go out as another one. */
  @Override
  public Payload revived(Payload payload) {
    return new Payload(outbox.another(payload.messageId()));
  }

  /**
   * @return whether that is all that will be heard of it
   */
  private boolean deliver(Outgoing outgoing) throws Exception {
    if (outgoing.channel() == Channel.TEXT) {
      texts.deliver(outgoing);
      return !texts.reportsArrival();
    }
    mails.deliver(outgoing);
    return true;
  }
}
