package org.porchlight.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows that a call came from Twilio: HMAC-SHA1, by the account's token, of the address that
 * was called and of the fields of the form, in the order of their names, without anything between
 * them (twilio.com/docs/usage/security).
 */
final class TwilioSignature {

  private TwilioSignature() {}

  static boolean fits(String signature, String token, String url, SortedMap<String, String> form) {
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.UTF_8),
        of(token, url, form).getBytes(StandardCharsets.UTF_8));
  }

  static String of(String token, String url, SortedMap<String, String> form) {
    StringBuilder signed = new StringBuilder(url);
    form.forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] bytes = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
