package org.porchlight.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that follow from a shared secret and the time (RFC 6238, with HMAC-SHA-1 as apps have it).
 */
final class Totp {

  static final int DIGITS = 6;
  private static final int STEP_SECONDS = 30;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  /** The half minute that an instant is in, counted from 1970. */
  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  /**
   * @param digits of the code, leading zeros included
   */
  static String code(byte[] secret, long step, int digits) {
    byte[] hash = hash(secret, step);
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE;
    long shown = number % Math.powExact(10L, digits);
    return ("%0" + digits + "d").formatted(shown);
  }

  /** As it is typed into an app (RFC 4648); for secrets of a multiple of five bytes. */
  static String base32(byte[] secret) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < secret.length * 8; bit += 5) {
      int at = bit / 8;
      int two = (secret[at] & 0xff) << 8 | (at + 1 < secret.length ? secret[at + 1] & 0xff : 0);
      text.append(BASE32.charAt(two >> (11 - bit % 8) & 0x1f));
    }
    return text.toString();
  }

  private static byte[] hash(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
