package org.porchlight.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2HashTest {

  private static final Argon2Hash.Cost CHEAP = new Argon2Hash.Cost(64, 2, 1);
  private static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

  /** From the reference implementation's own tests (phc-winner-argon2, test.c). */
  @Test
  void itIsWhatTheReferenceImplementationMakes() {
    byte[] salt = "somesalt".getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        Argon2Hash.of("password", new Argon2Hash.Cost(65536, 2, 1), salt).toString());
  }

  @Test
  void theSamePasswordMatchesAndNoOtherDoes() {
    Argon2Hash hash = Argon2Hash.parse(Argon2Hash.of("Grüße, 世界", CHEAP, SALT).toString());
    assertTrue(hash.matches("Grüße, 世界"));
    assertFalse(hash.matches("Grüße, 世"));
    assertFalse(hash.matches(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "password",
        "$argon2i$v=19$m=64,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=16$m=64,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHQ"
      })
  void anythingElseIsNoHash(String written) {
    assertThrows(IllegalArgumentException.class, () -> Argon2Hash.parse(written));
  }
}
