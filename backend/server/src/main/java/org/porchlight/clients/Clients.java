package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.porchlight.platform.web.Caller;

/** The clients, always through the eyes of somebody. */
@ApplicationScoped
public class Clients implements PanacheRepositoryBase<Client, UUID> {

  /** The clients of the caller's branch for staff; oneself for a client; nobody for others. */
  public Visible visibleTo(Caller caller) {
    if (caller.isClient()) {
      return new Visible("id = ?2", caller.clientId());
    }
    if (caller.isStaff()) {
      return inBranch(Viewer.of(caller));
    }
    throw new NotFoundException();
  }

  /** The clients of a branch, as far as that member of staff may see them. */
  public Visible inBranch(Viewer viewer) {
    String seen = "branchId = ?2 and " + Seen.hql("id", "?3");
    return new Visible(seen, viewer.branchId(), viewer.accountId());
  }

  /** Those of these whom that member of staff does not see. */
  public Set<UUID> hidden(Collection<UUID> ids, UUID accountId) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            getEntityManager()
                .createQuery(
                    "select id.clientId from HiddenClient where id.accountId = ?1 and id.clientId in ?2",
                    UUID.class)
                .setParameter(1, accountId)
                .setParameter(2, ids)
                .getResultList());
  }

  /** The client IDs among these of whom that member of staff does not see. */
  public Set<String> hiddenCodes(Collection<String> codes, UUID accountId) {
    return codes.isEmpty()
        ? Set.of()
        : Set.copyOf(
            getEntityManager()
                .createQuery(
                    "select client.code from Client client join HiddenClient hidden"
                        + " on hidden.id.clientId = client.id"
                        + " where hidden.id.accountId = ?1 and client.code in ?2",
                    String.class)
                .setParameter(1, accountId)
                .setParameter(2, codes)
                .getResultList());
  }

  /** All whom that member of staff does not see: as few as there are restricted records. */
  public Set<UUID> hiddenFrom(UUID accountId) {
    return Set.copyOf(
        getEntityManager()
            .createQuery("select id.clientId from HiddenClient where id.accountId = ?1", UUID.class)
            .setParameter(1, accountId)
            .getResultList());
  }

  /** Those of the branch's staff who do not see that client. */
  public Set<UUID> keptFrom(UUID clientId) {
    return Set.copyOf(
        getEntityManager()
            .createQuery("select id.accountId from HiddenClient where id.clientId = ?1", UUID.class)
            .setParameter(1, clientId)
            .getResultList());
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

    private final String whose;
    private final UUID[] eyes;

    private Visible(String whose, UUID... eyes) {
      this.whose = whose;
      this.eyes = eyes;
    }

    private PanacheQuery<Client> named(String column, Object key) {
      Object[] values = Stream.concat(Stream.of(key), Arrays.stream(eyes)).toArray();
      return find(column + " = ?1 and " + whose, values);
    }

    /**
     * @throws NotFoundException where there is none, or it is not theirs
     */
    public Client require(String code) {
      return byCode(code).orElseThrow(NotFoundException::new);
    }

    public Client require(UUID id) {
      return named("id", id).firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    public Client requireToChange(String code) {
      Client coded =
          named("code", code)
              .withLock(LockModeType.PESSIMISTIC_WRITE)
              .firstResultOptional()
              .orElseThrow(NotFoundException::new);
      return coded.mergedInto().map(Clients.this::namedToChange).orElse(coded);
    }

    /** By the code of a client who was merged, the one that they were merged into. */
    public Optional<Client> byCode(String code) {
      return named("code", code)
          .firstResultOptional()
          .map(coded -> coded.mergedInto().map(Clients.this::named).orElse(coded));
    }

    /** Those of them that are theirs to see, in the same order. */
    public List<Client> those(List<UUID> ids) {
      Object[] values = Stream.concat(Stream.of(ids), Arrays.stream(eyes)).toArray();
      return list("id in ?1 and " + whose, values).stream()
          .sorted(Comparator.comparingInt(client -> ids.indexOf(client.id())))
          .toList();
    }

    /** Those of these codes that are theirs to see, merged or not. */
    public Set<String> among(List<String> codes) {
      Object[] values = Stream.concat(Stream.of(codes), Arrays.stream(eyes)).toArray();
      return list("code in ?1 and " + whose, values).stream()
          .map(Client::code)
          .collect(Collectors.toSet());
    }

    /** The one of that very code, merged or not. */
    public Client requireAsWas(String code) {
      return named("code", code).firstResultOptional().orElseThrow(NotFoundException::new);
    }
  }
}
