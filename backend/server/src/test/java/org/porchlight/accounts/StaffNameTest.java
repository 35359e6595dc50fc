package org.porchlight.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Dana Whitlock", "Ng", "Zoë", "李", " Dana ", "D'Arcy-Ōkubo 3"})
  void aNameThatPeopleHaveIsTaken(String name) {
    assertTrue(name.matches(NewStaffAccount.NAME));
  }

  /** Not one control character either, wherever it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {" ", "Dana\u0007Whitlock", "\u0000", "Dana\r\nBcc", "\u202E", "Da\u2066na"})
  void whatNobodyCanReadIsRefused(String name) {
    assertFalse(name.matches(NewStaffAccount.NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dana@example.org\r\nBcc:x", "dana whitlock", "\u0085", ""})
  void anEmailIsOneWord(String email) {
    assertFalse(email.matches(NewStaffAccount.EMAIL));
  }
}
