package org.porchlight.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;

/** Lets somebody who was asked to sign do that, and nothing else. */
@ApplicationScoped
class SigningLinkDesk {

  @Inject SigningRequests requests;
  @Inject SigningRequestDesk desk;
  @Inject SignatureDesk signatures;
  @Inject SignatureLedger ledger;
  @Inject Clients clients;
  @Inject Branches branches;

  RequestedSigner signer(UUID accountId) {
    return requests.signer(accountId);
  }

  StatementView show(RequestedSigner signer, Caller caller) {
    return signatures.show(statement(signer), caller);
  }

  /** One at a time, so that whoever is the last is told to be. */
  Signature sign(UUID accountId, NewSignature wanted) {
    RequestedSigner signer = requests.signerToSign(accountId);
    if (signer.hasSigned()) {
      throw Problem.of(SignatureProblem.SIGNED_ALREADY).with("number", signer.signatureNumber());
    }
    Signature signature = signatures.sign(statement(signer), wanted, signer);
    signer.signed(signature);
    desk.signed(signature);
    return signature;
  }

  /** What the client was shown, and that it may be signed here. */
  private Statement statement(RequestedSigner signer) {
    SigningRequest request = signer.request();
    Statement shown = ledger.statement(request.clientId(), request.statementHash()).orElseThrow();
    CopyWords words = CopyWords.of(shown.language());
    String phone = branches.get(clients.named(request.clientId()).branchId()).terms().spokenPhone();
    return shown.paragraph(words.say("consent-heading"), words.say("consent-text", "phone", phone));
  }
}
