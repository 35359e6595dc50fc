package org.porchlight.signatures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** Who is asked to sign, too. */
@ApplicationScoped
class SigningRequests implements PanacheRepositoryBase<SigningRequest, UUID> {

  private static final int MOST_SHOWN = 50;
  private static final String OPEN = " and completedAt is null and cancelledAt is null";

  /** A client's, the latest first; at most 50. */
  List<SigningRequest> ofClient(UUID clientId) {
    return find("clientId = ?1 order by madeAt desc, id desc", clientId).page(0, MOST_SHOWN).list();
  }

  SigningRequest require(UUID clientId, UUID id) {
    return find("clientId = ?1 and id = ?2", clientId, id)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  /** Those of a thing that wait for somebody, held until the end of the transaction. */
  List<SigningRequest> openToChange(SubjectKind kind, UUID subjectId) {
    return find("subjectKind = ?1 and subjectId = ?2" + OPEN + " order by id", kind, subjectId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Whoever acts as that account, with all that wait for somebody to sign the same thing held until
   * the end of the transaction: always in one order, so that two who sign at once wait for one
   * another.
   */
  RequestedSigner signerToSign(UUID accountId) {
    getEntityManager()
        .createQuery(
            "select r.subjectKind, r.subjectId from RequestedSigner s join s.request r"
                + " where s.id = :id",
            Thing.class)
        .setParameter("id", accountId)
        .getResultStream()
        .findFirst()
        .ifPresent(thing -> openToChange(thing.kind(), thing.id()));
    return signer(accountId);
  }

  /** What somebody signs, however it stands. */
  record Thing(SubjectKind kind, UUID id) {}

  /** Whoever acts as that account. */
  RequestedSigner signer(UUID accountId) {
    return getEntityManager()
        .createQuery(
            "from RequestedSigner signer join fetch signer.request where signer.id = :id",
            RequestedSigner.class)
        .setParameter("id", accountId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
