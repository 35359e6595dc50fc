package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.SentMessages.Sent;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class StaffAccountTest {

  private static final String PASSWORD = "lamplight on the porch";

  @Inject Given given;
  @Inject SentMessages messages;
  @Inject TestClock clock;
  @Inject SteppedUp steppedUp;

  private Person admin;
  private String email;

  @BeforeEach
  void begin() {
    admin = given.anAdministrator();
    email = "dana" + UUID.randomUUID() + "@example.org";
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"password1234", "123456789012", "qwertyuiopas", "Porchlight2026!"})
  void whatSomebodyWouldTryFirstIsNoPassword(String guessable) {
    invite();
    setPassword(token(messages.lastTo(email)), guessable)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/password-guessable"))
        .body("fields[0].field", equalTo("password"));
    setPassword(token(messages.lastTo(email)), PASSWORD).then().statusCode(204);
  }

  @Test
  void whoeverIsInvitedSetsAPasswordAndSignsIn() {
    invite()
        .then()
        .statusCode(201)
        .body("role", equalTo("CASEWORKER"))
        .body("invited", equalTo(true));
    Sent mail = messages.lastTo(email);
    assertEquals("Set your password", mail.subject());
    setPassword(token(mail), PASSWORD).then().statusCode(204);
    signIn(PASSWORD).then().statusCode(200).body("name", equalTo("Dana Whitlock"));
  }

  @Test
  void theFirstAdministratorSetsAPasswordByTheLinkThatWasSentAtTheFirstStart() {
    email = "first.administrator@example.org";
    setPassword(token(messages.lastTo(email)), PASSWORD).then().statusCode(204);
    signIn(PASSWORD).then().statusCode(200).body("role", equalTo("ADMINISTRATOR"));
  }

  @Test
  void anInvitationIsGoodOnce() {
    invite();
    String token = token(messages.lastTo(email));
    setPassword(token, PASSWORD).then().statusCode(204);
    setPassword(token, "another long password")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/link-not-valid"));
  }

  @Test
  void anInvitationIsGoodForThreeDays() {
    invite();
    String token = token(messages.lastTo(email));
    clock.advance(Duration.ofDays(3));
    setPassword(token, PASSWORD).then().statusCode(422);
  }

  @Test
  void aPasswordHasTwelveCharactersAtLeast() {
    invite();
    String token = token(messages.lastTo(email));
    setPassword(token, "elevenchars")
        .then()
        .statusCode(400)
        .body("fields[0].code", equalTo("too-short"));
    setPassword(token, "twelve chars").then().statusCode(204);
  }

  @Test
  void aNewPasswordEndsTheOldOneAndEverySession() {
    String id = invite().path("id");
    setPassword(token(messages.lastTo(email)), PASSWORD);
    Map<String, String> session = signIn(PASSWORD).cookies();
    admin.post("/api/v1/staff-accounts/{id}/password-link", id).then().statusCode(204);
    Sent mail = messages.lastTo(email);
    assertEquals("Set a new password", mail.subject());
    setPassword(token(mail), "moths around the lamp").then().statusCode(204);
    RestAssured.given().cookies(session).get("/api/v1/session").then().statusCode(401);
    signIn(PASSWORD).then().statusCode(422);
    signIn("moths around the lamp").then().statusCode(200);
  }

  @Test
  void twoAccountsNeverHaveOneEmail() {
    invite();
    email = email.toUpperCase(Locale.ROOT);
    invite().then().statusCode(409).body("type", equalTo("/problems/email-taken"));
  }

  @Test
  void aCaseworkerNeedsABranchThatExists() {
    admin
        .body(account(UUID.randomUUID().toString()))
        .post("/api/v1/staff-accounts")
        .then()
        .statusCode(422)
        .body("fields[0].field", equalTo("branchId"));
  }

  @Test
  void administratorsCannotShutThemselvesOut() {
    admin
        .body(Map.of("disabled", true))
        .patch("/api/v1/staff-accounts/{id}", admin.accountId())
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/own-account"));
    admin
        .body(Map.of("role", "CASEWORKER", "branchId", given.theBranch().id().toString()))
        .patch("/api/v1/staff-accounts/{id}", admin.accountId())
        .then()
        .statusCode(422);
  }

  @Test
  void aDisabledAccountCannotSignInUntilItIsEnabled() {
    String id = invite().path("id");
    setPassword(token(messages.lastTo(email)), PASSWORD);
    change(id, Map.of("disabled", true)).then().statusCode(200);
    signIn(PASSWORD).then().statusCode(422).body("type", equalTo("/problems/password-wrong"));
    change(id, Map.of("disabled", false)).then().statusCode(200);
    signIn(PASSWORD).then().statusCode(200);
  }

  @Test
  void onlyAdministratorsSeeStaffAccounts() {
    given.aSupervisor().get("/api/v1/staff-accounts").then().statusCode(403);
  }

  @Test
  void theListComesInPagesNewestFirst() {
    String older = invite().path("id");
    email = "lee" + UUID.randomUUID() + "@example.org";
    String newer = invite().path("id");
    Response first = admin.queryParam("limit", 1).get("/api/v1/staff-accounts");
    assertEquals(newer, first.path("items[0].id"));
    admin
        .queryParam("limit", 1)
        .queryParam("cursor", first.<String>path("next"))
        .get("/api/v1/staff-accounts")
        .then()
        .body("items[0].id", equalTo(older));
  }

  @Test
  void aNameOfAnyLengthIsLookedAtAtOnce() {
    invite().then().statusCode(201);
    Map<String, Object> account = account(given.theBranch().id().toString());
    account.put("name", "a".repeat(200_000) + "\u0007");
    admin.body(account).post("/api/v1/staff-accounts").then().statusCode(400).time(lessThan(1000L));
  }

  @Test
  void colleaguesAreListedForWhoeverAssignsWork() {
    Person supervisor = given.aSupervisor();
    String id = invite().path("id");
    supervisor.get("/api/v1/staff").then().statusCode(200).body("items.id", hasItem(id));
    change(id, Map.of("disabled", true));
    var left = supervisor.get("/api/v1/staff").<List<String>>path("items.id");
    assertFalse(left.contains(id));
  }

  @Test
  void aScreenThatWasLeftOpenGivesNobodyMoreThanTheyHad() {
    String id = invite().path("id");
    steppedUp.notLately(admin);
    Map<String, Object> another = account(given.theBranch().id().toString());
    another.put("email", "other" + email);
    another.put("role", "ADMINISTRATOR");
    List.of(
            admin.body(another).post("/api/v1/staff-accounts"),
            change(id, Map.of("role", "ADMINISTRATOR")),
            change(id, Map.of("branchId", given.aBranch().id().toString())),
            admin.post("/api/v1/staff-accounts/{id}/password-link", id),
            admin.delete("/api/v1/staff-accounts/{id}/second-factor", id),
            admin.body(Map.of("roles", List.of(), "version", 0)).put("/api/v1/second-factor-rule"))
        .forEach(
            refusal ->
                refusal.then().statusCode(403).body("type", equalTo("/problems/step-up-needed")));
    change(id, Map.of("name", "Dana Underhill")).then().statusCode(200);
    change(id, Map.of("disabled", true)).then().statusCode(200);
  }

  private Response invite() {
    return admin.body(account(given.theBranch().id().toString())).post("/api/v1/staff-accounts");
  }

  private Map<String, Object> account(String branchId) {
    Map<String, Object> account = new HashMap<>();
    account.put("name", "Dana Whitlock");
    account.put("email", email);
    account.put("role", "CASEWORKER");
    account.put("branchId", branchId);
    account.put("language", "en");
    return account;
  }

  private Response change(String id, Map<String, Object> wanted) {
    return admin.body(wanted).patch("/api/v1/staff-accounts/{id}", id);
  }

  private Response signIn(String password) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "password", password))
        .post("/api/v1/sessions/password");
  }

  private static Response setPassword(String token, String password) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("token", token, "password", password))
        .post("/api/v1/passwords");
  }

  private static String token(Sent mail) {
    return mail.body().replaceAll("(?s).*/staff/set-password#(\\S+).*", "$1");
  }
}
