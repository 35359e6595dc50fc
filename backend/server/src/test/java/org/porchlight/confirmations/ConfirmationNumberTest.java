package org.porchlight.confirmations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfirmationNumberTest {

  private static final int TRIES = 2_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void everyNumberIsReadBackAsItself() {
    numbers().forEach(number -> assertEquals(Optional.of(number), ConfirmationNumber.read(number)));
  }

  @Test
  void noNumberHoldsASymbolThatIsEasilyConfused() {
    numbers()
        .forEach(
            number ->
                assertTrue(number.matches("PL-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"), number));
  }

  @Test
  void anyOneWrongSymbolIsNoticed() {
    numbers()
        .forEach(
            number -> {
              for (int place : places()) {
                for (char other : ConfirmationNumber.ALPHABET.toCharArray()) {
                  if (other != number.charAt(place)) {
                    refused(number.substring(0, place) + other + number.substring(place + 1));
                  }
                }
              }
            });
  }

  @Test
  void anySwapOfNeighboursIsNoticed() {
    numbers()
        .forEach(
            number -> {
              List<Integer> places = places();
              for (int i = 1; i < places.size(); i++) {
                char[] swapped = number.toCharArray();
                char first = swapped[places.get(i - 1)];
                swapped[places.get(i - 1)] = swapped[places.get(i)];
                swapped[places.get(i)] = first;
                if (!number.equals(new String(swapped))) {
                  refused(new String(swapped));
                }
              }
            });
  }

  @Test
  void lowerCaseSpacesAndMissingDashesAreForgiven() {
    String number = ConfirmationNumber.random(random);
    Stream.of(
            number.toLowerCase(Locale.ROOT),
            number.replace("-", ""),
            number.replace('-', ' '),
            " " + number.substring(3) + " ",
            number.replace("-", " - "),
            number.replace('-', '\u2013'))
        .forEach(typed -> assertEquals(Optional.of(number), ConfirmationNumber.read(typed), typed));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    Stream.of(
            "",
            "PL",
            "PL-",
            "PL-2222-222",
            "PL-2222-22222",
            "\u0000",
            "é".repeat(8),
            "2".repeat(9_999))
        .forEach(this::refused);
  }

  private void refused(String typed) {
    assertEquals(Optional.empty(), ConfirmationNumber.read(typed), "seed " + seed);
  }

  private Stream<String> numbers() {
    return Stream.generate(() -> ConfirmationNumber.random(random)).limit(TRIES);
  }

  private static List<Integer> places() {
    return List.of(3, 4, 5, 6, 8, 9, 10, 11);
  }
}
