package org.porchlight.identifiers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbers that others know clients by, always of one client. */
@ApplicationScoped
class Identifiers implements PanacheRepositoryBase<Identifier, UUID> {

  private static final int MOST = 200;
  private static final int MOST_CLIENTS = 100;

  OfClient of(UUID clientId) {
    return new OfClient(clientId);
  }

  /** Whoever has one of these numbers, as what stands for it says; at most 100. */
  List<Identifier> standingFor(List<byte[]> blind) {
    return blind.isEmpty()
        ? List.of()
        : find("blindIndex in ?1 order by addedAt desc, id", blind).page(0, MOST_CLIENTS).list();
  }

  /** The numbers of one client. */
  final class OfClient {

    private final UUID clientId;

    private OfClient(UUID clientId) {
      this.clientId = clientId;
    }

    /** Those that ended, too, the latest first; at most 200. */
    List<Identifier> all() {
      return find("clientId = ?1 order by addedAt desc, id", clientId).page(0, MOST).list();
    }

    List<Identifier> current() {
      return all().stream().filter(one -> !one.ended()).toList();
    }

    /** Whether it has ended or not. */
    Identifier require(UUID id) {
      return find("id = ?1 and clientId = ?2", id, clientId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    Identifier requireCurrent(UUID id) {
      return Optional.of(require(id))
          .filter(one -> !one.ended())
          .orElseThrow(NotFoundException::new);
    }

    /** What took the place of one that was wrong. */
    Optional<Identifier> insteadOf(Identifier wrong) {
      return find("replaces = ?1 and clientId = ?2 and endedAt is null", wrong.id(), clientId)
          .firstResultOptional();
    }
  }
}
