package org.porchlight.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what a column keeps and few may read (AES-256-GCM, with a key that follows from the
 * secret of the sign-in keys). A value opens only for the client and the column that it was sealed
 * for: copied into another row it is of no use.
 */
@Singleton
public class ColumnCipher {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String ALGORITHM = "AES/GCM/NoPadding";

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  @Inject
  ColumnCipher(KeyRing keys) {
    key = new SecretKeySpec(keys.mac("column cipher", new byte[] {1}), "AES");
  }

  /**
   * @param column such as {@code change_report.secret}
   */
  public byte[] seal(String text, UUID clientId, String column) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), clientId, column);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * @throws IllegalStateException where it was changed, or sealed for another client or column
   */
  public String open(byte[] sealed, UUID clientId, String column) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
    return new String(
        run(Cipher.DECRYPT_MODE, nonce, rest, clientId, column), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes, UUID clientId, String column) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((clientId + "\n" + column).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A column's value does not open", e);
    }
  }
}
