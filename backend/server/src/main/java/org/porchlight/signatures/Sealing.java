package org.porchlight.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.signatures.sealing.Seal;

/** Makes a signature and its sealed copy, both in the same transaction. */
@ApplicationScoped
class Sealing {

  @Inject CopyWriter writer;
  @Inject Seal seal;
  @Inject Signatures signatures;
  @Inject SignatureCopies copies;
  @Inject Jobs jobs;
  @Inject Clock clock;

  RandomGenerator random = new SecureRandom();

  Signature seal(Statement statement, Signer signer) {
    Signature signature =
        Signature.of(statement, signer, Signatures.NUMBER.random(random)).at(clock.instant());
    byte[] pdf = writer.write(statement, signature, signer);
    Seal.Sealed sealed = seal.seal(pdf, signature.number(), signature.sealedAt());
    signatures.persistAndFlush(signature.sealedWith(sealed));
    copies.persist(SignatureCopy.of(signature, sealed.bytes()));
    jobs.enqueue(StoreCopy.class, new StoreCopy.Payload(signature.id()));
    return signature;
  }
}
