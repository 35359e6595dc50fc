package org.porchlight.accounts;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What keeps a session going: the session's id, 32 bytes that nobody can guess, and a seal that
 * shows that we made it, so that a made-up token never ends somebody's session. Its successor
 * follows from it by the secret, so a lost reply can be given again without storing any token.
 */
record RefreshToken(UUID sessionId, byte[] value) {

  private static final int VALUE = 32;
  private static final int SEAL = 16;
  private static final int LENGTH = 16 + VALUE + SEAL;

  static RefreshToken first(UUID sessionId) {
    byte[] value = new byte[VALUE];
    new SecureRandom().nextBytes(value);
    return new RefreshToken(sessionId, value);
  }

  static Optional<RefreshToken> read(String text, KeyRing keys) {
    byte[] bytes = bytes(text);
    if (bytes.length != LENGTH) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    UUID sessionId = new UUID(buffer.getLong(), buffer.getLong());
    RefreshToken token = new RefreshToken(sessionId, Arrays.copyOfRange(bytes, 16, LENGTH - SEAL));
    return MessageDigest.isEqual(bytes, token.sealed(keys)) ? Optional.of(token) : Optional.empty();
  }

  RefreshToken successor(KeyRing keys) {
    return new RefreshToken(sessionId, keys.mac("refresh-successor", content()));
  }

  /** What is stored of it. */
  byte[] hash(KeyRing keys) {
    return keys.mac("refresh-hash", content());
  }

  String text(KeyRing keys) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(keys));
  }

  private byte[] sealed(KeyRing keys) {
    byte[] content = content();
    byte[] seal = Arrays.copyOf(keys.mac("refresh-seal", content), SEAL);
    return ByteBuffer.allocate(LENGTH).put(content).put(seal).array();
  }

  private byte[] content() {
    return ByteBuffer.allocate(16 + VALUE)
        .putLong(sessionId.getMostSignificantBits())
        .putLong(sessionId.getLeastSignificantBits())
        .put(value)
        .array();
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
