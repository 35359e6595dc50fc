package org.porchlight.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Seen;
import org.porchlight.platform.web.Caller;

/** What is asked, always of somebody. */
@ApplicationScoped
public class ChecklistItems implements PanacheRepositoryBase<ChecklistItem, UUID> {

  private static final int MOST = 500;
  private static final String OPEN = " and status in (ASKED, OFFERED_FROM_FILE, IN_PROGRESS)";

  /** What is asked of one client. */
  public Scope of(UUID clientId) {
    return new Scope("item.clientId = ?1", clientId);
  }

  /** What is asked of the clients of their branch whom that member of staff sees. */
  public Scope seenBy(UUID accountId) {
    return new Scope(Seen.ofBranch("item.enrolment.client", "?1"), accountId);
  }

  /** One's own for a client, the branch's for staff, nothing for others. */
  public Scope visibleTo(Caller caller) {
    if (caller.isClient()) {
      return of(caller.clientId());
    }
    if (caller.isStaff()) {
      return seenBy(caller.accountId());
    }
    throw new NotFoundException();
  }

  /** What is open for an enrolment. */
  List<ChecklistItem> openOn(UUID enrolmentId) {
    return list("enrolment.id = ?1" + OPEN, enrolmentId);
  }

  /** Where that is asked for an enrolment already. */
  Optional<ChecklistItem> openOn(UUID enrolmentId, String requirement) {
    return find("enrolment.id = ?1 and requirement = ?2" + OPEN, enrolmentId, requirement)
        .firstResultOptional();
  }

  /** Whether anything else that was asked of the client is satisfied by that document on file. */
  boolean satisfiedFromFile(UUID clientId, UUID documentId) {
    return count(
            "clientId = ?1 and offer.documentId = ?2 and status = SATISFIED", clientId, documentId)
        > 0;
  }

  /** What else is open for the client and has that document offered for it. */
  List<ChecklistItem> offering(UUID clientId, UUID documentId) {
    return list(
        "clientId = ?1 and offer.documentId = ?2" + OPEN + " order by id", clientId, documentId);
  }

  /** Those of these ids, which come from our own rows, with their enrolments. */
  public List<ChecklistItem> named(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list(
            "select distinct item from ChecklistItem item join fetch item.enrolment"
                + " left join fetch item.actions where item.id in ?1",
            ids);
  }

  /** For jobs and listeners, which act for no caller: the id comes from our own rows. */
  public ChecklistItem named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** The items that one owner may see; all others do not exist for them. */
  public final class Scope {

    /** Cut before the actions are joined: of joined rows the database cannot count the items. */
    private static final String WHOLE =
        "select whole from ChecklistItem whole join fetch whole.enrolment enrolment"
            + " join fetch enrolment.client left join fetch whole.actions where whole.id in"
            + " (select item.id from ChecklistItem item where %s order by item.dueOn, item.id limit "
            + MOST
            + ") order by whole.dueOn, whole.id";

    private final String whose;
    private final UUID owner;

    private Scope(String whose, UUID owner) {
      this.whose = whose;
      this.owner = owner;
    }

    /**
     * @throws NotFoundException where there is none, or it is not theirs
     */
    public ChecklistItem require(UUID id) {
      return find(WHOLE.formatted(whose + " and item.id = ?2"), owner, id).stream()
          .findFirst()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    public ChecklistItem requireToChange(UUID id) {
      return find("from ChecklistItem item where " + whose + " and item.id = ?2", owner, id)
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /**
     * Those that still need something from somebody, held until the end of the transaction; always
     * in the same order, so that of two who hold several the second waits for the first.
     */
    public List<ChecklistItem> openToChange() {
      return find(
              "from ChecklistItem item where "
                  + whose
                  + OPEN.replace("status", "item.status")
                  + " order by item.id",
              owner)
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .page(0, MOST)
          .list();
    }

    /** The first due first; at most 500. */
    public List<ChecklistItem> all() {
      return listed("");
    }

    /** Those that still need something from somebody, the first due first; at most 500. */
    public List<ChecklistItem> open() {
      return listed(OPEN.replace("status", "item.status"));
    }

    /** Those that need nothing any more; at most 500. */
    public List<ChecklistItem> done() {
      return listed(" and item.status in (SATISFIED, WAIVED, WITHDRAWN)");
    }

    private List<ChecklistItem> listed(String and) {
      return list(WHOLE.formatted(whose + and), owner);
    }
  }
}
