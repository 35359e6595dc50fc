package org.porchlight.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.porchlight.accounts.LinkRole;
import org.porchlight.accounts.Senders;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.signatures.SigningRequestView.SignerView;
import org.porchlight.signatures.SigningRequestView.SigningRequestState;

/** Asks others to sign, too, and tells when all have. */
@ApplicationScoped
class SigningRequestDesk {

  private static final String PAGE = "/cosign";
  private static final int MOST_ASKED = 6;

  @Inject SigningRequests requests;
  @Inject Signatures signatures;
  @Inject SignatureLedger ledger;
  @Inject Senders senders;
  @Inject Event<SignatureEvent> events;
  @Inject Clock clock;

  /**
   * Asks them, too, whoever else was asked.
   *
   * @param client held until the end of the transaction, so that two requests count one another
   */
  SigningRequest ask(Client client, NewSigningRequest wanted, Caller caller) {
    Statement statement =
        shown(client, wanted.statementHash(), caller)
            .filter(shown -> shown.subject().kind() != SubjectKind.ELECTRONIC_BUSINESS)
            .orElseThrow(() -> Problem.of(SignatureProblem.STATEMENT_NOT_SHOWN));
    requireFew(statement.subject(), wanted.signers().size());
    SigningRequest request = SigningRequest.of(statement, caller.accountId(), clock.instant());
    wanted
        .signers()
        .forEach(signer -> request.ask(senders.open(LinkRole.SIGNER, request.expiresAt()), signer));
    requests.persistAndFlush(request);
    return request;
  }

  /**
   * What the client has before them; for staff, who ask on a client's behalf, what stands signed.
   */
  private Optional<Statement> shown(Client client, String hash, Caller caller) {
    if (caller.isClient()) {
      return ledger.shownTo(caller.accountId(), client.id(), hash);
    }
    Optional<Statement> statement = ledger.statement(client.id(), hash);
    if (!statement.map(found -> standsSigned(client, found.subject())).orElse(true)) {
      throw Problem.of(SignatureProblem.STATEMENT_CHANGED);
    }
    return statement;
  }

  private boolean standsSigned(Client client, StatementSubject subject) {
    return signatures
        .latest(client.id(), subject.kind(), subject.id())
        .filter(signature -> signature.subject().equals(subject))
        .isPresent();
  }

  private void requireFew(StatementSubject subject, int more) {
    long asked =
        open(subject).stream()
            .flatMap(request -> request.signers().stream())
            .filter(signer -> !signer.hasSigned())
            .count();
    if (asked + more > MOST_ASKED) {
      throw Problem.of(SignatureProblem.TOO_MANY_SIGNERS).with("max", MOST_ASKED);
    }
  }

  /** Those that still wait for somebody, of a thing as it stands. */
  private List<SigningRequest> open(StatementSubject subject) {
    return requests.openToChange(subject.kind(), subject.id()).stream()
        .filter(request -> request.subject().equals(subject))
        .filter(request -> request.status(clock.instant()) == SigningStatus.OPEN)
        .toList();
  }

  /** Nobody who was asked about that thing can sign it any more, as it will not stay as it is. */
  void end(SubjectKind kind, UUID subjectId) {
    requests.openToChange(kind, subjectId).forEach(this::cancel);
  }

  /** Whoever was asked to sign what the client has not signed, and will not. */
  void endUnsigned(SubjectKind kind, UUID subjectId) {
    requests.openToChange(kind, subjectId).stream()
        .filter(request -> client(request).isEmpty())
        .forEach(this::cancel);
  }

  void cancel(SigningRequest request) {
    request.cancel(clock.instant());
    request.signers().stream()
        .filter(signer -> !signer.hasSigned())
        .forEach(signer -> senders.close(signer.id()));
  }

  /** One more has signed: perhaps the last. */
  void signed(Signature signature) {
    StatementSubject subject = signature.subject();
    boolean clientSigned = signatures.of(subject, Signer.CLIENT_KEY).isPresent();
    List<SigningRequest> open = open(subject);
    List<SigningRequest> complete =
        open.stream().filter(one -> one.complete(clientSigned, clock.instant())).toList();
    if (!complete.isEmpty() && complete.size() == open.size()) {
      events.fire(
          new SignatureEvent.EverybodySigned(
              signature.clientId(),
              complete.getLast().id(),
              subject.kind(),
              subject.id(),
              signature.byAccountId()));
    }
  }

  private Optional<Signature> client(SigningRequest request) {
    return signatures.of(request.subject(), Signer.CLIENT_KEY);
  }

  SigningRequestView show(SigningRequest request, Client client) {
    return show(request, client, client(request));
  }

  /** Several at once, in one statement for all of the client's own signatures. */
  List<SigningRequestView> show(List<SigningRequest> all, Client client) {
    Map<StatementSubject, Signature> own =
        signatures
            .ofClient(client.id(), all.stream().map(one -> one.subject().id()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Signature::subject, Function.identity()));
    return all.stream()
        .map(one -> show(one, client, Optional.ofNullable(own.get(one.subject()))))
        .toList();
  }

  private SigningRequestView show(SigningRequest request, Client client, Optional<Signature> own) {
    SigningStatus status = request.status(clock.instant());
    List<SignerView> signers = new ArrayList<>();
    signers.add(
        new SignerView(
            own.map(Signature::signerName).orElse(client.name()),
            SignerCapacity.CLIENT,
            own.map(Signature::signedAt).orElse(null),
            own.map(Signature::number).orElse(null),
            null));
    request.signers().forEach(signer -> signers.add(show(signer, status)));
    return new SigningRequestView(
        request.id(),
        request.subject(),
        request.title(),
        new SigningRequestState(status, status != SigningStatus.OPEN),
        request.allowed(clock.instant()),
        request.expiresAt(),
        signers);
  }

  private SignerView show(RequestedSigner signer, SigningStatus status) {
    boolean asked = status == SigningStatus.OPEN && !signer.hasSigned();
    return new SignerView(
        signer.name(),
        signer.relation().capacity(),
        signer.signedAt(),
        signer.signatureNumber(),
        asked ? senders.url(PAGE, LinkRole.SIGNER, signer.id()) : null);
  }
}
