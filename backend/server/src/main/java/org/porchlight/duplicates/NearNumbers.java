package org.porchlight.duplicates;

import java.util.ArrayList;
import java.util.List;

/** Phone numbers that one slip of the finger makes of another: each is looked up by itself. */
final class NearNumbers {

  /** What is never misheard: {@code +1}, and at least as much of any other number. */
  private static final int KEPT = 2;

  private NearNumbers() {}

  /**
   * @param number E.164
   */
  static List<String> of(String number) {
    List<String> near = new ArrayList<>();
    for (int at = KEPT; at < number.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != number.charAt(at)) {
          near.add(number.substring(0, at) + digit + number.substring(at + 1));
        }
      }
      if (at + 1 < number.length() && number.charAt(at) != number.charAt(at + 1)) {
        near.add(exchanged(number, at));
      }
    }
    return near;
  }

  private static String exchanged(String number, int at) {
    return number.substring(0, at)
        + number.charAt(at + 1)
        + number.charAt(at)
        + number.substring(at + 2);
  }
}
