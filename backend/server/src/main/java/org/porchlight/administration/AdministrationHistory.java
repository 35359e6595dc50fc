package org.porchlight.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.audit.AuditEntry;
import org.porchlight.platform.web.Cursor;

/** What administrators did, read from the audit. */
@ApplicationScoped
class AdministrationHistory {

  @Inject EntityManager entities;

  /**
   * What is looked for.
   *
   * @param by whose deeds; everybody's if absent
   * @param kind which; all if absent
   */
  record Wanted(@Nullable UUID by, @Nullable AdministrationDeed kind) {}

  /** The latest first; one more than the limit where there is more. */
  @SuppressWarnings("unchecked")
  List<AuditEntry> page(Wanted wanted, @Nullable Cursor after, int limit) {
    String sql =
        "select * from audit_entry where "
            + AdministrationDeed.sql(wanted.kind())
            // What people change of their own account is no administration.
            + " and (what <> 'ACCOUNT_CHANGED' or by_account_id <> subject_id)"
            + (wanted.by() == null ? "" : " and by_account_id = :by")
            + (after == null ? "" : " and (at, id) < (:at, :id)")
            + " order by at desc, id desc";
    Query query = entities.createNativeQuery(sql, AuditEntry.class).setMaxResults(limit + 1);
    if (wanted.by() != null) {
      query.setParameter("by", wanted.by());
    }
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
