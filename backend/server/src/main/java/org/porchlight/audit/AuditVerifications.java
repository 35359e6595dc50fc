package org.porchlight.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Problem;

/** The looks through the whole audit. */
@ApplicationScoped
class AuditVerifications implements PanacheRepositoryBase<AuditVerification, UUID> {

  // Two at once: the second finds the first, whoever commits first.
  private static final String BEGIN =
      """
      insert into audit_verification
        (id, by_account_id, status, next_subject_id, chains, entries, altered, begun_at, version)
      values (?1, ?2, 'RUNNING', ?3, 0, 0, 0, ?4, 0)
      on conflict (status) where status = 'RUNNING' do nothing
      """;

  /**
   * @throws Problem while another one runs
   */
  AuditVerification begin(UUID byAccountId, Instant now) {
    UUID id = UUID.randomUUID();
    int begun =
        getEntityManager()
            .createNativeQuery(BEGIN)
            .setParameter(1, id)
            .setParameter(2, byAccountId)
            .setParameter(3, AuditCheck.FIRST)
            .setParameter(4, now)
            .executeUpdate();
    if (begun == 0) {
      throw Problem.of(AuditProblem.AUDIT_VERIFICATION_RUNNING);
    }
    return findById(id);
  }

  Optional<AuditVerification> running(UUID id) {
    return find("id = ?1 and status = RUNNING", id).firstResultOptional();
  }

  /** The latest first; one more than the limit where there is more. */
  List<AuditVerification> page(@Nullable Cursor after, int limit) {
    String order = "order by begunAt desc, id desc";
    PanacheQuery<AuditVerification> query =
        after == null
            ? find(order)
            : find("begunAt < ?1 or (begunAt = ?1 and id < ?2) " + order, after.at(), after.id());
    return query.range(0, limit).list();
  }
}
