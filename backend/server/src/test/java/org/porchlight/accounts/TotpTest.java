package org.porchlight.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

  /** RFC 6238, appendix B, SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    long step = Totp.step(Instant.ofEpochSecond(second));
    assertEquals(code, Totp.code(SECRET, step, 8));
    assertEquals(code.substring(2), Totp.code(SECRET, step, 6));
  }

  @Test
  void aSecretIsTypedAsLettersAndDigits() {
    assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(SECRET));
    assertEquals("MZXW6YTB", Totp.base32("fooba".getBytes(US_ASCII)));
  }
}
