package org.porchlight.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StepUp;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;

/**
 * Where statements are shown and signed. Whoever asks for a signature says what the statement is as
 * the thing stands now; all of it happens in their transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SignatureDesk {

  private static final int MOST_POINTS = 5_000;
  private static final int FEWEST_POINTS = 2;

  @Inject StepUp stepUp;
  @Inject SignatureLedger ledger;
  @Inject Signatures signatures;
  @Inject Sealing sealing;
  @Inject SigningRequestDesk requests;
  @Inject ElectronicConsents consents;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Event<SignatureEvent> events;
  @Inject Clock clock;

  /** The statement as its reader sees it, and that it was shown to them. */
  public StatementView show(Statement statement, Caller caller) {
    ledger.shown(statement, caller.accountId());
    return StatementView.of(statement);
  }

  /**
   * Signs in a page of the client's, who entered a code within the last half hour.
   *
   * @param statement as the thing stands now, in the language that the request asks for
   * @throws Problem of {@link SignatureProblem}, or {@code step-up-needed}
   */
  public Signature sign(Statement statement, NewSignature wanted, Caller caller) {
    stepUp.require(caller);
    check(wanted, statement);
    requireShown(statement, wanted.statementHash(), caller.accountId());
    return seal(statement, Signer.inPage(wanted, caller.accountId()));
  }

  /**
   * Signs with what somebody said to a worker, who was shown the statement to read it out.
   *
   * @throws Problem of {@link SignatureProblem}
   */
  public Signature signByTelephone(Statement statement, TelephoneAssent assent, Caller caller) {
    requireShown(statement, statement.hash(), caller.accountId());
    return seal(statement, Signer.byTelephone(assent, caller.accountId()));
  }

  /** Nobody who was asked to sign that thing, too, can do so any more: it is to be another. */
  public void endRequests(SubjectKind kind, UUID subjectId) {
    requests.end(kind, subjectId);
  }

  /** The same, but where the client has signed it as it stands: the others can still follow. */
  public void endUnsignedRequests(SubjectKind kind, UUID subjectId) {
    requests.endUnsigned(kind, subjectId);
  }

  /** Signs as one who was asked to, with their own consent in the text. */
  Signature sign(Statement statement, NewSignature wanted, RequestedSigner asked) {
    if (wanted.representative() != null) {
      throw Problem.of(SignatureProblem.MARK_NOT_VALID).field("representative", "not-valid");
    }
    check(wanted, statement);
    requireShown(statement, wanted.statementHash(), asked.id());
    return seal(statement, Signer.asked(asked, wanted));
  }

  /** The client's own signature of a thing as it stood, whoever else has signed. */
  public Optional<Signature> ofClient(StatementSubject subject) {
    return signatures.of(subject, Signer.CLIENT_KEY);
  }

  private void requireShown(Statement statement, String hash, UUID accountId) {
    if (!statement.hash().equals(hash)) {
      throw Problem.of(SignatureProblem.STATEMENT_CHANGED);
    }
    if (!ledger.wasShown(hash, accountId)) {
      throw Problem.of(SignatureProblem.STATEMENT_NOT_SHOWN);
    }
  }

  private Signature seal(Statement statement, Signer signer) {
    signatures
        .of(statement.subject(), signer.key())
        .ifPresent(
            before -> {
              throw Problem.of(SignatureProblem.SIGNED_ALREADY).with("number", before.number());
            });
    Signature signature = keep(statement, signer.withConsent(consent(statement, signer)));
    if (!signer.signsForClient() || statement.subject().kind() == SubjectKind.ELECTRONIC_BUSINESS) {
      ledger.add(SignatureLedger.Entry.CONSENTED, signature, signer.accountId());
    }
    ledger.add(SignatureLedger.Entry.SIGNED, signature, signer.accountId());
    events.fire(
        new SignatureEvent.StatementSigned(
            signature.clientId(),
            signature.id(),
            signature.number(),
            signature.method(),
            signature.subject().kind(),
            signature.subject().id(),
            signer.accountId()));
    if (signer.signsForClient()) {
      requests.signed(signature);
    }
    return signature;
  }

  // The index decides where two come at once.
  private Signature keep(Statement statement, Signer signer) {
    try {
      return sealing.seal(statement, signer);
    } catch (ConstraintViolationException e) {
      throw Problem.of(SignatureProblem.SIGNED_ALREADY);
    }
  }

  private @Nullable String consent(Statement statement, Signer signer) {
    boolean needed =
        signer.signsForClient()
            && signer.method().needsConsent()
            && statement.subject().kind() != SubjectKind.ELECTRONIC_BUSINESS;
    Optional<String> inForce = consents.inForce(statement.clientId());
    if (needed && inForce.isEmpty()) {
      throw Problem.of(SignatureProblem.CONSENT_NEEDED);
    }
    return needed ? inForce.orElseThrow() : null;
  }

  private void check(NewSignature wanted, Statement statement) {
    boolean drawn = wanted.signatureMethod() == SignatureMethod.DRAWN;
    int points = wanted.drawing().stream().mapToInt(stroke -> stroke.points().size()).sum();
    if (drawn ? points < FEWEST_POINTS || points > MOST_POINTS : points > 0) {
      throw Problem.of(SignatureProblem.MARK_NOT_VALID).field("strokes", "not-valid");
    }
    Representative representative = wanted.representative();
    if (representative != null && representative.since() != null) {
      LocalDate today = branches.get(clients.named(statement.clientId()).branchId()).today(clock);
      if (representative.since().isAfter(today)) {
        throw Problem.of(SignatureProblem.MARK_NOT_VALID).field("representative.since", "too-late");
      }
    }
  }
}
