package org.porchlight.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a passkey says to a challenge, as the browser has it; each part in base64url. */
record PasskeyAnswer(
    @NotNull @Size(min = 1, max = 1400) @Pattern(regexp = BASE64) @Schema(examples = "AQIDBA")
        String credentialId,
    @NotNull @Size(min = 1, max = 4000) @Pattern(regexp = BASE64) @Schema(examples = "AQIDBA")
        String clientData,
    @NotNull @Size(min = 1, max = 4000) @Pattern(regexp = BASE64) @Schema(examples = "AQIDBA")
        String authenticatorData,
    @NotNull @Size(min = 1, max = 4000) @Pattern(regexp = BASE64) @Schema(examples = "AQIDBA")
        String signature) {

  // A single character of a last group would stand for no byte.
  static final String BASE64 = "([\\w-]{4})*([\\w-]{2,3})?";

  static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  byte[] credentialBytes() {
    return bytes(credentialId);
  }

  byte[] clientBytes() {
    return bytes(clientData);
  }

  byte[] authenticatorBytes() {
    return bytes(authenticatorData);
  }

  byte[] signatureBytes() {
    return bytes(signature);
  }
}
