package org.porchlight.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.porchlight.clients.Seen;
import org.porchlight.platform.web.Caller;

/** What is being done about items that clients cannot send. */
@ApplicationScoped
public class ItemActions implements PanacheRepositoryBase<ItemAction, UUID> {

  /**
   * @throws NotFoundException where there is none, or it is not the caller's
   */
  public ItemAction requireVisible(UUID id, Caller caller) {
    String whose =
        caller.isClient() ? "item.clientId = ?2" : Seen.ofBranch("item.enrolment.client", "?2");
    UUID owner = caller.isClient() ? caller.clientId() : caller.accountId();
    return find("id = ?1 and " + whose, id, owner)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }
}
