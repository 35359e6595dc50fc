package org.porchlight.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.porchlight.local.mailbox.Mailbox;

/**
 * What the server needs: a database, an object store, a mailbox. Started side by side, but for what
 * the environment names instead.
 */
final class Services implements AutoCloseable {

  private final Settings settings;
  private final Home home;
  private final Secrets secrets;
  private final Children children;
  private volatile AutoCloseable mailbox = () -> {};

  Services(Settings settings, Home home, Secrets secrets, Children children) {
    this.settings = settings;
    this.home = home;
    this.secrets = secrets;
    this.children = children;
  }

  /** Ends what a killed launcher left running, the server before what it uses. */
  static void stopLeftovers(Home home) throws IOException {
    Server.stopLeftover(home);
    ObjectStore.stopLeftover(home);
    Postgres.stopLeftover(home);
  }

  /** Starts them, and says what the server must know of them. */
  Map<String, String> start(WebPorts ports) {
    List<CompletableFuture<Map<String, String>>> starting = new ArrayList<>();
    if (!settings.has("DB_URL")) {
      starting.add(aside(() -> Postgres.start(home, secrets, children).environment()));
    }
    if (!settings.has("S3_ENDPOINT")) {
      starting.add(aside(() -> ObjectStore.start(home, secrets, children).environment()));
    }
    starting.add(aside(() -> startMailbox(ports.mailbox())));
    Map<String, String> environment = new HashMap<>();
    try {
      starting.forEach(one -> environment.putAll(one.join()));
    } catch (CompletionException e) {
      throw e.getCause() instanceof Complaint complaint ? complaint : e;
    }
    return environment;
  }

  private Map<String, String> startMailbox(int page) throws IOException {
    int smtp = Ports.free();
    String secret = secrets.of("texts");
    mailbox = new Mailbox(home.file("messages.jsonl"), smtp, page, secret);
    Map<String, String> environment = new HashMap<>();
    if (!settings.has("SMTP_HOST")) {
      environment.put("SMTP_HOST", "127.0.0.1");
      environment.put("SMTP_PORT", Integer.toString(smtp));
    }
    if (!settings.has("TEXTS_URL")) {
      environment.put("TEXTS_URL", "http://127.0.0.1:" + page + "/texts");
      environment.put("TEXTS_SECRET", secret);
    }
    return environment;
  }

  private interface Start {
    Map<String, String> run() throws IOException;
  }

  private static CompletableFuture<Map<String, String>> aside(Start start) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return start.run();
          } catch (IOException e) {
            throw new CompletionException(e);
          }
        },
        Thread::startVirtualThread);
  }

  @Override
  public void close() throws Exception {
    mailbox.close();
  }
}
