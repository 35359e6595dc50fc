package org.porchlight.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What is kept of a password: argon2id, version 1.3 (RFC 9106), written the way that its reference
 * implementation does, so that a later change of the cost leaves older ones readable.
 */
record Argon2Hash(Cost cost, byte[] salt, byte[] digest) {

  private static final int DIGEST_BYTES = 32;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([\\w+/]+)\\$([\\w+/]+)");

  /** Memory in KiB, how many times it is gone through, and by how many at once. */
  record Cost(int memory, int passes, int lanes) {}

  static Argon2Hash of(String password, Cost cost, byte[] salt) {
    return new Argon2Hash(cost, salt, digest(password, cost, salt, DIGEST_BYTES));
  }

  /**
   * @throws IllegalArgumentException where that is no such hash
   */
  static Argon2Hash parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not an argon2id hash");
    }
    Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
    Base64.Decoder base64 = Base64.getDecoder();
    return new Argon2Hash(cost, base64.decode(parts.group(4)), base64.decode(parts.group(5)));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  boolean matches(String password) {
    return MessageDigest.isEqual(digest, digest(password, cost, salt, digest.length));
  }

  private static byte[] digest(String password, Cost cost, byte[] salt, int length) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] digest = new byte[length];
    argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
    return digest;
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memory(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(digest));
  }
}
