package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The enrolments of clients on programs. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

  private static final String FETCHED = "from Enrolment e join fetch e.client where ";

  public OfClient of(UUID clientId) {
    return new OfClient(clientId);
  }

  public InBranch inBranch(Viewer viewer) {
    return new InBranch(viewer);
  }

  /** The enrolments of several clients, oldest first. */
  public List<Enrolment> ofAll(Collection<UUID> clientIds) {
    return list(FETCHED + "e.client.id in ?1 order by e.createdAt, e.id", clientIds);
  }

  /** One client's enrolments. */
  public final class OfClient {

    private final UUID clientId;

    private OfClient(UUID clientId) {
      this.clientId = clientId;
    }

    /** Oldest first. */
    public List<Enrolment> all() {
      return list(FETCHED + "e.client.id = ?1 order by e.createdAt, e.id", clientId);
    }

    /** The one on that program that is not finished; there is at most one. */
    public Optional<Enrolment> openOn(String program) {
      return all().stream()
          .filter(one -> one.program().equals(program) && !one.status().finished())
          .findFirst();
    }

    public Enrolment require(UUID id) {
      return find(FETCHED + "e.id = ?1 and e.client.id = ?2", id, clientId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }
  }

  /** The enrolments of a branch's clients. */
  public final class InBranch {

    private static final String SEEN = "client.branchId = ?2 and " + Seen.hql("client.id", "?3");

    private final Viewer viewer;

    private InBranch(Viewer viewer) {
      this.viewer = viewer;
    }

    public Enrolment require(UUID id) {
      return find(
              FETCHED + "e.id = ?1 and " + SEEN.replace("client.", "e.client."),
              id,
              viewer.branchId(),
              viewer.accountId())
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    Enrolment requireToChange(UUID id) {
      return find("id = ?1 and " + SEEN, id, viewer.branchId(), viewer.accountId())
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }
  }
}
