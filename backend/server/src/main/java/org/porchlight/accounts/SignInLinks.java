package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.OneTimeSecrets.Purpose;
import org.porchlight.clients.Contacts;

/**
 * Makes and takes in the links that sign clients in; of one client's links only the newest works.
 */
@ApplicationScoped
class SignInLinks {

  @Inject AccountsConfig config;
  @Inject OneTimeSecrets secrets;
  @Inject Contacts contacts;
  @Inject EntityManager entities;
  @Inject Clock clock;

  SignInLink make(UUID clientId, @Nullable UUID contactId, UUID madeBy) {
    revoke("clientId", clientId);
    SignInLink link =
        new SignInLink(clientId, contactId, madeBy)
            .validFrom(clock.instant(), config.signIn().linkLife());
    entities.persist(link);
    return link;
  }

  /** The token is in the fragment, which browsers send to no server and no log keeps. */
  String url(UUID linkId) {
    return config.webUrl() + "/sign-in/link#" + secrets.token(Purpose.SIGN_IN_LINK, linkId);
  }

  /** The client whom the token signs in, now and never again. */
  Optional<UUID> use(String token) {
    return secrets.read(Purpose.SIGN_IN_LINK, token).flatMap(this::use);
  }

  private Optional<UUID> use(UUID linkId) {
    int used =
        entities
            .createQuery(
                """
                update SignInLink set usedAt = :now
                where id = :id and usedAt is null and revokedAt is null and expiresAt > :now
                """)
            .setParameter("now", clock.instant())
            .setParameter("id", linkId)
            .executeUpdate();
    if (used == 0) {
      return Optional.empty();
    }
    SignInLink link = entities.find(SignInLink.class, linkId);
    contacts.verified(link.contactId(), clock.instant());
    return Optional.of(link.clientId());
  }

  void revokeSentTo(UUID contactId) {
    revoke("contactId", contactId);
  }

  void revokeMadeSince(UUID clientId, Instant since) {
    entities
        .createQuery(
            """
            update SignInLink set revokedAt = :now
            where clientId = :client and madeAt >= :since and usedAt is null and revokedAt is null
            """)
        .setParameter("now", clock.instant())
        .setParameter("client", clientId)
        .setParameter("since", since)
        .executeUpdate();
  }

  private void revoke(String column, UUID id) {
    entities
        .createQuery(
            """
            update SignInLink set revokedAt = :now
            where %s = :id and usedAt is null and revokedAt is null
            """
                .formatted(column))
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
  }
}
