package org.porchlight.signatures.telephone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What clients say is wrong, once for each recording. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {

  Optional<Objection> to(Recording recording) {
    return findByIdOptional(recording.id());
  }
}
