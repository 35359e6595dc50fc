package org.porchlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.porchlight.clients.RecentClients;

/** Whose records somebody opened, by what was written down of it anyway. */
@ApplicationScoped
class OpenedRecords implements RecentClients {

  // Whoever opens one record over and over is not to be searched for years of it.
  private static final int LOOKED_THROUGH = 500;

  private static final String OPENED =
      """
      select coalesce(c.merged_into, c.id) from (
        select subject_id, at from audit_entry
        where by_account_id = :account and what = 'VIEWED' and which like 'what=RECORD %'
          and at > :after
        order by at desc limit :looked) opened
      join client c on c.id = opened.subject_id
      group by 1 order by max(opened.at) desc, 1 limit :most
      """;

  @Inject EntityManager entities;

  @Override
  @SuppressWarnings("unchecked")
  public List<UUID> openedBy(UUID accountId, Instant after, int most) {
    return entities
        .createNativeQuery(OPENED, UUID.class)
        .setParameter("account", accountId)
        .setParameter("after", after)
        .setParameter("looked", LOOKED_THROUGH)
        .setParameter("most", most)
        .getResultList();
  }
}
