package org.porchlight.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number or email address as a person writes it, made comparable.
 *
 * @param address E.164 for a phone; an email address as it was written
 * @param key what makes two of them the same
 */
public record ContactAddress(Channel channel, String address, String key) {

  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>(),;:\"\\p{Cntrl}]{1,64}@[^\\s@<>(),;:\"\\p{Cntrl}]+\\.[\\p{L}\\p{N}-]{2,}");
  private static final Pattern PHONE = Pattern.compile("[0-9+()./\\-\\s\\u00a0]{7,30}");
  private static final int LONGEST = 254;

  /**
   * @param region ISO 3166 code of the country that a number without {@code +} belongs to
   * @return empty where it is neither a phone number with its area code nor an email address
   */
  public static Optional<ContactAddress> parse(String written, String region) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return text.contains("@") ? email(text) : phone(text, region);
  }

  private static Optional<ContactAddress> email(String text) {
    return EMAIL.matcher(text).matches()
        ? Optional.of(new ContactAddress(Channel.EMAIL, text, text.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  // Possible rather than assigned: number plans grow faster than any list of them.
  private static Optional<ContactAddress> phone(String text, String region) {
    if (!PHONE.matcher(text).matches()) {
      return Optional.empty();
    }
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = phones.parse(text, region);
      if (phones.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
        return Optional.empty();
      }
      String e164 = phones.format(number, PhoneNumberFormat.E164);
      return Optional.of(new ContactAddress(Channel.TEXT, e164, e164));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Enough to recognise one's own, too little to learn somebody else's. */
  public String masked() {
    return mask(channel, address);
  }

  static String mask(Channel channel, String address) {
    return switch (channel) {
      case TEXT -> "•••" + address.substring(address.length() - 4);
      case EMAIL ->
          address.substring(0, address.offsetByCodePoints(0, 1))
              + "•••••"
              + address.substring(address.indexOf('@'));
    };
  }
}
