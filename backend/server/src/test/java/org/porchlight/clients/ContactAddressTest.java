package org.porchlight.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Seeded;

class ContactAddressTest {

  @ParameterizedTest
  @CsvSource({
    "206 555 0187, US, +12065550187",
    "1-206-555-0187, US, +12065550187",
    "(514) 555.0142, CA, +15145550142",
    "01 99 00 12 34, FR, +33199001234",
    "+12065550187, FR, +12065550187"
  })
  void aPhoneNumberIsTheSameHoweverItIsWritten(String written, String region, String e164) {
    ContactAddress address = ContactAddress.parse(written, region).orElseThrow();
    assertEquals(Channel.TEXT, address.channel());
    assertEquals(e164, address.address());
    assertEquals(e164, address.key());
  }

  @Test
  void separatorsNeverMatter() {
    Seeded.times(
        300,
        random -> {
          String digits = "%03d555%04d".formatted(200 + random.nextInt(700), random.nextInt(10000));
          StringBuilder written = new StringBuilder();
          for (char digit : digits.toCharArray()) {
            written.append(digit);
            String separators = " -.";
            if (random.nextInt(3) == 0) {
              written.append(separators.charAt(random.nextInt(separators.length())));
            }
          }
          assertEquals(
              "+1" + digits,
              ContactAddress.parse(written.toString(), "US").orElseThrow().address());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "+12065550187, •••0187",
    "rosa@example.org, r•••••@example.org",
    "é@example.org, é•••••@example.org"
  })
  void aMaskShowsEnoughToRecogniseOnesOwn(String written, String masked) {
    assertEquals(masked, ContactAddress.parse(written, "US").orElseThrow().masked());
  }

  @ParameterizedTest
  @CsvSource({
    "5550187",
    "911",
    "206-555-01877777",
    "1-800-FLOWERS",
    "a@b",
    "@example.org",
    "'rosa@example.org\r\nBcc: x@example.org'",
    "rosa@@example.org",
    "<rosa@example.org>"
  })
  void whatIsNoAddressIsNone(String written) {
    assertTrue(ContactAddress.parse(written, "US").isEmpty());
  }
}
