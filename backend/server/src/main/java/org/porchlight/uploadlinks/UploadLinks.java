package org.porchlight.uploadlinks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;

/** The links: of a client for staff, its own for whoever has one. */
@ApplicationScoped
public class UploadLinks implements PanacheRepositoryBase<UploadLink, UUID> {

  private static final int MOST_SHOWN = 100;

  @Inject ChecklistItems items;

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
   * @throws NotFoundException where the link does not name it
   */
  public ChecklistItem requireItem(UUID accountId, UUID itemId) {
    UploadLink link = of(accountId);
    if (!link.itemIds().contains(itemId)) {
      throw new NotFoundException();
    }
    return items.of(link.clientId()).requireToChange(itemId);
  }
}
