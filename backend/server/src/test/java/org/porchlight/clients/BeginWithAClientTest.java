package org.porchlight.clients;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BeginWithAClientTest {

  @Inject Given given;
  @Inject Casework casework;

  private static Map<String, Object> aNewClient() {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "Rosa Fernhollow");
    body.put("contact", Casework.aPhone());
    body.put("language", "es");
    body.put("program", "snap");
    return body;
  }

  private static ValidatableResponse begin(Person caseworker, Map<String, Object> body) {
    return caseworker.body(body).post("/api/v1/clients").then();
  }

  @Test
  void fourFieldsMakeClientHouseholdCaseEnrolmentAndContact() {
    Person caseworker = given.aCaseworker();
    begin(caseworker, aNewClient())
        .statusCode(201)
        .body("code", matchesPattern("CL-[2-9B-Z]{3}-[2-9B-Z]{3}"))
        .body("name", equalTo("Rosa Fernhollow"))
        .body("language", equalTo("es"))
        .body("branch.id", equalTo(caseworker.branchId().toString()))
        .body("household.id", notNullValue())
        .body("case.number", matchesPattern("CASE-[2-9B-Z]{3}-[2-9B-Z]{3}"))
        .body("contacts", hasSize(1))
        .body("contacts[0].channel", equalTo("TEXT"))
        .body("enrolments", hasSize(1))
        .body("enrolments[0].program", equalTo("snap"))
        .body("enrolments[0].alias", equalTo("SNAP"))
        .body("enrolments[0].state.status", equalTo("DRAFT"))
        .body("enrolments[0].state.finished", equalTo(false))
        .body("enrolments[0].allowed", contains("moveTo:SUBMITTED", "moveTo:WITHDRAWN"));
  }

  @Test
  void aNameOfAnyLengthIsLookedAtAtOnce() {
    Person caseworker = given.aCaseworker();
    begin(caseworker, aNewClient()).statusCode(201);
    Map<String, Object> body = aNewClient();
    body.put("name", "a".repeat(200_000) + "\u0007");
    begin(caseworker, body).statusCode(400).time(lessThan(1000L));
  }

  @ParameterizedTest
  @CsvSource({
    "(206) 555-0142, TEXT, +12065550142",
    "+33 1 99 00 12 34, TEXT, +33199001234",
    "Rosa.F@Example.org, EMAIL, Rosa.F@Example.org"
  })
  void aContactIsUnderstoodAsPeopleWriteIt(String written, String channel, String kept) {
    Map<String, Object> body = aNewClient();
    body.put("contact", written);
    begin(given.aCaseworker(), body)
        .statusCode(201)
        .body("contacts[0].channel", equalTo(channel))
        .body("contacts[0].address", equalTo(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "555-0142",
        "rosa@",
        "rosa@example",
        "a b@example.org",
        "12345678901234567890",
        "hello"
      })
  void whatIsNoContactIsRefusedAtItsField(String written) {
    Map<String, Object> body = aNewClient();
    body.put("contact", written);
    begin(given.aCaseworker(), body)
        .statusCode(422)
        .body("type", equalTo("/problems/contact-not-understood"))
        .body("fields[0].field", equalTo("contact"));
  }

  @Test
  void aContactOfAnotherClientOfTheBranchIsRefusedWithTheirCode() {
    Person caseworker = given.aCaseworker();
    Map<String, Object> body = aNewClient();
    String code = begin(caseworker, body).statusCode(201).extract().path("code");
    begin(given.aCaseworker(), body)
        .statusCode(409)
        .body("type", equalTo("/problems/contact-in-use"))
        .body("params.clientCode", equalTo(code));
  }

  @Test
  void aContactOfAClientOfAnotherBranchIsRefusedWithoutTheirCode() {
    Map<String, Object> body = aNewClient();
    begin(given.aCaseworkerOf(given.aBranch()), body).statusCode(201);
    begin(given.aCaseworker(), body)
        .statusCode(409)
        .body("type", equalTo("/problems/contact-in-use"))
        .body("params.clientCode", nullValue());
  }

  @Test
  void addressesThatDifferOnlyInCaseAreOne() {
    Person caseworker = given.aCaseworker();
    Map<String, Object> body = aNewClient();
    String name = "n" + UUID.randomUUID();
    body.put("contact", name + "@example.org");
    begin(caseworker, body).statusCode(201);
    body.put("contact", name.toUpperCase(java.util.Locale.ROOT) + "@EXAMPLE.ORG");
    begin(caseworker, body).statusCode(409);
  }

  @Test
  void aNameMuchLikeAnotherOfTheBranchIsPointedOut() {
    Person caseworker = given.aCaseworkerOf(given.aBranch());
    Map<String, Object> body = aNewClient();
    body.put("name", "Zoé Marrowfield");
    String code = begin(caseworker, body).statusCode(201).extract().path("code");
    body.put("name", "Zoe Marowfield");
    body.put("contact", Casework.aPhone());
    begin(caseworker, body)
        .statusCode(201)
        .body("possibleDuplicates", hasSize(1))
        .body("possibleDuplicates[0].code", equalTo(code))
        .body("possibleDuplicates[0].name", equalTo("Zoé Marrowfield"));
  }

  @Test
  void aNameOfAnotherBranchIsNotPointedOut() {
    Map<String, Object> body = aNewClient();
    body.put("name", "Wilhelmina Oxbridgeton");
    begin(given.aCaseworkerOf(given.aBranch()), body).statusCode(201);
    body.put("contact", Casework.aPhone());
    begin(given.aCaseworkerOf(given.aBranch()), body)
        .statusCode(201)
        .body("possibleDuplicates", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "contact", "language", "program"})
  void eachRequiredFieldIsNamedWhenItIsMissing(String field) {
    Map<String, Object> body = aNewClient();
    body.remove(field);
    begin(given.aCaseworker(), body)
        .statusCode(400)
        .body("fields.field", hasItem(field))
        .body("fields.code", hasItem("missing"));
  }

  @ParameterizedTest
  @CsvSource({"name, ' '", "name, 'a\nb'", "name, 'a\u202Eb'", "language, de", "program, ''"})
  void valuesThatCannotBeAreRefusedAtTheirField(String field, String value) {
    Map<String, Object> body = aNewClient();
    body.put(field, value);
    begin(given.aCaseworker(), body).statusCode(400).body("fields.field", hasItem(field));
  }

  @Test
  void aNameOfThreeHundredCharactersIsTooLong() {
    Map<String, Object> body = aNewClient();
    body.put("name", "n".repeat(300));
    begin(given.aCaseworker(), body).statusCode(400).body("fields.code", hasItem("too-long"));
  }

  @Test
  void markupInANameIsKeptAsText() {
    Map<String, Object> body = aNewClient();
    body.put("name", "<script>alert(1)</script>");
    begin(given.aCaseworker(), body)
        .statusCode(201)
        .body("name", equalTo("<script>alert(1)</script>"));
  }

  @Test
  void anUnknownProgramIsRefusedAndNothingIsLeftBehind() {
    Person caseworker = given.aCaseworker();
    Map<String, Object> body = aNewClient();
    body.put("program", "moonlight");
    begin(caseworker, body).statusCode(422).body("type", equalTo("/problems/program-unknown"));
    body.put("program", "snap");
    begin(caseworker, body).statusCode(201);
  }

  @Test
  void aCaseworkerOfAnotherBranchCannotBeTheClients() {
    Map<String, Object> body = aNewClient();
    body.put("caseworker", given.aCaseworkerOf(given.aBranch()).accountId());
    begin(given.aCaseworker(), body)
        .statusCode(422)
        .body("type", equalTo("/problems/caseworker-unknown"));
  }

  @Test
  void theCaseworkerIsNamedWhenOneIsGiven() {
    Person caseworker = given.aCaseworker();
    Map<String, Object> body = aNewClient();
    body.put("caseworker", caseworker.accountId());
    begin(caseworker, body)
        .statusCode(201)
        .body("caseworker.id", equalTo(caseworker.accountId().toString()))
        .body("caseworker.name", notNullValue());
  }

  @Test
  void clientsAreNotMadeInAnotherBranch() {
    Map<String, Object> body = aNewClient();
    body.put("branch", given.aBranch().id());
    begin(given.aCaseworker(), body)
        .statusCode(422)
        .body("type", equalTo("/problems/branch-not-yours"));
  }

  @Test
  void onlyCaseworkersAndSupervisorsBeginWithClients() {
    begin(given.aSupervisor(), aNewClient()).statusCode(201);
    begin(given.anAdministrator(), aNewClient()).statusCode(403);
    begin(given.signedInAs(casework.aClient().clientId()), aNewClient()).statusCode(403);
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(aNewClient())
        .post("/api/v1/clients")
        .then()
        .statusCode(401);
  }

  @Test
  void ofTwentyAtOnceWithOneContactOneIsMade() throws InterruptedException {
    Person caseworker = given.aCaseworker();
    Map<String, Object> body = aNewClient();
    var codes = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(20)) {
      for (int i = 0; i < 20; i++) {
        threads.execute(() -> codes.add(begin(caseworker, body).extract().statusCode()));
      }
    }
    org.hamcrest.MatcherAssert.assertThat(codes, hasSize(20));
    org.hamcrest.MatcherAssert.assertThat(codes, hasItems(201, 409));
    org.hamcrest.MatcherAssert.assertThat(
        codes.stream().filter(status -> status == 201).count(), equalTo(1L));
    org.hamcrest.MatcherAssert.assertThat(
        codes.stream().filter(status -> status == 409).count(), equalTo(19L));
  }
}
