package org.porchlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Follows a chain from its first row and finds where it does not hold. */
@ApplicationScoped
public class AuditVerifier {

  @Inject DataSource dataSource;

  /**
   * What was found.
   *
   * @param entries how many rows hold, from the first
   * @param firstAltered the number of the first row that was changed, or is missing; absent when
   *     none
   */
  public record Verdict(boolean intact, long entries, @Nullable Long firstAltered) {}

  /** The verdict on several chains: that on the first that does not hold, or on all. */
  public Verdict verify(Collection<UUID> subjectIds) {
    long rows = 0;
    for (UUID subjectId : subjectIds) {
      Verdict verdict = verify(subjectId);
      if (!verdict.intact()) {
        return verdict;
      }
      rows += verdict.entries();
    }
    return new Verdict(true, rows, null);
  }

  /** The verdict on what concerns one client, or one account. */
  public Verdict verify(UUID subjectId) {
    AuditCheck.Part part = look(check -> check.of(subjectId));
    Long altered = part.altered().isEmpty() ? null : part.altered().getFirst().position();
    return new Verdict(altered == null, part.entries(), altered);
  }

  /** The chains from that subject on, as many as one look is good for. */
  AuditCheck.Part from(UUID subjectId) {
    return look(check -> check.from(subjectId));
  }

  private interface Look {
    AuditCheck.Part by(AuditCheck check) throws SQLException;
  }

  private AuditCheck.Part look(Look look) {
    try (Connection connection = dataSource.getConnection()) {
      return look.by(new AuditCheck(connection));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
