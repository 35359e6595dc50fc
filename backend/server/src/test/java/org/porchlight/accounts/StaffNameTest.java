package org.porchlight.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.platform.web.OneLine;

class StaffNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Dana Whitlock", "Ng", "Zoë", "李", " Dana ", "D'Arcy-Ōkubo 3"})
  void aNameThatPeopleHaveIsTaken(String name) {
    assertTrue(name.matches(OneLine.PATTERN));
  }

  /** Not one control character either, wherever it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\u00A0",
        " \u2003",
        "Dana\u0007Whitlock",
        "\u0000",
        "Dana\r\nBcc",
        "\u202E",
        "Da\u2066na"
      })
  void whatNobodyCanReadIsRefused(String name) {
    assertFalse(name.matches(OneLine.PATTERN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dana@example.org\r\nBcc:x", "dana whitlock", "\u0085", "", "zoe@localhost"})
  void anEmailIsOneWordWithAWholeDomain(String email) {
    assertFalse(email.matches(NewStaffAccount.EMAIL));
  }
}
