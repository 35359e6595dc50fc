package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.ProblemType;

/**
 * At most so many of something within any stretch of time, counted in the database so that all
 * instances count together. Keys are hashed: the table names nobody.
 */
@ApplicationScoped
public class Throttle {

  /** What is limited, and to how many within how long. */
  public record Limit(String what, int times, Duration within) {}

  // The row is locked by the upsert, so that of two at the same moment one sees the other.
  private static final String TAKE =
      """
      insert into throttle as t (key, hits, allowed, last_at)
      values (:key, array[cast(:now as timestamptz)], true, :now)
      on conflict (key) do update set
        allowed = (select count(*) < :times from unnest(t.hits) h where h > :since),
        hits = case when (select count(*) < :times from unnest(t.hits) h where h > :since)
          then array(select h from unnest(t.hits) h where h > :since order by h)
            || cast(:now as timestamptz)
          else t.hits end,
        last_at = :now
      returning allowed, (select min(h) from unnest(hits) h where h > :since)
      """;

  private static final String GIVE_BACK =
      "update throttle set hits = trim_array(hits, 1) where key = :key";

  @Inject EntityManager entities;
  @Inject KeyRing keys;
  @Inject Clock clock;

  /**
   * Counts one more.
   *
   * @throws Problem with the seconds until there is room again, where there is none
   */
  @Transactional
  public void take(Limit limit, String who, ProblemType otherwise) {
    Instant now = clock.instant();
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(TAKE)
                .setParameter("key", key(limit, who))
                .setParameter("now", utc(now))
                .setParameter("since", utc(now.minus(limit.within())))
                .setParameter("times", limit.times())
                .getSingleResult();
    if (!(boolean) row[0]) {
      Duration wait = Duration.between(now, instant(row[1]).plus(limit.within()));
      throw Problem.of(otherwise).with(Problem.RETRY_AFTER, Math.max(1, wait.toSeconds() + 1));
    }
  }

  /** Uncounts the last one: it was not of the kind that is limited after all. */
  @Transactional
  void giveBack(Limit limit, String who) {
    entities.createNativeQuery(GIVE_BACK).setParameter("key", key(limit, who)).executeUpdate();
  }

  private byte[] key(Limit limit, String who) {
    return keys.mac("throttle " + limit.what(), who.getBytes(StandardCharsets.UTF_8));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
  }
}
