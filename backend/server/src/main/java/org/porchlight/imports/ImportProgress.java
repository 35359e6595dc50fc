package org.porchlight.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets others see how far one long transaction has come: a thread beside it writes that down, and
 * nobody waits for it but at the end.
 */
@ApplicationScoped
class ImportProgress {

  private static final int EVERY_SECONDS = 1;

  @Inject Imports imports;

  Counter of(UUID importId) {
    return new Counter(importId);
  }

  /** Counts rows, until it is closed. */
  final class Counter implements AutoCloseable {
    private final UUID importId;
    private final AtomicInteger rows = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread writer;

    private Counter(UUID importId) {
      this.importId = importId;
      writer = Thread.ofVirtual().start(this::write);
    }

    int another() {
      return rows.incrementAndGet();
    }

    int rows() {
      return rows.get();
    }

    private void write() {
      try {
        while (!over.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
          QuarkusTransaction.requiringNew().run(() -> imports.progress(importId, rows.get()));
        }
      } catch (InterruptedException | RuntimeException e) {
        // Nobody sees how far it is; it goes on all the same.
      }
    }

    @Override
    public void close() {
      over.countDown();
      try {
        writer.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
