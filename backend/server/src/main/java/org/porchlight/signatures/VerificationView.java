package org.porchlight.signatures;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a sealed file. Nothing about a person: the file itself names its signer. */
@Schema(name = "SignatureVerification")
record VerificationView(
    VerificationResult result,
    @Schema(description = "Where it is one of ours, or was.", examples = "SG-7K4M-29XK-84TW")
        @Nullable String number,
    @Nullable Instant sealedAt,
    @Schema(examples = "TYPED") @Nullable SignatureMethod method,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String statementHash,
    @Schema(description = "When a timestamp authority vouched for the seal.")
        @Nullable Instant timestampedAt) {

  /** Whether a file is as it was sealed. */
  @Schema(name = "VerificationResult")
  enum VerificationResult {
    GENUINE,
    ALTERED,
    NOT_OURS
  }

  static VerificationView genuine(Signature signature, SignatureCopy copy) {
    return new VerificationView(
        VerificationResult.GENUINE,
        signature.number(),
        signature.sealedAt(),
        signature.method(),
        signature.statementHash(),
        copy.stampedAt().orElse(null));
  }

  static VerificationView altered(Signature signature) {
    return new VerificationView(
        VerificationResult.ALTERED, signature.number(), signature.sealedAt(), null, null, null);
  }

  static VerificationView notOurs() {
    return new VerificationView(VerificationResult.NOT_OURS, null, null, null, null, null);
  }
}
