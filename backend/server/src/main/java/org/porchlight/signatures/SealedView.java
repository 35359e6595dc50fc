package org.porchlight.signatures;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.Language;

/** What anybody may know of a signature who has its number. */
@Schema(name = "SealedSignature")
record SealedView(
    @Schema(examples = "SG-7K4M-29XK-84TW") String number,
    Instant sealedAt,
    @Schema(examples = "TYPED") SignatureMethod method,
    @Schema(examples = "FR") Language language,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String statementHash,
    @Schema(description = "Whether our own copy is still as it was sealed.", examples = "true")
        boolean intact) {

  static SealedView of(Signature signature, boolean intact) {
    return new SealedView(
        signature.number(),
        signature.sealedAt(),
        signature.method(),
        signature.language(),
        signature.statementHash(),
        intact);
  }
}
