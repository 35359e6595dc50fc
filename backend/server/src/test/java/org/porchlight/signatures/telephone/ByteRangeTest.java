package org.porchlight.signatures.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  private static final long LENGTH = 1000;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-, 0, 999",
    "bytes=0-0, 0, 0",
    "bytes=999-, 999, 999",
    "bytes=10-2000, 10, 999",
    "bytes=-1, 999, 999",
    "bytes=-5000, 0, 999",
    "'bytes= 5 - 6', 5, 6"
  })
  void aPartIsWithinTheFile(String header, long first, long last) {
    assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, LENGTH));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "bytes"})
  void whatIsNoSinglePartIsTheWhole(String header) {
    assertEquals(Optional.empty(), ByteRange.of(header, LENGTH));
  }

  @Test
  void whatBeginsAfterTheEndIsNotThere() {
    assertFalse(ByteRange.of("bytes=1000-", LENGTH).orElseThrow().isWithin(LENGTH));
    assertFalse(ByteRange.of("bytes=-0", LENGTH).orElseThrow().isWithin(LENGTH));
  }
}
