package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.FactChange.FactPart;
import org.porchlight.platform.web.Cursor;

/** The history of who clients are and how they are reached. */
@ApplicationScoped
public class FactChanges implements PanacheRepositoryBase<FactChange, UUID> {

  /**
   * Keeps what is different.
   *
   * @return the names of those fields
   */
  List<String> keep(FactChange.About about, Map<String, String> before, Map<String, String> after) {
    List<String> changed =
        after.keySet().stream()
            .filter(field -> !after.get(field).equals(before.get(field)))
            .toList();
    changed.forEach(
        field ->
            persist(FactChange.of(about, field, before.getOrDefault(field, ""), after.get(field))));
    return changed;
  }

  /** Of one part of a client's record, the latest first; one more than the limit if there is. */
  public List<FactChange> page(UUID clientId, FactPart part, @Nullable Cursor after, int limit) {
    String rows = "clientId = ?1 and part = ?2";
    String order = " order by at desc, id desc";
    return (after == null
            ? find(rows + order, clientId, part)
            : find(
                rows + " and (at < ?3 or at = ?3 and id < ?4)" + order,
                clientId,
                part,
                after.at(),
                after.id()))
        .range(0, limit)
        .list();
  }
}
