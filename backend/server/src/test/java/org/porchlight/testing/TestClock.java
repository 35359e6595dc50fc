package org.porchlight.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the tests: it runs as the real one does, and can be moved on. Reset it afterwards.
 */
@Singleton
public class TestClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  public void advance(Duration by) {
    ahead = ahead.plus(by);
  }

  /** Moves on to the next time that a wall clock there shows this. */
  public void advanceTo(LocalTime time, ZoneId zone) {
    ZonedDateTime now = instant().atZone(zone);
    ZonedDateTime then = now.with(time);
    advance(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
  }

  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Instants know no zone; ask the branch for its day");
  }
}
