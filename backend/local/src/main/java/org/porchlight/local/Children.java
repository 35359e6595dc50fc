package org.porchlight.local;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Every process that was started, so that each of them is stopped, however far a start has got. */
final class Children implements AutoCloseable {

  private final Home home;
  private final Deque<Child> latestFirst = new ArrayDeque<>();
  private boolean closed;

  Children(Home home) {
    this.home = home;
  }

  synchronized Child start(Child.Plan plan) throws IOException {
    if (closed) {
      throw new Complaint("Stopped while starting");
    }
    Child child = Child.start(home, plan);
    latestFirst.addFirst(child);
    return child;
  }

  /** Whether they are being stopped. */
  synchronized boolean stopping() {
    return closed;
  }

  /** Completes with the first that ends by itself, of those that run now. */
  synchronized CompletableFuture<Child> anyEnded() {
    CompletableFuture<?>[] ends =
        latestFirst.stream()
            .filter(Child::alive)
            .map(Child::ended)
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.anyOf(ends).thenApply(Child.class::cast);
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
    }
    for (Child child : latestFirst) {
      child.close();
    }
  }
}
