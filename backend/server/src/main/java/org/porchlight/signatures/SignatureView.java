package org.porchlight.signatures;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** A signature as the client and staff see it. */
@Schema(name = "Signature")
public record SignatureView(
    @Schema(examples = "SG-7K4M-29XK-84TW") String number,
    StatementSubject subject,
    @Schema(examples = "Changement d'emploi") String title,
    @Schema(description = "That the statement was shown in.", examples = "FR") Language language,
    @Schema(examples = "TYPED") SignatureMethod method,
    @Schema(examples = "Rosa Fernhollow") String signerName,
    @Schema(examples = "CLIENT") SignerCapacity capacity,
    @Nullable Representative representative,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String statementHash,
    Instant signedAt) {

  public static SignatureView of(Signature signature) {
    return new SignatureView(
        signature.number(),
        signature.subject(),
        signature.title(),
        signature.language(),
        signature.method(),
        signature.signerName(),
        signature.capacity(),
        signature.representative().orElse(null),
        signature.statementHash(),
        signature.signedAt());
  }
}
