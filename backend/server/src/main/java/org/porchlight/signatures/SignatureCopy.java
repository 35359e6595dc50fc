package org.porchlight.signatures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the sealed file of a signature is: with its row from the moment that somebody is told, in
 * the object store soon afterwards.
 */
@Entity
class SignatureCopy {

  @Id private UUID signatureId;
  private byte @Nullable [] bytes;
  private String sha256;
  private @Nullable String stampedSha256;
  private @Nullable Instant stampedAt;
  private @Nullable Instant storedAt;

  protected SignatureCopy() {}

  static SignatureCopy of(Signature signature, byte[] bytes) {
    SignatureCopy copy = new SignatureCopy();
    copy.signatureId = signature.id();
    copy.bytes = bytes;
    copy.sha256 = CanonicalStatement.sha256(bytes);
    return copy;
  }

  /** The same seal, with an authority's word for when it was made. */
  void stamped(byte[] stamped, Instant at) {
    bytes = stamped;
    stampedSha256 = CanonicalStatement.sha256(stamped);
    stampedAt = at;
  }

  /** The store has it: it need not be here, too. */
  void stored(Instant now) {
    bytes = null;
    storedAt = now;
  }

  String key() {
    return "signatures/" + signatureId + ".pdf";
  }

  /** What is not in the store yet. */
  Optional<byte[]> bytes() {
    return Optional.ofNullable(bytes);
  }

  Optional<Instant> stampedAt() {
    return Optional.ofNullable(stampedAt);
  }

  /** Whether that is a file that was handed out, to the last byte. */
  boolean isOf(byte[] file) {
    String hash = CanonicalStatement.sha256(file);
    return hash.equals(sha256) || hash.equals(stampedSha256);
  }
}
