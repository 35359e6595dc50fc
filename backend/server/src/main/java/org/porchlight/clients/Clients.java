package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.web.Caller;

/** The clients, always through the eyes of somebody. */
@ApplicationScoped
public class Clients implements PanacheRepositoryBase<Client, UUID> {

  /** The clients of the caller's branch for staff; oneself for a client; nobody for others. */
  public Visible visibleTo(Caller caller) {
    if (caller.isClient()) {
      return new Visible("id", caller.clientId());
    }
    if (caller.isStaff()) {
      return new Visible("branchId", caller.branchId());
    }
    throw new NotFoundException();
  }

  public Visible inBranch(UUID branchId) {
    return new Visible("branchId", branchId);
  }

  /** For jobs and listeners, which act for no caller: the id comes from our own rows. */
  public Client named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** A client and whoever was merged into them: chains of audit, say, stay each one's own. */
  public List<UUID> withMerged(UUID id) {
    return getEntityManager()
        .createQuery("select id from Client where id = ?1 or mergedInto = ?1", UUID.class)
        .setParameter(1, id)
        .getResultList();
  }

  /** The same, held until the end of the transaction. */
  public Client namedToChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
  }

  /** Those clients that one owner may see; all others do not exist for them. */
  public final class Visible {

    private final String column;
    private final UUID owner;

    private Visible(String column, UUID owner) {
      this.column = column;
      this.owner = owner;
    }

    /**
     * @throws NotFoundException where there is none, or it is not theirs
     */
    public Client require(String code) {
      return byCode(code).orElseThrow(NotFoundException::new);
    }

    public Client require(UUID id) {
      return find("id = ?1 and " + column + " = ?2", id, owner)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    public Client requireToChange(String code) {
      Client coded =
          find("code = ?1 and " + column + " = ?2", code, owner)
              .withLock(LockModeType.PESSIMISTIC_WRITE)
              .firstResultOptional()
              .orElseThrow(NotFoundException::new);
      return coded.mergedInto().map(Clients.this::namedToChange).orElse(coded);
    }

    /** By the code of a client who was merged, the one that they were merged into. */
    public Optional<Client> byCode(String code) {
      return find("code = ?1 and " + column + " = ?2", code, owner)
          .firstResultOptional()
          .map(coded -> coded.mergedInto().map(Clients.this::named).orElse(coded));
    }

    /** Those of them that are theirs to see, in the same order. */
    public List<Client> those(List<UUID> ids) {
      return list("id in ?1 and " + column + " = ?2", ids, owner).stream()
          .sorted(Comparator.comparingInt(client -> ids.indexOf(client.id())))
          .toList();
    }

    /** The one of that very code, merged or not. */
    public Client requireAsWas(String code) {
      return find("code = ?1 and " + column + " = ?2", code, owner)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }
  }
}
