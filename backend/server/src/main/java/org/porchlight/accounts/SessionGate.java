package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session waits for, and the challenge that it gave out. Each is one statement of its own:
 * requests that use the session meanwhile change other columns.
 */
@ApplicationScoped
class SessionGate {

  private static final Duration CHALLENGE = Duration.ofMinutes(5);
  private static final int CHALLENGE_BYTES = 32;

  private static final String TAKE =
      """
      with given as (
        select id, challenge from session
        where id = :id and challenge is not null and challenge_until > :now for update)
      update session s set challenge = null, challenge_until = null from given
      where s.id = given.id returning given.challenge
      """;

  @Inject EntityManager entities;
  @Inject Clock clock;

  private final SecureRandom random = new SecureRandom();

  /** Within the caller's transaction; null opens it. */
  void await(UUID sessionId, @Nullable Awaited awaited) {
    entities
        .createQuery("update Session set awaits = :awaited where id = :session")
        .setParameter("awaited", awaited)
        .setParameter("session", sessionId)
        .executeUpdate();
  }

  Optional<Awaited> awaited(UUID sessionId) {
    return entities
        .createQuery("select awaits from Session where id = :session", Awaited.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .flatMap(awaited -> Optional.ofNullable(awaited).stream())
        .findFirst();
  }

  /** A new challenge; an earlier one is good no more. Within the caller's transaction. */
  byte[] challenge(UUID sessionId) {
    byte[] challenge = new byte[CHALLENGE_BYTES];
    random.nextBytes(challenge);
    entities
        .createQuery(
            "update Session set challenge = :challenge, challengeUntil = :until where id = :id")
        .setParameter("challenge", challenge)
        .setParameter("until", clock.instant().plus(CHALLENGE))
        .setParameter("id", sessionId)
        .executeUpdate();
    return challenge;
  }

  /** Good once, whatever becomes of the answer to it. Within the caller's transaction. */
  Optional<byte[]> takeChallenge(UUID sessionId) {
    return entities
        .createNativeQuery(TAKE, byte[].class)
        .setParameter("id", sessionId)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(byte[].class::cast)
        .findFirst();
  }
}
