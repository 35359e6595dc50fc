package org.porchlight.confirmations;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ConfirmationsTest {

  @Inject Confirmations confirmations;
  @Inject Casework casework;
  @Inject Given given;

  @Test
  void aConfirmationKeepsItsFacts() {
    Subject subject =
        Subject.ofItem(UUID.randomUUID(), "snap", "earned-income")
            .withDocument(UUID.randomUUID(), 2)
            .withDue(LocalDate.of(2027, 3, 9), true);
    String number = issue(subject);
    assertEquals(
        subject,
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    confirmations
                        .numbered(number.toLowerCase(Locale.ROOT))
                        .orElseThrow()
                        .subject()));
  }

  @Test
  void aNumberThatIsTakenIsNotGivenAgainAndTheTransactionGoesOn() {
    Confirmations unwrapped = ClientProxy.unwrap(confirmations);
    RandomGenerator real = unwrapped.random;
    try {
      long seed = real.nextLong();
      unwrapped.random = new Random(seed);
      String first = issue(Subject.ofItem(UUID.randomUUID(), "snap", "identity"));
      unwrapped.random = new Random(seed);
      String second = issue(Subject.ofItem(UUID.randomUUID(), "snap", "identity"));
      assertNotEquals(first, second);
      assertTrue(second.startsWith("PL-"));
    } finally {
      unwrapped.random = real;
    }
  }

  @Test
  void aRequirementIsCalledWhatItsReaderCallsIt() {
    Casework.Begun begun = casework.aClient();
    String number =
        issue(begun.clientId(), Subject.ofItem(UUID.randomUUID(), "snap", "earned-income"));
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/confirmations/{number}", number)
        .then()
        .statusCode(200)
        .body("subject.requirementName", equalTo("What you earn"));
    begun
        .caseworker()
        .get("/api/v1/confirmations/{number}", number)
        .then()
        .statusCode(200)
        .body("subject.requirementName", equalTo("Earned income"));
  }

  private String issue(Subject subject) {
    return issue(casework.aClient().clientId(), subject);
  }

  private String issue(UUID client, Subject subject) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                confirmations
                    .issue(new NewConfirmation(client, ConfirmationKind.DOCUMENT_RECEIVED, subject))
                    .number());
  }
}
