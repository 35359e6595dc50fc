package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.Channel;

class MailGatewayTest {

  private static final int EMAILS = 60;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Vertx vertx = Vertx.vertx();
  private final List<Thread> others = new ArrayList<>();

  @BeforeEach
  void begin() {
    server.start();
    for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
      others.add(Thread.ofPlatform().daemon().start(MailGatewayTest::beBusy));
    }
  }

  @AfterEach
  void end() {
    others.forEach(Thread::interrupt);
    vertx.close();
    server.stop();
  }

  private static void beBusy() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void noEmailWaitsForAGreetingThatItMissedOnABusyMachine() throws Exception {
    MailGateway gateway = new MailGateway();
    gateway.vertx = vertx;
    gateway.mailer = connectingAnewForEach();
    gateway.chooseLoop();
    deliver(gateway);
    List<Future<?>> sent = new ArrayList<>();
    // As the jobs that send them, each on a thread of its own.
    ExecutorService jobs = Executors.newFixedThreadPool(3, Thread.ofVirtual().factory());
    try {
      for (int i = 1; i < EMAILS; i++) {
        sent.add(jobs.submit(() -> deliver(gateway)));
      }
      for (Future<?> email : sent) {
        email.get();
      }
    } finally {
      jobs.shutdownNow();
    }
    assertEquals(EMAILS, server.getReceivedMessages().length);
  }

  private static Void deliver(MailGateway gateway) throws Exception {
    String to = "rosa@example.org";
    gateway.deliver(new Outgoing(UUID.randomUUID(), Channel.EMAIL, to, "Hello", "Come in"));
    return null;
  }

  private ReactiveMailer connectingAnewForEach() {
    MailConfig config = new MailConfig("127.0.0.1", server.getSmtp().getPort());
    MailClient client = MailClient.create(vertx, config.setKeepAlive(false));
    return mails ->
        Uni.createFrom()
            .completionStage(() -> client.sendMail(messageOf(mails[0])).toCompletionStage())
            .replaceWithVoid();
  }

  private static MailMessage messageOf(Mail mail) {
    return new MailMessage(
        "us@example.org", mail.getTo().getFirst(), mail.getSubject(), mail.getText());
  }
}
