package org.porchlight.platform.editions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks whether other instances wrote something: at the start, then every few seconds. */
@ApplicationScoped
class Lookout {

  private static final Logger LOG = Logger.getLogger(Lookout.class);
  private static final int BEFORE_ALL = 1;

  @Inject EditionsConfig config;
  @Inject Editions editions;
  @Inject StandingEditions standing;

  private long stamp = -1;
  private volatile @Nullable Thread thread;

  void start(@Observes @Priority(BEFORE_ALL) StartupEvent event) {
    look();
    if (config.lookEvery().isPositive()) {
      thread = Thread.ofVirtual().name("editions").start(this::keepLooking);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  private void keepLooking() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(config.lookEvery());
        look();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // The database may be away: what was known still stands, and the next look is soon.
        LOG.warnf("Cannot look for new editions: %s", e.getClass().getSimpleName());
      }
    }
  }

  /** The stamp is read first: what is written meanwhile is found at the next look. */
  synchronized void look() {
    long now = QuarkusTransaction.requiringNew().call(editions::stamp);
    if (now != stamp) {
      List<Edition> latest = QuarkusTransaction.requiringNew().call(editions::latest);
      standing.know(latest);
      stamp = now;
    }
  }
}
