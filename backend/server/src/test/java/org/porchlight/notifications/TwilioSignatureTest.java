package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TwilioSignatureTest {

  private static final String URL = "https://example.com/myapp.php?foo=1&bar=2";

  /** The example that Twilio's documentation works through. */
  private static SortedMap<String, String> form() {
    return new TreeMap<>(
        Map.of(
            "CallSid", "CA1234567890ABCDE",
            "Caller", "+14158675310",
            "Digits", "1234",
            "From", "+14158675310",
            "To", "+18005551212"));
  }

  @Test
  void itIsTheOneOfTwiliosOwnExample() {
    assertEquals("L/OH5YylLD5NRKLltdqwSvS0BnU=", TwilioSignature.of("12345", URL, form()));
  }

  @Test
  void anotherFieldAddressOrTokenHasAnother() {
    String signature = TwilioSignature.of("12345", URL, form());
    assertTrue(TwilioSignature.fits(signature, "12345", URL, form()));
    assertFalse(TwilioSignature.fits(signature, "12346", URL, form()));
    assertFalse(TwilioSignature.fits(signature, "12345", URL + "3", form()));
    SortedMap<String, String> other = form();
    other.put("Digits", "1235");
    assertFalse(TwilioSignature.fits(signature, "12345", URL, other));
    assertFalse(TwilioSignature.fits("", "12345", URL, form()));
  }
}
