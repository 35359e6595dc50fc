package org.porchlight.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.jobs.Job;

/** Looks through the whole audit part by part, and goes on where it was cut off. */
@ApplicationScoped
class VerifyAudit implements Job<VerifyAudit.Payload> {

  record Payload(UUID verificationId) {}

  @Inject AuditVerifications verifications;
  @Inject AuditVerifier verifier;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    UUID id = payload.verificationId();
    Optional<UUID> next = QuarkusTransaction.requiringNew().call(() -> next(id));
    while (next.isPresent()) {
      UUID subjectId = next.get();
      AuditCheck.Part part = verifier.from(subjectId);
      next = QuarkusTransaction.requiringNew().call(() -> found(id, subjectId, part));
    }
  }

  @Override
  public void gaveUp(Payload payload) {
    verifications
        .running(payload.verificationId())
        .ifPresent(stuck -> stuck.end(AuditVerificationStatus.GAVE_UP, clock.instant()));
  }

  private Optional<UUID> next(UUID id) {
    return verifications.running(id).map(one -> one.nextSubjectId);
  }

  private Optional<UUID> found(UUID id, UUID subjectId, AuditCheck.Part part) {
    Optional<AuditVerification> running = verifications.running(id);
    running.ifPresent(one -> one.found(subjectId, part, clock.instant()));
    return running.filter(one -> !one.status.finished()).map(one -> one.nextSubjectId);
  }
}
