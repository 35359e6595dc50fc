package org.porchlight.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** How clients want their letters. */
@ApplicationScoped
class NoticeChoices implements PanacheRepositoryBase<NoticeChoice, UUID> {

  /** The latest, which counts. */
  Optional<NoticeChoice> latest(UUID clientId) {
    return find("clientId = ?1 order by at desc, id desc", clientId).firstResultOptional();
  }

  /** By post unless the client asked for anything else. */
  boolean electronic(UUID clientId) {
    return latest(clientId).map(NoticeChoice::electronic).orElse(false);
  }
}
