package org.porchlight.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's bytes, which come a few pieces ahead of whoever reads them. The server's own stream
 * asks for one piece at a time, so that two threads wake each other for each. More of them would
 * outlive a collection, and cost more than they save. For one reader.
 */
final class StreamedBody extends InputStream {

  /** Pieces, each at most quarkus.http.limits.max-chunk-size. */
  private static final int AHEAD = 4;

  /** From a connection that brings nothing for so long, or twice that, no more is expected. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final RoutingContext routing;
  private final HttpServerRequest request;
  private final long largest;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Queue<Buffer> pieces = new ArrayDeque<>();
  private boolean asked;
  private boolean ended;
  private boolean waiting;
  private boolean cameLately;
  private long watch;
  private @Nullable Throwable failure;
  private int taken;
  private Buffer piece = Buffer.buffer();
  private int position;

  StreamedBody(RoutingContext routing) {
    this.routing = routing;
    this.request = routing.request();
    Long limit = routing.get(VertxInputStream.MAX_REQUEST_SIZE_KEY);
    this.largest = limit == null ? Long.MAX_VALUE : limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position == piece.length() && !next()) {
      return -1;
    }
    int some = Math.min(length, piece.length() - position);
    piece.getBytes(position, position + some, into, offset);
    position += some;
    return some;
  }

  /** Reads to the end, since the connection's next request comes after it. */
  @Override
  public void close() throws IOException {
    position = piece.length();
    while (next()) {
      position = piece.length();
    }
  }

  /**
   * A length that nobody stated is counted here. Nothing of the request is called under the lock,
   * which its own thread waits for.
   */
  private boolean next() throws IOException {
    if (!asked) {
      asked = true;
      ask();
    }
    Buffer next = await();
    if (next == null) {
      return false;
    }
    if (request.bytesRead() > largest) {
      HangUp.on(routing);
      throw new IOException("Too large");
    }
    piece = next;
    position = 0;
    if (++taken == AHEAD / 2) {
      taken = 0;
      fetch(AHEAD / 2);
    }
    return true;
  }

  private @Nullable Buffer await() throws IOException {
    lock.lock();
    try {
      while (pieces.isEmpty() && !ended && failure == null) {
        waiting = true;
        arrived.await();
      }
      if (pieces.isEmpty() && failure != null) {
        throw new IOException(failure);
      }
      return pieces.poll();
    } catch (InterruptedException e) {
      throw new InterruptedIOException(e.getMessage());
    } finally {
      waiting = false;
      lock.unlock();
    }
  }

  private void ask() {
    if (request.isEnded()) {
      tell(() -> ended = true);
      return;
    }
    watch = routing.vertx().setPeriodic(PATIENCE.toMillis(), tick -> look());
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
    request.exceptionHandler(cut -> over(() -> failure = cut));
    request.endHandler(end -> over(() -> ended = true));
    request.handler(this::add);
    if (request.response().closed()) {
      over(() -> failure = new EOFException("The connection was closed"));
    }
    fetch(AHEAD);
  }

  private void over(Runnable news) {
    routing.vertx().cancelTimer(watch);
    tell(news);
  }

  /** One timer for all of a request costs less than a wait that ends by itself for every piece. */
  private void look() {
    boolean silent;
    lock.lock();
    try {
      silent = waiting && !cameLately;
      cameLately = false;
    } finally {
      lock.unlock();
    }
    if (silent) {
      over(() -> failure = new SocketTimeoutException("Nothing more came"));
      HangUp.on(routing);
    }
  }

  private void fetch(int more) {
    try {
      request.fetch(more);
    } catch (IllegalStateException over) {
      // It ended meanwhile, which its end handler says.
    }
  }

  private void add(Buffer more) {
    // Over HTTP/2 an empty one is the last.
    tell(
        () -> {
          if (more.length() > 0) {
            pieces.add(more);
            cameLately = true;
          }
        });
  }

  private void tell(Runnable news) {
    lock.lock();
    try {
      news.run();
      arrived.signal();
    } finally {
      lock.unlock();
    }
  }
}
