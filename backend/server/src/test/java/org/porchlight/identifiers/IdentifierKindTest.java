package org.porchlight.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierKindTest {

  @ParameterizedTest
  @CsvSource({
    "SSN,219-09-9999,219099999",
    "SSN,219 09 9999,219099999",
    "ITIN,912‑70‑0001,912700001",
    "SIN,046 454 286,046454286",
    "MEDICAID,ab 12.345/c,AB12345C",
    "AGENCY_CASE,2026-117,2026117"
  })
  void aNumberIsReadHoweverItIsWritten(IdentifierKind kind, String typed, String number) {
    assertEquals(Optional.of(number), kind.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000-12-3456",
        "666-12-3456",
        "912-34-5678",
        "219-00-9999",
        "219-09-0000",
        "219-09-999",
        "219-09-99999",
        "21909999X"
      })
  void whatIsNeverGivenOutIsNoSocialSecurityNumber(String typed) {
    assertEquals(Optional.empty(), IdentifierKind.SSN.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"046 454 287", "064 454 286", "000 000 000", "846 454 286", "04645428"})
  void aSlipMakesNoSocialInsuranceNumber(String typed) {
    assertEquals(Optional.empty(), IdentifierKind.SIN.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"812-70-0001", "912-49-0001", "912-66-0001", "912-93-0001"})
  void anItinHasItsMiddle(String typed) {
    assertEquals(Optional.empty(), IdentifierKind.ITIN.read(typed));
  }

  @Test
  void aNameIsNoNumber() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertEquals(Optional.empty(), kind.read("Fernhollow"));
    }
  }

  @Test
  void noMoreThanHalfOfANumberIsShown() {
    assertEquals("9999", IdentifierKind.SSN.ending("219099999"));
    assertEquals("12", IdentifierKind.OTHER.ending("A-12"));
    assertEquals("046 454 286", IdentifierKind.SIN.written("046454286"));
    assertEquals("219-09-9999", IdentifierKind.SSN.written("219099999"));
  }
}
