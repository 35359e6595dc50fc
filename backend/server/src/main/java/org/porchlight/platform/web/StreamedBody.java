package org.porchlight.platform.web;

import io.quarkus.arc.ClientProxy;
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
import org.jspecify.annotations.Nullable;

/**
 * A request's bytes, which come a few pieces ahead of whoever reads them. The server's own stream
 * asks for one piece at a time, so that two threads wake each other for each. More of them would
 * outlive a collection, and cost more than they save. For one reader, who need not read to the end.
 */
final class StreamedBody extends InputStream {

  /** Pieces, each at most quarkus.http.limits.max-chunk-size. */
  private static final int AHEAD = 4;

  /** From a connection that brings nothing for so long, or twice that, no more is expected. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Itself, not the request scope's: what it tells may come after that. */
  private final RoutingContext routing;

  private final HttpServerRequest request;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Queue<Buffer> pieces = new ArrayDeque<>();
  private boolean asked;
  private boolean ended;
  private boolean waiting;
  private boolean cameLately;
  private @Nullable IOException failure;
  private int taken;
  private Buffer piece = Buffer.buffer();
  private int position;

  StreamedBody(RoutingContext routing) {
    this.routing = ClientProxy.unwrap(routing);
    this.request = this.routing.request();
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
    // Over HTTP/2 a piece may be empty.
    while (position == piece.length()) {
      if (!next()) {
        return -1;
      }
    }
    int some = Math.min(length, piece.length() - position);
    piece.getBytes(position, position + some, into, offset);
    position += some;
    return some;
  }

  /** Nothing of the request is called under the lock, which its own thread waits for. */
  private boolean next() throws IOException {
    if (!asked) {
      asked = true;
      ask();
    }
    Buffer next = await();
    if (next == null) {
      return false;
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
      cameLately = true;
      while (pieces.isEmpty() && !ended && failure == null) {
        waiting = true;
        arrived.await();
      }
      if (pieces.isEmpty() && failure != null) {
        throw failure;
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
    // One timer for all of a request costs less than a wait that ends by itself for every piece.
    long watch = routing.vertx().setPeriodic(PATIENCE.toMillis(), this::look);
    routing.addEndHandler(
        answered -> {
          routing.vertx().cancelTimer(watch);
          fail(new EOFException("The answer was given"));
        });
    try {
      if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
        request.response().writeContinue();
      }
      request.exceptionHandler(cut -> fail(new IOException(cut)));
      request.endHandler(end -> tell(() -> ended = true));
      request.handler(this::add);
      if (request.response().closed()) {
        fail(new EOFException("The connection was closed"));
      }
    } catch (IllegalStateException over) {
      fail(new IOException(over));
    }
    fetch(AHEAD);
  }

  private void fetch(int more) {
    try {
      request.fetch(more);
    } catch (IllegalStateException over) {
      // It ended meanwhile, which its end handler says.
    }
  }

  /** What comes after that is not kept: nobody reads it. */
  private void add(Buffer more) {
    tell(
        () -> {
          if (failure == null) {
            pieces.add(more);
          }
          cameLately = true;
        });
  }

  private void look(long watch) {
    boolean over;
    boolean silent;
    lock.lock();
    try {
      over = ended || failure != null;
      silent = waiting && !cameLately;
      cameLately = false;
    } finally {
      lock.unlock();
    }
    if (over) {
      routing.vertx().cancelTimer(watch);
    } else if (silent) {
      fail(new SocketTimeoutException("Nothing more came"));
      HangUp.on(routing);
    }
  }

  private void fail(IOException why) {
    tell(
        () -> {
          if (!ended && failure == null) {
            failure = why;
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
