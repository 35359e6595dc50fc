package org.porchlight.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one shows besides the password when signing in. */
@Schema(name = "SecondFactor")
record SecondFactorView(
    @Schema(description = "An app that shows codes.") boolean app,
    List<PasskeyView> passkeys,
    @Schema(description = "How many recovery codes are left.", examples = "10")
        int recoveryCodesLeft,
    @Schema(description = "Whether the role needs one.") boolean required,
    @Schema(
            description = "Only in the answer to what made them: they are never shown again.",
            examples = "[\"k7ab-2mqd-x5pe-r3tu\"]")
        @Nullable List<String> recoveryCodes) {

  /** A passkey of one's own. */
  @Schema(name = "Passkey")
  record PasskeyView(
      UUID id,
      @Schema(examples = "Blue phone") String name,
      Instant madeAt,
      @Nullable Instant usedAt) {

    static PasskeyView of(Passkey passkey) {
      return new PasskeyView(passkey.id(), passkey.name(), passkey.madeAt(), passkey.usedAt());
    }
  }
}
