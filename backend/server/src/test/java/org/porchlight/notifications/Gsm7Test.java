package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Gsm7Test {

  @Test
  void whatStandsInTheExtensionCountsTwice() {
    assertEquals(7, Gsm7.length("abc€["));
    assertTrue(Gsm7.knows("1 € {a} [b] ~ ^ | \\"));
  }

  @Test
  void lettersThatTheAlphabetLacksMakeTheWholeTextShort() {
    assertTrue(Gsm7.knows("déjà où, señor"));
    assertFalse(Gsm7.knows("reçu"));
    assertEquals(1, Gsm7.segments("ç".repeat(70)));
    assertEquals(2, Gsm7.segments("ç".repeat(71)));
    assertEquals(3, Gsm7.segments("ç".repeat(135)));
  }

  @Test
  void aTextThatIsTooLongIsSentInPiecesThatAreShorter() {
    assertEquals(1, Gsm7.segments("a".repeat(160)));
    assertEquals(2, Gsm7.segments("a".repeat(161)));
    assertEquals(2, Gsm7.segments("a".repeat(306)));
    assertEquals(3, Gsm7.segments("a".repeat(307)));
    assertEquals(2, Gsm7.segments("€".repeat(81)));
  }
}
