package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What staff wrote down about clients. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

  /** The latest first. */
  public List<Note> latestOf(UUID clientId, int limit) {
    return find("clientId = ?1 order by at desc, id desc", clientId).page(0, limit).list();
  }
}
