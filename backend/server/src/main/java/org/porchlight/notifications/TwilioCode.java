package org.porchlight.notifications;

import java.util.Map;
import java.util.Optional;
import org.porchlight.notifications.Message.Failure;

/**
 * What Twilio's error codes say of a number (twilio.com/docs/api/errors); all others say something
 * of the moment, of the account or of the text, and none of those makes the number a dead one.
 */
final class TwilioCode {

  private static final Map<Integer, Failure> MEANINGS =
      Map.of(
          21211, Failure.REFUSED, // no number at all
          21217, Failure.REFUSED, // no number of that country
          21408, Failure.REFUSED, // a country that the account may not text
          21610, Failure.OPTED_OUT,
          21612, Failure.REFUSED, // no way from our number to that one
          21614, Failure.REFUSED, // takes no texts
          30004, Failure.REFUSED, // blocked
          30005, Failure.REFUSED, // does not exist any more
          30006, Failure.REFUSED); // a landline

  private TwilioCode() {}

  /** Empty where it says nothing of the number. */
  static Optional<Failure> meaning(int code) {
    return Optional.ofNullable(MEANINGS.get(code));
  }
}
