package org.porchlight.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** The merges of clients, and the rows that changed hands by them. */
@ApplicationScoped
class ClientMerges implements PanacheRepositoryBase<ClientMerge, UUID> {

  ClientMerge named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** Those that stand, a page at a time. */
  List<ClientMerge> standingAfter(UUID id, int limit) {
    return find("undoneAt is null and id > ?1 order by id", id).range(0, limit - 1).list();
  }

  /** What is the merged client's becomes the other's, and the old code leads there. */
  void carryOut(ClientMerge merge) {
    persistAndFlush(merge);
    run(
        "select 1 from (select merge_rows(?1), merge_facts(?1), merge_contacts_as_new(?1), merge_person(?1)) done",
        merge.id());
  }

  /** What came to a merged client while the merge was under way follows. */
  void follow(UUID mergeId) {
    run("select 1 from (select merge_rows(?1)) done", mergeId);
  }

  void putBack(ClientMerge merge) {
    run("select 1 from (select merge_undo_rows(?1)) done", merge.id());
  }

  /** How many things came since that hang on what would go back. */
  long grown(ClientMerge merge) {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select merge_grown(?1)")
                .setParameter(1, merge.id())
                .getSingleResult())
        .longValue();
  }

  private void run(String sql, UUID mergeId) {
    flush();
    getEntityManager().createNativeQuery(sql).setParameter(1, mergeId).getSingleResult();
    // Every row of both clients may be another's now.
    getEntityManager().clear();
  }
}
