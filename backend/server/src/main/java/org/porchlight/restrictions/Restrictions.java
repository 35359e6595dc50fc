package org.porchlight.restrictions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Which records not everybody may see; of each, one restriction stands or none. */
@ApplicationScoped
public class Restrictions implements PanacheRepositoryBase<Restriction, UUID> {

  /** The one that stands. */
  public Optional<Restriction> of(UUID clientId) {
    return find("clientId = ?1 and liftedAt is null", clientId).firstResultOptional();
  }

  /** Whether somebody is kept from any of these clients. */
  public boolean keepAny(Collection<UUID> clientIds) {
    return !getEntityManager()
        .createNativeQuery("select 1 from restricted_client where client_id in (:ids) limit 1")
        .setParameter("ids", clientIds)
        .getResultList()
        .isEmpty();
  }
}
