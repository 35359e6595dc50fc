package org.porchlight.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member of staff shows: one of these. */
record Proof(
    @Nullable @Size(min = 1, max = 200) @Schema(examples = "a long sentence of one's own")
        String password,
    @Schema(description = "That the app shows; each is good once.", examples = "402918")
        @Nullable
        @Size(min = 6, max = 6)
        @Pattern(regexp = "[0-9]{6}")
        String code,
    @Nullable @Size(min = 16, max = 40) @Schema(examples = "k7ab-2mqd-x5pe-r3tu")
        String recoveryCode,
    @Valid @Nullable PasskeyAnswer passkey) {

  /** The first of them, by its place in the body. */
  ProofWay way() {
    if (passkey != null) {
      return ProofWay.PASSKEY;
    } else if (code != null) {
      return ProofWay.APP;
    }
    return recoveryCode != null ? ProofWay.RECOVERY_CODE : ProofWay.PASSWORD;
  }
}
