package org.porchlight.notifications;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Hands emails to the mail server that is configured. */
@ApplicationScoped
class MailGateway {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject ReactiveMailer mailer;
  @Inject Vertx vertx;

  private Context loop;

  /**
   * A mail server speaks first. Where another event loop opens the connection than the one that
   * then listens, as happens when every email brings a context of its own, the greeting can be gone
   * before anybody listens, and the email hangs until our patience ends. So all go by one loop.
   */
  @PostConstruct
  void chooseLoop() {
    loop = vertx.getOrCreateContext();
  }

  void deliver(Outgoing email) throws AddressRefused {
    Mail mail =
        Mail.withText(email.to(), email.subject(), email.body())
            // The same at every try, so that a second delivery can be told from a second message.
            .addHeader("Message-ID", "<" + email.id() + "@porchlight>");
    try {
      mailer.send(mail).runSubscriptionOn(this::onLoop).await().atMost(PATIENCE);
    } catch (RuntimeException e) {
      if (refused(e)) {
        throw new AddressRefused(e);
      }
      throw e;
    }
  }

  private void onLoop(Runnable task) {
    loop.runOnContext(ignored -> task.run());
  }

  private static boolean refused(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException smtp) {
        return smtp.isPermanent();
      }
    }
    return false;
  }
}
