package org.porchlight.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One look through the whole audit, and how far it has come. */
@Entity
class AuditVerification {

  @Id UUID id;
  UUID byAccountId;

  @Enumerated(EnumType.STRING)
  AuditVerificationStatus status;

  UUID nextSubjectId;
  long chains;
  long entries;
  long altered;
  @Nullable UUID alteredSubjectId;
  @Nullable Long alteredPosition;
  Instant begunAt;
  @Nullable Instant endedAt;
  @Version int version;

  protected AuditVerification() {}

  /** Adds what the part found that begins at this subject; nothing where that was added before. */
  void found(UUID subjectId, AuditCheck.Part part, Instant now) {
    if (!subjectId.equals(nextSubjectId)) {
      return;
    }
    chains += part.chains();
    entries += part.entries();
    if (altered == 0 && !part.altered().isEmpty()) {
      alteredSubjectId = part.altered().getFirst().subjectId();
      alteredPosition = part.altered().getFirst().position();
    }
    altered += part.altered().size();
    if (part.next() == null) {
      end(AuditVerificationStatus.DONE, now);
    } else {
      nextSubjectId = part.next();
    }
  }

  void end(AuditVerificationStatus how, Instant now) {
    status = how;
    endedAt = now;
  }

  /** Of a hundred: subjects are numbers at random, so that as many lie below one as above it. */
  int percent() {
    if (status == AuditVerificationStatus.DONE) {
      return 100;
    }
    return (int) ((nextSubjectId.getMostSignificantBits() >>> 33) * 100 >>> 31);
  }
}
