package org.porchlight.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes and link tokens that follow from a row's id by the secret: they can be sent when their turn
 * comes, and checked, but they are stored nowhere.
 */
@Singleton
class OneTimeSecrets {

  /** What a token is for; one never serves as another. */
  enum Purpose {
    SIGN_IN_LINK,
    PASSWORD_LINK,
    UPLOAD_LINK,
    SIGNING_LINK
  }

  private static final int ID = 16;
  // 128 bits: a link has to fit into one text.
  private static final int PROOF = 16;

  @Inject KeyRing keys;

  /** Six digits. */
  String code(UUID id) {
    long number = ByteBuffer.wrap(keys.mac("sign-in-code", bytes(id))).getLong();
    return "%06d".formatted(Long.remainderUnsigned(number, 1_000_000));
  }

  boolean isCode(UUID id, String typed) {
    return MessageDigest.isEqual(code(id).getBytes(UTF_8), typed.getBytes(UTF_8));
  }

  String token(Purpose purpose, UUID id) {
    byte[] token =
        ByteBuffer.allocate(ID + PROOF).put(bytes(id)).put(proof(purpose, bytes(id))).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The id that a token proves; empty for anything we did not make. */
  Optional<UUID> read(Purpose purpose, String token) {
    byte[] bytes = decode(token);
    if (bytes.length != ID + PROOF) {
      return Optional.empty();
    }
    byte[] id = Arrays.copyOf(bytes, ID);
    byte[] proof = Arrays.copyOfRange(bytes, ID, ID + PROOF);
    if (!MessageDigest.isEqual(proof, proof(purpose, id))) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(id);
    return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
  }

  private byte[] proof(Purpose purpose, byte[] id) {
    return Arrays.copyOf(keys.mac(purpose.name(), id), PROOF);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] decode(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
