package org.porchlight.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  static Stream<Arguments> sent() {
    return Stream.of(
        arguments("pay stub.jpg", "pay stub.jpg"),
        arguments("../../etc/passwd", "passwd"),
        arguments("C:\\Users\\me\\scan.pdf", "scan.pdf"),
        arguments("a\u0000b.jpg", "ab.jpg"),
        arguments("a\r\nSet-Cookie: x.jpg", "aSet-Cookie: x.jpg"),
        arguments("photo\u202Egpj.exe", "photogpj.exe"),
        arguments("e\u0301te\u0301.jpg", "\u00E9t\u00E9.jpg"),
        arguments("\u00E9t\u00E9.jpg", "\u00E9t\u00E9.jpg"),
        arguments(
            "\uD83D\uDC69\u200D\uD83D\uDC67 rent.png", "\uD83D\uDC69\u200D\uD83D\uDC67 rent.png"),
        arguments("...hidden", "hidden"),
        arguments("=cmd.jpg", "=cmd.jpg"),
        arguments("<script>.jpg", "<script>.jpg"));
  }

  @ParameterizedTest
  @MethodSource("sent")
  void isMadeFitToBeShown(String sent, String shown) {
    assertEquals(Optional.of(shown), FileName.clean(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "/", "..", "\u202E", "\u0000", "\uD800"})
  void isLeftOutWhereNothingIsLeft(String sent) {
    assertEquals(Optional.empty(), FileName.clean(sent));
  }

  @Test
  void isShortenedButKeepsItsEnding() {
    String shown = FileName.clean("n".repeat(300) + ".jpeg").orElseThrow();
    assertEquals(120, shown.length());
    assertTrue(shown.endsWith("\u2026.jpeg"));
  }

  @Test
  void isNeverCutThroughACharacter() {
    String shown = FileName.clean("\uD83D\uDE00".repeat(300)).orElseThrow();
    assertEquals(120, shown.codePointCount(0, shown.length()));
    assertTrue(shown.startsWith("\uD83D\uDE00"));
  }
}
