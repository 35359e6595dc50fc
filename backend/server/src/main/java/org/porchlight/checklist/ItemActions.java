package org.porchlight.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.porchlight.platform.web.Caller;

/** What is being done about items that clients cannot send. */
@ApplicationScoped
public class ItemActions implements PanacheRepositoryBase<ItemAction, UUID> {

  /**
   * @throws NotFoundException where there is none, or it is not the caller's
   */
  public ItemAction requireVisible(UUID id, Caller caller) {
    String column = caller.isClient() ? "item.clientId" : "item.enrolment.client.branchId";
    UUID owner = caller.isClient() ? caller.clientId() : caller.branchId();
    return find("id = ?1 and " + column + " = ?2", id, owner)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }
}
