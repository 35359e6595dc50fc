package org.porchlight.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What stands for a value that is kept encrypted, so that the same value can be looked up
 * (HMAC-SHA-256 with the secret of the sign-in keys): without that secret, nobody can try all the
 * values there are.
 */
@Singleton
public class BlindIndex {

  @Inject KeyRing keys;

  /**
   * @param column such as {@code identifier.blind_index}: of another column, the same value is
   *     another one
   */
  public byte[] of(String value, String column) {
    return keys.mac("blind index " + column, value.getBytes(UTF_8));
  }
}
