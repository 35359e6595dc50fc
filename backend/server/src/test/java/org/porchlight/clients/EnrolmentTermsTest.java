package org.porchlight.clients;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EnrolmentTermsTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Clock clock;

  private LocalDate today() {
    return given.theBranch().today(clock);
  }

  private static ValidatableResponse move(Person who, Begun begun, String to, int version) {
    return who.body(Map.of("to", to, "version", version))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then();
  }

  private static ValidatableResponse set(Begun begun, int version, Map<String, ?> terms) {
    Map<String, Object> body = new HashMap<>(terms);
    body.put("version", version);
    return begun
        .caseworker()
        .body(body)
        .patch("/api/v1/enrolments/{id}", begun.enrolmentId())
        .then();
  }

  @Test
  void aPaperApplicationsOwnDateMovesTheDecision() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    LocalDate filed = today().minusDays(4);
    set(begun, 1, Map.of("filedOn", filed.toString()))
        .statusCode(200)
        .body("filedOn", equalTo(filed.toString()))
        .body("decideBy", equalTo(given.theBranch().nextOpenDay(filed.plusDays(30)).toString()));
  }

  @Test
  void aPaperApplicationMayBeDatedBeforeItIsSentIn() {
    Begun begun = casework.aClient();
    LocalDate filed = today().minusDays(4);
    set(begun, 0, Map.of("filedOn", filed.toString()))
        .statusCode(200)
        .body("decideBy", nullValue());
    move(begun.caseworker(), begun, "SUBMITTED", 1)
        .statusCode(200)
        .body("filedOn", equalTo(filed.toString()))
        .body("decideBy", equalTo(given.theBranch().nextOpenDay(filed.plusDays(30)).toString()));
  }

  @Test
  void amountPaymentAndPeriodAreSetAndKept() {
    Begun begun = casework.aClient();
    Map<String, Object> terms =
        Map.of(
            "amount", Map.of("amount", "291", "currency", "USD"),
            "nextPaymentOn", today().plusDays(9).toString(),
            "periodFrom", today().toString(),
            "periodTo", today().plusDays(180).toString());
    set(begun, 0, terms)
        .statusCode(200)
        .body("amount.amount", equalTo("291.00"))
        .body("amount.currency", equalTo("USD"))
        .body("nextPaymentOn", equalTo(today().plusDays(9).toString()))
        .body("periodTo", equalTo(today().plusDays(180).toString()));
    set(begun, 1, Map.of("nextPaymentOn", today().plusDays(40).toString()))
        .statusCode(200)
        .body("amount.amount", equalTo("291.00"))
        .body("nextPaymentOn", equalTo(today().plusDays(40).toString()));
  }

  private static ValidatableResponse clear(Begun begun, int version, String... fields) {
    Map<String, Object> nothing = new HashMap<>();
    for (String field : fields) {
      nothing.put(field, null);
    }
    return set(begun, version, nothing);
  }

  @Test
  void whatIsNullIsClearedAndWhatIsLeftOutStays() {
    Begun begun = casework.aClient();
    Map<String, Object> terms =
        Map.of(
            "amount", Map.of("amount", "291", "currency", "USD"),
            "nextPaymentOn", today().plusDays(9).toString(),
            "periodFrom", today().toString(),
            "periodTo", today().plusDays(180).toString());
    set(begun, 0, terms).statusCode(200);
    clear(begun, 1, "amount", "nextPaymentOn", "periodTo")
        .statusCode(200)
        .body("amount", nullValue())
        .body("nextPaymentOn", nullValue())
        .body("periodTo", nullValue())
        .body("periodFrom", equalTo(today().toString()));
    clear(begun, 2, "periodFrom").statusCode(200).body("periodFrom", nullValue());
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/home")
        .then()
        .body("programs[0].amount", nullValue())
        .body("programs[0].nextPaymentOn", nullValue())
        .body("programs[0].periodFrom", nullValue());
  }

  @Test
  void withoutAFilingDateThereIsNoDayForTheDecisionUnlessStaffNameOne() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    clear(begun, 1, "filedOn")
        .statusCode(200)
        .body("filedOn", nullValue())
        .body("decideBy", nullValue());
    String day = today().plusDays(20).toString();
    set(begun, 2, Map.of("decideBy", day)).statusCode(200).body("decideBy", equalTo(day));
    clear(begun, 3, "decideBy").statusCode(200).body("decideBy", nullValue());
  }

  @Test
  void anEndWithoutABeginningIsNoPeriodThatRunsBackwards() {
    Begun begun = casework.aClient();
    set(begun, 0, Map.of("periodFrom", today().toString())).statusCode(200);
    Map<String, Object> earlier = new HashMap<>();
    earlier.put("periodFrom", null);
    earlier.put("periodTo", today().minusDays(1).toString());
    set(begun, 1, earlier)
        .statusCode(200)
        .body("periodTo", equalTo(today().minusDays(1).toString()));
  }

  @Test
  void theVersionIsNotToBeCleared() {
    Map<String, Object> without = new HashMap<>();
    without.put("version", null);
    Begun begun = casework.aClient();
    begun
        .caseworker()
        .body(without)
        .patch("/api/v1/enrolments/{id}", begun.enrolmentId())
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("version"));
  }

  @ParameterizedTest
  @CsvSource({
    "periodTo, -10, before-start",
    "filedOn, 1, in-the-future",
    "decideBy, 10, not-open",
    "nextPaymentOn, 9000, too-far-away",
    "periodFrom, -9000, too-far-away"
  })
  void datesThatCannotBeAreRefusedAtTheirField(String field, int days, String code) {
    Begun begun = casework.aClient();
    set(begun, 0, Map.of("periodFrom", today().toString())).statusCode(200);
    set(begun, 1, Map.of(field, today().plusDays(days).toString()))
        .statusCode(422)
        .body("type", equalTo("/problems/terms-not-possible"))
        .body("fields[0].field", equalTo(field))
        .body("fields[0].code", equalTo(code));
  }

  @Test
  void nothingIsDecidedBeforeTheDayItCameIn() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    String before = today().minusDays(5).toString();
    set(begun, 1, Map.of("decideBy", before))
        .statusCode(422)
        .body("type", equalTo("/problems/terms-not-possible"))
        .body("fields", hasSize(1))
        .body("fields[0].field", equalTo("decideBy"))
        .body("fields[0].code", equalTo("before-filed"));
    String filed = today().minusDays(6).toString();
    set(begun, 1, Map.of("decideBy", before, "filedOn", filed))
        .statusCode(200)
        .body("decideBy", equalTo(before));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, USD, 400",
    "1.234, USD, 400",
    "1e9, USD, 400",
    "99999999999, USD, 400",
    "5, dollars, 400",
    "5, CAD, 422"
  })
  void amountsThatCannotBeAreRefused(String amount, String currency, int status) {
    set(casework.aClient(), 0, Map.of("amount", Map.of("amount", amount, "currency", currency)))
        .statusCode(status)
        .body("fields", hasSize(1));
  }

  @Test
  void aProgramThatPaysNothingOutHasNoAmount() {
    Begun begun = casework.aClientOf(given.aCaseworker(), "medicaid");
    set(begun, 0, Map.of("amount", Map.of("amount", "5.00", "currency", "USD")))
        .statusCode(422)
        .body("fields[0].field", equalTo("amount.currency"));
  }
}
