package org.porchlight.accounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Session.SessionTerms;
import org.porchlight.accounts.Session.Way;

/** Begins, renews and ends sessions, for whatever way somebody signed in. */
@Singleton
class SessionDesk {

  /** What a device keeps: a short-lived access token, and what renews it. */
  record Tokens(String access, String refresh) {}

  /** A session that has just begun, and its tokens. */
  record Begun(UUID sessionId, Tokens tokens) {}

  /** A session that lives on, with new tokens. */
  record Renewed(LiveSession session, Tokens tokens) {}

  @Inject AccountsConfig config;
  @Inject SessionSettings settings;
  @Inject AccessTokens accessTokens;
  @Inject LiveSessions live;
  @Inject KeyRing keys;
  @Inject EntityManager entities;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  /** Within the caller's transaction; for ways that prove nothing more. */
  Begun begin(Account account, String way, boolean sharedDevice) {
    return begin(account, new Way(way, false), sharedDevice);
  }

  /** Within the caller's transaction. */
  Begun begin(Account account, Way way, boolean sharedDevice) {
    var idle = settings.idle(account.isStaff(), sharedDevice);
    UUID id = UUID.randomUUID();
    RefreshToken token = RefreshToken.first(id);
    SessionTerms terms =
        new SessionTerms(way, sharedDevice, clock.instant(), idle, config.sessions().total());
    entities.persist(new Session(id, account.id(), terms, token.hash(keys)));
    if (account.isStaff()) {
      signedIn(account.id());
    }
    events.fire(new AccountEvent.SignedIn(account.id(), account.clientId(), way.name()));
    String access = accessTokens.sign(id, account.id(), account.role());
    return new Begun(id, new Tokens(access, token.text(keys)));
  }

  // Apart from what administrators change: its version stays.
  private void signedIn(UUID accountId) {
    entities
        .createNativeQuery("update account set signed_in_at = :now where id = :account")
        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter("account", accountId)
        .executeUpdate();
  }

  /** The session that an access token names, if it may act. */
  Optional<LiveSession> use(String accessToken) {
    return accessTokens.session(accessToken).flatMap(live::use);
  }

  /**
   * New tokens for a refresh token. The current one is replaced; the one before it gets the same
   * successor again for a minute; an older one was stolen or is being replayed, and ends the
   * session for whoever holds it.
   */
  Optional<Renewed> renew(String refreshToken) {
    RefreshToken token = RefreshToken.read(refreshToken, keys).orElse(null);
    LiveSession session = token == null ? null : live.use(token.sessionId()).orElse(null);
    if (token == null || session == null) {
      return Optional.empty();
    }
    RefreshToken successor = token.successor(keys);
    byte[] hash = token.hash(keys);
    if (MessageDigest.isEqual(hash, session.refreshHash())) {
      live.rotate(session, successor.hash(keys));
    } else if (!justReplaced(hash, session)) {
      live.end(session.id());
      return Optional.empty();
    }
    String access = accessTokens.sign(session.id(), session.accountId(), session.role());
    return Optional.of(new Renewed(session, new Tokens(access, successor.text(keys))));
  }

  /** Within the caller's transaction; on all devices, from the next request on. */
  void endAll(UUID accountId) {
    entities
        .createQuery(
            "update Session set endedAt = :now where accountId = :account and endedAt is null")
        .setParameter("now", clock.instant())
        .setParameter("account", accountId)
        .executeUpdate();
  }

  /** All but this one; within the caller's transaction. */
  void endOthers(UUID accountId, UUID sessionId) {
    entities
        .createQuery(
            "update Session set endedAt = :now"
                + " where accountId = :account and endedAt is null and id <> :session")
        .setParameter("now", clock.instant())
        .setParameter("account", accountId)
        .setParameter("session", sessionId)
        .executeUpdate();
  }

  private boolean justReplaced(byte[] hash, LiveSession session) {
    byte @Nullable [] previous = session.previousHash();
    Instant until = session.rotatedAt().plus(config.sessions().lostReply());
    return previous != null
        && MessageDigest.isEqual(hash, previous)
        && clock.instant().isBefore(until);
  }
}
