package org.porchlight.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MetAddressesTest {

  @Test
  void ofManyAddressesEachIsMetInItsFirstRowOnly() {
    MetAddresses met = new MetAddresses();
    for (int row = 1; row <= 20_000; row++) {
      assertEquals(0, met.meet("+1206555" + row, row));
    }
    for (int row = 1; row <= 20_000; row++) {
      assertEquals(row, met.meet("+1206555" + row, 30_000));
    }
    assertEquals(0, met.meet("rosa@example.org", 40_000));
  }
}
