package org.porchlight.uploadlinks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.ChecklistProblem;
import org.porchlight.platform.web.Problem;

/** The links: of a client for staff, its own for whoever has one. */
@ApplicationScoped
public class UploadLinks implements PanacheRepositoryBase<UploadLink, UUID> {

  private static final int MOST_SHOWN = 100;

  @Inject ChecklistItems items;
  @Inject Clock clock;

  /** The latest first; at most 100. */
  List<UploadLink> ofClient(UUID clientId) {
    return find("clientId = ?1 order by madeAt desc, id desc", clientId).page(0, MOST_SHOWN).list();
  }

  /** Held until the end of the transaction. */
  UploadLink requireToChange(UUID clientId, UUID id) {
    return find("clientId = ?1 and id = ?2", clientId, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  /** The one through which that account came. */
  UploadLink of(UUID accountId) {
    return findByIdOptional(accountId).orElseThrow(NotFoundException::new);
  }

  /**
   * An item that may be sent for through the link of that account, held until the end of the
   * transaction.
   *
   * @throws NotAuthorizedException where the link was ended meanwhile
   * @throws NotFoundException where the link does not name it
   * @throws Problem {@code item-closed} where it is asked no longer; why is not for the sender
   */
  public ChecklistItem requireItem(UUID accountId, UUID itemId) {
    // Whoever ends the link waits for what is sent through it at this moment, or comes first.
    UploadLink link =
        findByIdOptional(accountId, LockModeType.PESSIMISTIC_READ)
            .orElseThrow(NotFoundException::new);
    if (!link.openAt(clock.instant())) {
      throw new NotAuthorizedException("Bearer");
    }
    if (!link.itemIds().contains(itemId)) {
      throw new NotFoundException();
    }
    ChecklistItem item = items.of(link.clientId()).requireToChange(itemId);
    if (item.status().finished()) {
      throw Problem.of(ChecklistProblem.ITEM_CLOSED);
    }
    return item;
  }

  /** One that is open, for the same recipient and the same items: there need be no second. */
  Optional<UploadLink> openLike(UUID clientId, String recipient, Set<UUID> itemIds) {
    return ofClient(clientId).stream()
        .filter(link -> link.openAt(clock.instant()))
        .filter(link -> link.recipient().equals(recipient) && link.itemIds().equals(itemIds))
        .findFirst();
  }
}
