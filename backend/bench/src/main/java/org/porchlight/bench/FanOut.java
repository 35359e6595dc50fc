package org.porchlight.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What becomes of ten thousand messages that are due at once, while people ask for codes to sign in
 * and the server is killed in the middle: whether any code waits, whether anything is lost, and how
 * fast they go out. Run beside database and store by the launcher, whose environment says where
 * they are.
 */
final class FanOut {

  private static final int MESSAGES = 10_000;
  private static final int KILLED_AT = 4_000;
  private static final int ASKERS = 2_000;
  private static final long ASKED_EVERY_MILLIS = 250;
  private static final double LONGEST_SECONDS = 5;
  private static final long PATIENCE_NANOS = 360_000_000_000L;

  private final SmtpSink sink = new SmtpSink();
  private final KillableServer server;
  private final List<Double> waits = new ArrayList<>();
  private int asked;

  private FanOut() throws Exception {
    server =
        new KillableServer(
            Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", Integer.toString(sink.port()),
                // All who ask come from one address here.
                "PORCHLIGHT_SIGN_IN_SENDS_PER_ADDRESS", Integer.toString(ASKERS)));
  }

  /** Exits with 1 where a code waited for too long, or a message is lost. */
  public static void main(String[] arguments) throws Exception {
    FanOut fanOut = new FanOut();
    boolean within;
    try {
      within = fanOut.measure();
    } finally {
      fanOut.server.close();
      fanOut.sink.close();
    }
    System.exit(within ? 0 : 1);
  }

  private boolean measure() throws Exception {
    double plain = plainRate();
    FanOutClients.begin();
    FanOutClients.make("n", MESSAGES);
    FanOutClients.make("c", ASKERS);
    warmUp();
    long began = System.nanoTime();
    FanOutClients.tellNews(MESSAGES);
    askUntil(KILLED_AT);
    double before = seconds(began);
    int atKill = news();
    server.kill();
    long killed = System.nanoTime();
    server.start();
    double down = seconds(killed);
    long again = System.nanoTime();
    int atStart = news();
    askUntil(MESSAGES);
    return report(
        plain, atKill / before, (news() - atStart) / seconds(again), down, seconds(began));
  }

  private double plainRate() throws Exception {
    PlainLoop.rate(sink.port(), MESSAGES);
    double rate = PlainLoop.rate(sink.port(), MESSAGES);
    sink.arrived.clear();
    sink.times.clear();
    return rate;
  }

  /** A server that has just started is slow with the first of everything. */
  private void warmUp() throws Exception {
    for (int i = 0; i < 20; i++) {
      ask();
    }
    waits.clear();
  }

  /** People ask for codes, one after another, until that many messages have arrived. */
  private void askUntil(int arrived) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (news() < arrived && System.nanoTime() < end) {
      ask();
      Thread.sleep(ASKED_EVERY_MILLIS);
    }
  }

  private void ask() throws Exception {
    String contact = "c" + ++asked + "@example.org";
    long began = System.nanoTime();
    if (!server.askForCode(contact)) {
      throw new IllegalStateException("No code for " + contact);
    }
    while (!sink.arrived.containsKey(contact) && seconds(began) < 2 * LONGEST_SECONDS) {
      Thread.sleep(5);
    }
    waits.add(seconds(began));
  }

  private int news() {
    return (int) sink.arrived.keySet().stream().filter(to -> to.startsWith("n")).count();
  }

  private boolean report(double plain, double before, double after, double down, double all)
      throws Exception {
    long twice = sink.times.values().stream().filter(count -> count.get() > 1).count();
    int lost = MESSAGES - news();
    Collections.sort(waits);
    double longest = waits.getLast();
    System.out.printf(
        "%d messages: %d lost, %d came twice (with the same id); in %.0f s, of which %.1f s dead%n",
        MESSAGES, lost, twice, all, down);
    System.out.printf(
        "%.0f a second before the kill, %.0f after it; a plain SMTP loop: %.0f (%.2f of it)%n",
        before, after, plain, before / plain);
    System.out.printf(
        "%d codes meanwhile: median %.2f s, longest %.2f s (at most %.0f)%n",
        waits.size(), waits.get(waits.size() / 2), longest, LONGEST_SECONDS);
    System.out.printf("%d of the outbox say that they went out%n", FanOutClients.sent());
    return lost == 0 && longest <= LONGEST_SECONDS;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
