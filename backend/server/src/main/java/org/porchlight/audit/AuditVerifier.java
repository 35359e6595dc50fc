package org.porchlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows a chain from its first row and finds where it does not hold. */
@ApplicationScoped
public class AuditVerifier {

  private static final int BATCH = 500;

  @Inject AuditEntries entries;
  @Inject EntityManager entityManager;

  /**
   * What was found.
   *
   * @param entries how many rows hold, from the first
   * @param firstAltered the number of the first row that was changed, or is missing; absent when
   *     none
   */
  public record Verdict(boolean intact, long entries, @Nullable Long firstAltered) {

    static Verdict brokenAt(long position) {
      return new Verdict(false, position - 1, position);
    }
  }

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
    // The head is read first: rows added meanwhile are beyond it, and do not look like too many.
    List<Object[]> heads =
        entityManager
            .createNativeQuery(
                "select length, head from audit_chain where subject_id = ?1", Object[].class)
            .setParameter(1, subjectId)
            .getResultList();
    long length = heads.isEmpty() ? 0 : ((Number) heads.getFirst()[0]).longValue();
    byte[] head = heads.isEmpty() ? new byte[0] : (byte[]) heads.getFirst()[1];
    byte[] hash = new byte[0];
    long position = 0;
    while (position < length) {
      List<AuditEntry> batch =
          entries.chain(subjectId, position, (int) Math.min(BATCH, length - position));
      if (batch.isEmpty()) {
        return Verdict.brokenAt(position + 1);
      }
      for (AuditEntry entry : batch) {
        byte[] expected = sha256(hash, entry.deed().content());
        if (entry.position() != position + 1 || !Arrays.equals(expected, entry.hash())) {
          return Verdict.brokenAt(position + 1);
        }
        hash = expected;
        position++;
      }
    }
    if (!Arrays.equals(hash, head)
        || (heads.isEmpty() && entries.count("subjectId", subjectId) > 0)) {
      return Verdict.brokenAt(position + 1);
    }
    return new Verdict(true, position, null);
  }

  private static byte[] sha256(byte[] before, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      return digest.digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
