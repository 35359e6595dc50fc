package org.porchlight.signatures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.porchlight.clients.Clients;
import org.porchlight.platform.storage.ObjectMissing;
import org.porchlight.platform.web.Caller;
import org.porchlight.signatures.sealing.SealCheck;

/** Hands sealed copies out, and tells whether one that comes back is still one. */
@ApplicationScoped
class CopyDesk {

  /** Whatever a browser makes of a file, it runs nothing of it and asks nobody for anything. */
  private static final String SANDBOX = "sandbox; default-src 'none'";

  @Inject Signatures signatures;
  @Inject SignatureCopies copies;
  @Inject SignatureLedger ledger;
  @Inject Clients clients;
  @Inject Event<SignatureEvent> events;
  @Inject Caller caller;

  /**
   * @throws NotFoundException where there is none, or it is not the caller's
   */
  Signature requireVisible(String number) {
    Signature signature = signatures.numbered(number).orElseThrow(NotFoundException::new);
    clients.visibleTo(caller).require(signature.clientId());
    return signature;
  }

  /** The copy, and that the caller has it. */
  private byte[] take(Signature signature) {
    byte[] file = copies.read(copies.require(signature));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              ledger.add(SignatureLedger.Entry.COPIED, signature, caller.accountId());
              events.fire(
                  new SignatureEvent.CopyTaken(
                      signature.clientId(),
                      signature.id(),
                      signature.number(),
                      caller.accountId()));
            });
    return file;
  }

  /** The copy as a file to be saved. */
  Response answer(Signature signature) {
    return Response.ok(take(signature))
        .header("Content-Security-Policy", SANDBOX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + signature.number() + ".pdf\"")
        .build();
  }

  /** Whether our own copy is as it was sealed. */
  boolean intact(Signature signature) {
    try {
      return intact(signature, copies.read(copies.require(signature)));
    } catch (ObjectMissing gone) {
      return false;
    }
  }

  private boolean intact(Signature signature, byte[] file) {
    return copies.require(signature).isOf(file)
        && SealCheck.of(file).stream()
            .anyMatch(
                seal ->
                    seal.covered().equals(signature.sealDigest())
                        && seal.intact(signature.sealCertificate()));
  }

  VerificationView verify(byte[] file) {
    Optional<Signature> whose = whose(file);
    VerificationView answer =
        whose
            .map(
                signature ->
                    intact(signature, file)
                        ? VerificationView.genuine(signature, copies.require(signature))
                        : VerificationView.altered(signature))
            .orElseGet(VerificationView::notOurs);
    whose.ifPresent(
        signature ->
            QuarkusTransaction.requiringNew()
                .run(() -> ledger.add(SignatureLedger.Entry.VERIFIED, signature, null)));
    return answer;
  }

  /** By what is sealed, by what the seal says was sealed, or by the number that it names. */
  private Optional<Signature> whose(byte[] file) {
    List<SealCheck.Found> seals = SealCheck.of(file);
    return seals.stream()
        .flatMap(seal -> signatures.sealed(seal.covered()).stream())
        .findFirst()
        .or(() -> seals.stream().flatMap(seal -> claimed(seal).stream()).findFirst())
        .or(() -> SealedNumber.in(file).flatMap(signatures::numbered));
  }

  private Optional<Signature> claimed(SealCheck.Found seal) {
    return seal.claimed()
        .flatMap(signatures::sealed)
        .filter(
            signature ->
                seal.certificate().filter(signature.sealCertificate()::equals).isPresent());
  }
}
