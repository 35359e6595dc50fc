package org.porchlight.signatures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has signed a statement, and who has not. */
@Schema(name = "SigningRequest")
record SigningRequestView(
    UUID id,
    StatementSubject subject,
    @Schema(examples = "Changement d'emploi") String title,
    SigningRequestState state,
    @Schema(description = "cancel, while it is open.", examples = "[\"cancel\"]")
        List<String> allowed,
    Instant expiresAt,
    @Schema(description = "The client first.") List<SignerView> signers) {

  /** As it is answered to whoever makes it: that answer is kept for a repeated request. */
  SigningRequestView withoutLinks() {
    return new SigningRequestView(
        id,
        subject,
        title,
        state,
        allowed,
        expiresAt,
        signers.stream().map(SignerView::withoutLink).toList());
  }

  /** Whether all have signed. */
  @Schema(name = "SigningRequestState")
  record SigningRequestState(
      @Schema(examples = "OPEN") SigningStatus status,
      @Schema(examples = "false") boolean finished) {}

  /** One who signs. */
  @Schema(name = "RequestedSigner")
  record SignerView(
      @Schema(examples = "Teo Fernhollow") String name,
      @Schema(description = "CLIENT, SPOUSE or OTHER_ADULT.", examples = "SPOUSE")
          SignerCapacity relation,
      @Nullable Instant signedAt,
      @Schema(examples = "SG-7K4M-29XK-84TW") @Nullable String signatureNumber,
      @Schema(
              description =
                  "To hand on: whoever has it can sign. Until they have, while it is open.",
              examples = "https://porchlight.example.org/cosign#AbC")
          @Nullable String url) {

    private SignerView withoutLink() {
      return new SignerView(name, relation, signedAt, signatureNumber, null);
    }
  }
}
