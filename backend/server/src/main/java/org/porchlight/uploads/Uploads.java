package org.porchlight.uploads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.porchlight.platform.jobs.Jobs;

/** The uploads, always of the account that made them. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {

  /** The most that {@link #keptAfter} answers with. */
  static final int KEPT_AT_ONCE = 1000;

  @Inject Jobs jobs;
  @Inject Clock clock;

  public OfAccount of(UUID accountId) {
    return new OfAccount(accountId);
  }

  /** Ids of what nobody can go on with and no document uses, at most 500. */
  List<UUID> expired(Instant now) {
    return getEntityManager()
        .createQuery(
            "select id from Upload where usedAt is null and expiresAt <= :now order by expiresAt",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(500)
        .getResultList();
  }

  /** A client who left files here, and the account that they came from. */
  record Forgotten(UUID accountId, UUID clientId) {}

  /**
   * Clients with files that can still be used, that got their last byte long ago, and after which
   * they sent no document; at most 500.
   */
  List<Forgotten> forgotten(Instant now, Instant expiresBefore) {
    return getEntityManager()
        .createQuery(
            "select distinct new org.porchlight.uploads.Uploads$Forgotten(a.id, a.clientId)"
                + " from Upload u join Account a on a.id = u.accountId"
                + " where a.clientId is not null and u.usedAt is null and u.toldAt is null"
                + " and u.expiresAt > :now and u.expiresAt <= :before and not exists (select 1"
                + " from Upload other where other.accountId = u.accountId"
                + " and other.usedAt > u.createdAt)",
            Forgotten.class)
        .setParameter("now", now)
        .setParameter("before", expiresBefore)
        .setMaxResults(500)
        .getResultList();
  }

  /** Their owner is told of them now; how many those are. */
  int toldOf(UUID accountId, Instant expiresBefore, Instant now) {
    return update(
        "toldAt = ?1 where accountId = ?2 and usedAt is null and toldAt is null and expiresAt > ?1"
            + " and expiresAt <= ?3 and not exists (select 1 from Upload other"
            + " where other.accountId = ?2 and other.usedAt > createdAt)",
        now,
        accountId,
        expiresBefore);
  }

  /**
   * Where the bytes of an upload are.
   *
   * @param whole whether all of them have to be there
   */
  record Kept(UUID id, String key, boolean whole) {}

  /**
   * In the order of their keys' bytes, those after that key; at most {@link #KEPT_AT_ONCE}, and the
   * others of the last one's key.
   */
  List<Kept> keptAfter(String key) {
    return getEntityManager()
        .createNativeQuery(
            "select id, object_key, finished_at is not null from upload"
                + " where object_key collate \"C\" > ?1 order by object_key collate \"C\""
                + " fetch first "
                + KEPT_AT_ONCE
                + " rows with ties",
            Kept.class)
        .setParameter(1, key)
        .getResultList();
  }

  /** Of these keys, those that hold the last bytes of an upload that is not whole yet. */
  Set<String> tailsOf(Collection<String> keys) {
    return Set.copyOf(
        getEntityManager()
            .createQuery("select tailKey from Upload where tailKey in :keys", String.class)
            .setParameter("keys", keys)
            .getResultList());
  }

  /**
   * For jobs. The same bytes are kept already: this upload, which a document took, is of those, and
   * its own go once the caller's transaction is done.
   *
   * @param key of the bytes that stay, in the object store
   */
  public void keepAs(UUID id, String key) {
    Upload upload = findByIdOptional(id).orElseThrow(NotFoundException::new);
    jobs.enqueue(RemoveCopy.class, new RemoveCopy.Payload(upload.key()));
    upload.keptAs(key);
  }

  /**
   * The documents that took these are removed, in the caller's transaction: once it is done the
   * bytes go, too, where no other upload is of the same.
   */
  public void forget(Collection<UUID> ids) {
    Set<String> keys = new TreeSet<>(keysOf("id in (?1)", ids));
    delete("id in ?1", ids);
    keys.removeAll(keysOf("object_key collate \"C\" in (?1)", Set.copyOf(keys)));
    keys.forEach(key -> jobs.enqueue(RemoveCopy.class, new RemoveCopy.Payload(key)));
  }

  private List<String> keysOf(String those, Collection<?> named) {
    return getEntityManager()
        .createNativeQuery("select object_key from upload where " + those, String.class)
        .setParameter(1, named)
        .getResultList();
  }

  /** The uploads of one account; all others do not exist for it. */
  public final class OfAccount {

    private final UUID accountId;

    private OfAccount(UUID accountId) {
      this.accountId = accountId;
    }

    Upload require(UUID id) {
      return find("id = ?1 and accountId = ?2", id, accountId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction. */
    Upload requireToChange(UUID id) {
      return find("id = ?1 and accountId = ?2", id, accountId)
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /**
     * Those that no document uses and that can still be used, the newest first; at most so many.
     */
    List<Upload> unused(int most) {
      return find(
              "accountId = ?1 and usedAt is null and expiresAt > ?2 order by createdAt desc, id",
              accountId,
              clock.instant())
          .page(0, most)
          .list();
    }

    /** How many no document uses yet; counts no further than {@code most}. */
    int waiting(int most) {
      return getEntityManager()
          .createQuery(
              "select id from Upload where accountId = :account and usedAt is null", UUID.class)
          .setParameter("account", accountId)
          .setMaxResults(most)
          .getResultList()
          .size();
    }

    /**
     * Takes these for a document, in the caller's transaction: each can be taken once.
     *
     * @throws NotFoundException where one is not there, or not this account's
     * @throws org.porchlight.platform.web.Problem {@code upload-already-used}, {@code
     *     upload-not-finished} or {@code upload-expired}
     */
    public Map<UUID, FinishedUpload> use(Collection<UUID> ids) {
      Map<UUID, FinishedUpload> used = new LinkedHashMap<>();
      // In one order for everybody, so that two requests for the same uploads never block each
      // other.
      for (UUID id : new TreeSet<>(ids)) {
        used.put(id, requireToChange(id).use(clock.instant()));
      }
      return used;
    }

    /**
     * Takes this recording, in the caller's transaction, as above.
     *
     * @throws org.porchlight.platform.web.Problem also {@code recording-type-not-accepted} where it
     *     is something else
     */
    public FinishedRecording useRecording(UUID id) {
      return requireToChange(id).useRecording(clock.instant());
    }
  }
}
