package org.porchlight.journey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What staff said of where clients are. */
@ApplicationScoped
class JourneyOverrides implements PanacheRepositoryBase<JourneyOverride, UUID> {

  private static final int MOST = 50;

  /** All that was said of one client, the latest first; at most fifty. */
  List<JourneyOverride> of(UUID clientId) {
    return find("clientId = ?1 order by at desc, id desc", clientId).page(0, MOST).list();
  }

  /** How often anything was said of a client, or undone. */
  int version(UUID clientId) {
    return getEntityManager()
        .createQuery(
            "select count(*) + count(undoneAt) from JourneyOverride where clientId = ?1",
            Long.class)
        .setParameter(1, clientId)
        .getSingleResult()
        .intValue();
  }

  /** The one that counts on that day. */
  Optional<JourneyOverride> counting(UUID clientId, LocalDate today) {
    return find("clientId = ?1 order by at desc, id desc", clientId)
        .firstResultOptional()
        .filter(one -> one.counts(today));
  }
}
