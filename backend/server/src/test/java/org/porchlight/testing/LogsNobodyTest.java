package org.porchlight.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What listens to every HTTP test is not deaf. */
class LogsNobodyTest {

  private final LogsNobody listening = new LogsNobody();

  private void logged(String line) {
    listening.beforeEach(null);
    Logger.getLogger("guard").warning(line);
    listening.afterEach(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Called Rosa Fernhollow", "To +12005550101", "To pat1.x@example.org"})
  void aLineThatNamesSomebodyIsHeard(String line) {
    assertThrows(AssertionError.class, () -> logged(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Job SendMessage failed, try 1 of 10", "Unavailable: ConnectException"})
  void aLineThatNamesNobodyIsFine(String line) {
    assertDoesNotThrow(() -> logged(line));
  }
}
