package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestServices;

/** What happens to an account while somebody signs in to it: one of the two comes first. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PasswordRaceTest {

  private static final String OLD = "lamplight on the porch";
  private static final String NEW = "moths around the lamp";

  @Inject Given given;
  @Inject SignInFixture fixture;
  @Inject SentMessages messages;
  @Inject Passwords passwords;
  @Inject Accounts accounts;
  @Inject SessionDesk desk;
  @Inject Database database;
  @Inject Clock clock;

  private Person admin;
  private Person worker;
  private String email;

  @BeforeEach
  void begin() {
    admin = given.anAdministrator();
    worker = given.aCaseworker();
    email = fixture.setPassword(worker, OLD);
  }

  @Test
  void anOldPasswordThatWasRightBeforeANewOneWasSetLetsNobodyIn() {
    String hash = passwords.hash(NEW);
    Response answer = meanwhile(account -> account.setPasswordHash(hash), this::signIn);
    answer.then().statusCode(422).body("type", equalTo("/problems/password-wrong"));
  }

  @Test
  void aRightPasswordLetsNobodyIntoAnAccountThatWasDisabledSince() {
    Response answer = meanwhile(account -> account.disable(clock.instant()), this::signIn);
    answer.then().statusCode(422).body("type", equalTo("/problems/password-wrong"));
  }

  @Test
  void settingAPasswordEndsASessionThatIsJustBeginning() {
    admin
        .post("/api/v1/staff-accounts/{id}/password-link", worker.accountId())
        .then()
        .statusCode(204);
    String token =
        messages.lastTo(email).body().replaceAll("(?s).*/staff/set-password#(\\S+).*", "$1");
    String[] access = new String[1];
    Response answer =
        meanwhile(
            account -> access[0] = desk.begin(account, "PASSWORD", false).tokens().access(),
            () -> post("/api/v1/passwords", Map.of("token", token, "password", NEW)));
    answer.then().statusCode(204);
    assertEquals(401, statusFor(access[0]));
  }

  @Test
  void disablingEndsASessionThatIsJustBeginningForGood() {
    String[] access = new String[1];
    Response answer =
        meanwhile(
            account -> access[0] = desk.begin(account, "PASSWORD", false).tokens().access(),
            () -> disable(true));
    answer.then().statusCode(200);
    disable(false).then().statusCode(200);
    assertEquals(401, statusFor(access[0]));
  }

  /**
   * The request begins after the change was made and before it is committed, and the change is only
   * committed once the request waits for it, or has been answered.
   */
  private Response meanwhile(Consumer<Account> change, Supplier<Response> request) {
    CompletableFuture<Response> answer =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  change.accept(
                      accounts.findById(worker.accountId(), LockModeType.PESSIMISTIC_WRITE));
                  var underWay = CompletableFuture.supplyAsync(request);
                  while (!underWay.isDone() && !database.somebodyWaits()) {
                    Thread.sleep(5);
                  }
                  return underWay;
                });
    return answer.join();
  }

  private Response signIn() {
    return post("/api/v1/sessions/password", Map.of("email", email, "password", OLD));
  }

  private Response disable(boolean disabled) {
    return admin
        .body(Map.of("disabled", disabled))
        .patch("/api/v1/staff-accounts/{id}", worker.accountId());
  }

  private static Response post(String path, Map<String, String> body) {
    return RestAssured.given().contentType(ContentType.JSON).body(body).post(path);
  }

  private static int statusFor(String access) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + access)
        .get("/api/v1/session")
        .statusCode();
  }
}
