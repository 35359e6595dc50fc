package org.porchlight.changereports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Seen;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;

/** The reports, always of somebody. */
@ApplicationScoped
public class ChangeReports implements PanacheRepositoryBase<ChangeReport, UUID> {

  /** Begun by staff on the telephone or else sent: a client's own drafts are the client's. */
  private static final String FOR_STAFF = " and (r.status <> DRAFT or r.channel = PHONE)";

  private static final String OWN = "r.client.id = ?1 and (r.status <> DRAFT or r.channel = WEB)";
  private static final String FROM = "from ChangeReport r join fetch r.client where ";
  private static final int MOST = 100;

  /** Of a client for the client, of the branch for staff, nothing for others. */
  Scope visibleTo(Caller caller) {
    if (caller.isClient()) {
      return of(caller.clientId());
    }
    if (caller.isStaff()) {
      return seenBy(caller.accountId());
    }
    throw new NotFoundException();
  }

  /** One client's own. */
  public Scope of(UUID clientId) {
    return new Scope(OWN, clientId);
  }

  /** Those of the clients of their branch whom that member of staff sees. */
  Scope seenBy(UUID accountId) {
    return new Scope(Seen.ofBranch("r.client", "?1") + FOR_STAFF, accountId);
  }

  /** What staff may know of one client, whom whoever acts was allowed to see. */
  Scope heardOf(UUID clientId) {
    return new Scope("r.client.id = ?1" + FOR_STAFF, clientId);
  }

  /** For listeners, which act for no caller: those that an item is to prove. */
  List<ChangeReport> provenBy(UUID itemId) {
    return list(FROM + "?1 member of r.itemIds order by r.id", itemId);
  }

  /** The reports that one owner may see; all others do not exist for them. */
  public final class Scope {

    private final String where;
    private final UUID owner;

    private Scope(String where, UUID owner) {
      this.where = where;
      this.owner = owner;
    }

    /**
     * @throws NotFoundException where there is none, or it is not theirs
     */
    ChangeReport require(UUID id) {
      return find(FROM + where + " and r.id = ?2", owner, id)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    ChangeReport requireToChange(UUID id) {
      return find("from ChangeReport r where " + where + " and r.id = ?2", owner, id)
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** The latest begun first; one more than the limit where there is more. */
    List<ChangeReport> page(@Nullable UUID clientId, @Nullable Cursor after, int limit) {
      String whose = clientId == null ? "" : " and r.client.id = ?4";
      String order = " order by r.begunAt desc, r.id desc";
      if (after == null) {
        return find(
                FROM + where + whose.replace("?4", "?2") + order,
                clientId == null ? new Object[] {owner} : new Object[] {owner, clientId})
            .range(0, limit)
            .list();
      }
      String behind = " and (r.begunAt < ?2 or r.begunAt = ?2 and r.id < ?3)";
      return find(
              FROM + where + behind + whose + order,
              clientId == null
                  ? new Object[] {owner, after.at(), after.id()}
                  : new Object[] {owner, after.at(), after.id(), clientId})
          .range(0, limit)
          .list();
    }

    /** Those that are not over, the first begun first; at most 100. */
    public List<ChangeReport> unfinished() {
      return find(
              FROM
                  + where
                  + " and r.status in (DRAFT, SUBMITTED, PROOF_ASKED, IN_REVIEW)"
                  + " order by r.begunAt, r.id",
              owner)
          .page(0, MOST)
          .list();
    }
  }

  /** How many are begun for a client and not sent. */
  long drafts(UUID clientId, ChangeChannel channel) {
    return count("client.id = ?1 and channel = ?2 and status = DRAFT", clientId, channel);
  }
}
