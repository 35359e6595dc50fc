package org.porchlight.testing;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/**
 * Listens to the log while any HTTP test runs: no line names a person of a fixture. Quarkus finds
 * it by its name in META-INF/services, so that a new test is covered by itself.
 */
public class LogsNobody implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

  private static final Pattern PERSON =
      Pattern.compile(
          String.join("|", Casework.LAST_NAMES) + "|\\+1\\d{3}555\\d{4}|[\\w.-]+@example\\.org");

  // Quarkus makes one of this before a test, and another one after it.
  private static Ear ear = Ear.open();

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    ear.close();
    ear = Ear.open();
  }

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    ear.close();
    List<String> personal = ear.heard(line -> PERSON.matcher(line).find());
    Assertions.assertEquals(List.of(), personal, "The log names somebody");
  }
}
