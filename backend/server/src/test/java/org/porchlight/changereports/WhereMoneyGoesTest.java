package org.porchlight.changereports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.accounts.ColumnCipher;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** An account number is taken in, never given out; and a phone left open changes no account. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class WhereMoneyGoesTest {

  private static final String ONE = "/api/v1/change-reports/{id}";
  private static final String NUMBER = "000123456789";

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;
  @Inject Signing signing;
  @Inject ColumnCipher cipher;
  @Inject TestClock clock;

  private Casework.Begun begun;
  private Person client;

  @BeforeEach
  void aClient() {
    begun = casework.aClient();
    client = given.signedInAs(begun.clientId());
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private static Map<String, Object> account() {
    Map<String, Object> account = new HashMap<>();
    account.put("happenedOn", Reporting.today().toString());
    account.put("holder", "Rosa Fernhollow");
    account.put("bank", "Lakeside Savings");
    account.put("routing", "021000021");
    account.put("accountNumber", NUMBER);
    account.put("accountType", "CHECKING");
    return account;
  }

  @Test
  void onlyTheLastFourDigitsAreEverShown() {
    UUID id = reporting.filled(client, "PAYMENT", account());
    client
        .get(ONE, id)
        .then()
        .body("change.accountLast4", equalTo("6789"))
        .body("change.accountNumber", nullValue());
    client.get(ONE + "/statement", id).then().body(not(containsString(NUMBER)));
  }

  @Test
  void whatIsSavedAgainWithoutTheNumberKeepsIt() {
    UUID id = reporting.filled(client, "PAYMENT", account());
    Map<String, Object> again = account();
    again.remove("accountNumber");
    again.put("accountLast4", "6789");
    reporting
        .save(client, id, reporting.answers(client, id, "PAYMENT", again))
        .then()
        .statusCode(200)
        .body("change.accountLast4", equalTo("6789"));
    again.put("accountLast4", "0000");
    reporting
        .save(client, id, reporting.answers(client, id, "PAYMENT", again))
        .then()
        .statusCode(200)
        .body("change.accountLast4", nullValue());
  }

  @Test
  void itTakesACodeThatWasEnteredLately() {
    Person byLink = given.signedInByLinkAs(begun.clientId());
    UUID id = reporting.filled(client, "PAYMENT", account());
    signing.consented(client);
    byLink
        .get("/api/v1/session/step-up")
        .then()
        .statusCode(200)
        .body("until", nullValue())
        .body("contacts", hasSize(1));
    reporting
        .submit(byLink, id)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/step-up-needed"));
    Person withCode = given.signedInAs(begun.clientId());
    withCode.get("/api/v1/session/step-up").then().body("until", notNullValue());
    clock.advance(Duration.ofMinutes(4));
    reporting.submit(withCode, id).then().statusCode(201);
  }

  @Test
  void anAppliedAccountIsSealedInTheRecord() {
    Person withCode = given.signedInAs(begun.clientId());
    UUID id = reporting.sent(withCode, "PAYMENT", account());
    Person worker = begun.caseworker();
    worker
        .body(
            Map.of(
                "version",
                reporting.version(worker, id),
                "outcome",
                "APPLIED",
                "effectiveOn",
                Reporting.today().toString(),
                "reason",
                "From now on."))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(200);
    worker
        .get("/api/v1/clients/{code}/circumstances", begun.code())
        .then()
        .statusCode(200)
        .body("items[0].topic", equalTo("PAYMENT"))
        .body(not(containsString(NUMBER)));
  }

  @Test
  void whatWasSealedOpensForItsClientAndColumnAlone() {
    UUID someone = UUID.randomUUID();
    byte[] sealed = cipher.seal(NUMBER, someone, "change_report.secret");
    assertEquals(NUMBER, cipher.open(sealed, someone, "change_report.secret"));
    assertThrows(
        IllegalStateException.class,
        () -> cipher.open(sealed, UUID.randomUUID(), "change_report.secret"));
    assertThrows(
        IllegalStateException.class, () -> cipher.open(sealed, someone, "circumstance.sealed"));
    sealed[sealed.length - 1] ^= 1;
    assertThrows(
        IllegalStateException.class, () -> cipher.open(sealed, someone, "change_report.secret"));
  }
}
