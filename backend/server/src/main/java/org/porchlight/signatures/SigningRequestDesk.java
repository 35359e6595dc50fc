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
import org.porchlight.platform.web.Problem;
import org.porchlight.signatures.SigningRequestView.SignerView;
import org.porchlight.signatures.SigningRequestView.SigningRequestState;

/** Asks others to sign, too, and tells when all have. */
@ApplicationScoped
class SigningRequestDesk {

  private static final String PAGE = "/cosign";

  @Inject SigningRequests requests;
  @Inject Signatures signatures;
  @Inject SignatureLedger ledger;
  @Inject Senders senders;
  @Inject Event<SignatureEvent> events;
  @Inject Clock clock;

  /** Asks them, and nobody who was asked about the same thing before. */
  SigningRequest ask(Client client, NewSigningRequest wanted, UUID byAccountId) {
    Statement statement =
        ledger
            .shownTo(byAccountId, client.id(), wanted.statementHash())
            .filter(shown -> shown.subject().kind() != SubjectKind.ELECTRONIC_BUSINESS)
            .orElseThrow(() -> Problem.of(SignatureProblem.STATEMENT_NOT_SHOWN));
    end(statement.subject().kind(), statement.subject().id());
    SigningRequest request = SigningRequest.of(statement, byAccountId, clock.instant());
    wanted
        .signers()
        .forEach(signer -> request.ask(senders.open(LinkRole.SIGNER, request.expiresAt()), signer));
    requests.persistAndFlush(request);
    return request;
  }

  /** Nobody who was asked about that thing can sign it any more, as it will not stay as it is. */
  void end(SubjectKind kind, UUID subjectId) {
    requests.openToChange(kind, subjectId).forEach(this::cancel);
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
    for (SigningRequest request : requests.openToChange(subject.kind(), subject.id())) {
      if (request.subject().equals(subject)
          && request.complete(client(request).isPresent(), clock.instant())) {
        events.fire(
            new SignatureEvent.EverybodySigned(
                request.clientId(),
                request.id(),
                subject.kind(),
                subject.id(),
                signature.byAccountId()));
      }
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
