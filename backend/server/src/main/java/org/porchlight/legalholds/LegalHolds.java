package org.porchlight.legalholds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Clients;

/** What keeps clients' documents from being removed; a client has one that is open, or none. */
@ApplicationScoped
public class LegalHolds implements PanacheRepositoryBase<LegalHold, UUID> {

  private static final Duration TIME_TO_THINK = Duration.ofDays(1);

  @Inject Clients clients;
  @Inject Clock clock;

  /** The one that is open. */
  public Optional<LegalHold> of(UUID clientId) {
    return find("clientId = ?1 and liftedAt is null", clientId).firstResultOptional();
  }

  /**
   * Whether what is of that client may be removed in the caller's transaction: until its end no
   * hold is placed. One that was lifted by mistake can be placed again for a day. Ask it before
   * anything else is held.
   */
  public boolean allowRemoval(UUID clientId) {
    // Only what is read once the client is held says what whoever held it before has done.
    clients.namedToChange(clientId);
    Instant dayAgo = clock.instant().minus(TIME_TO_THINK);
    return count("clientId = ?1 and (liftedAt is null or liftedAt > ?2)", clientId, dayAgo) == 0;
  }
}
