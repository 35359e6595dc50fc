package org.porchlight.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Seeded;

class CodeTest {

  @Test
  void aCodeThatSomebodyHasIsNotGivenAgain() {
    String first = Code.random("CL", new Random(7), code -> false);
    String second = Code.random("CL", new Random(7), Set.of(first)::contains);
    assertNotEquals(first, second);
  }

  @Test
  void whereEveryCodeIsTakenItGivesUpRatherThanGoOnForEver() {
    assertThrows(IllegalStateException.class, () -> Code.random("CL", new Random(7), code -> true));
  }

  @Test
  void codesHaveNoVowelsAndNothingThatLooksLikeAnother() {
    Seeded.times(
        200,
        random -> {
          String code = Code.random("CL", random, taken -> false);
          assertTrue(code.matches("CL-[2-9BCDFGHJKMNPQRTVWXYZ]{3}-[2-9BCDFGHJKMNPQRTVWXYZ]{3}"));
          assertFalse(code.substring(3).matches(".*[AEIOU01LS].*"));
        });
  }

  @Test
  void aCodeIsReadHoweverItIsWritten() {
    Seeded.times(
        200,
        random -> {
          String code = Code.random("CL", random, taken -> false);
          assertEquals(code, Code.normalised(code.toLowerCase(java.util.Locale.ROOT)));
          assertEquals(code, Code.normalised(code.replace("-", "")));
          assertEquals(code, Code.normalised(code.replace("-", " - ")));
        });
  }
}
