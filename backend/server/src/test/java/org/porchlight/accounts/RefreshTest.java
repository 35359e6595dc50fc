package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RefreshTest {

  private static final String ACCESS = "porchlight";
  private static final String REFRESH = "porchlight-refresh";
  private static final String PASSWORD = "lamplight on the porch";

  @Inject Given given;
  @Inject SignInFixture fixture;
  @Inject TestClock clock;

  private Map<String, String> cookies;

  @BeforeEach
  void signIn() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    cookies =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body(Map.of("email", email, "password", PASSWORD))
            .post("/api/v1/sessions/password")
            .cookies();
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void anExpiredAccessCookieIsRenewedInTheSameRequest() {
    clock.advance(Duration.ofMinutes(6));
    Response answer = session(cookies);
    assertEquals(200, answer.statusCode());
    assertNotEquals(cookies.get(REFRESH), answer.cookie(REFRESH));
    assertEquals(200, session(answer.cookies()).statusCode());
  }

  @Test
  void aFreshAccessCookieIsLeftAlone() {
    assertNull(session(cookies).cookie(ACCESS));
  }

  @Test
  void aLostReplyIsGivenAgainWithTheSameSuccessor() {
    Response first = refresh(cookies.get(REFRESH));
    clock.advance(Duration.ofSeconds(30));
    Response again = refresh(cookies.get(REFRESH));
    assertEquals(200, again.statusCode());
    assertEquals(
        first.<String>path("tokens.refreshToken"), again.<String>path("tokens.refreshToken"));
  }

  @Test
  void anExpiredPageThatAsksForEverythingAtOnceStaysSignedIn() {
    clock.advance(Duration.ofMinutes(6));
    String one = session(cookies).cookie(REFRESH);
    String other = session(cookies).cookie(REFRESH);
    assertEquals(one, other);
  }

  @Test
  void anOldRefreshTokenEndsTheSessionForWhoeverHoldsIt() {
    String stolen = cookies.get(REFRESH);
    String next = refresh(stolen).path("tokens.refreshToken");
    clock.advance(Duration.ofSeconds(61));
    refresh(stolen).then().statusCode(401).body("type", equalTo("/problems/sign-in-needed"));
    refresh(next).then().statusCode(401);
    session(cookies).then().statusCode(401);
  }

  @Test
  void aTokenTwoStepsBackEndsTheSessionAtOnce() {
    String stolen = cookies.get(REFRESH);
    String next = refresh(stolen).path("tokens.refreshToken");
    String last = refresh(next).path("tokens.refreshToken");
    refresh(stolen).then().statusCode(401);
    refresh(last).then().statusCode(401);
  }

  @Test
  void aMadeUpTokenEndsNobodysSession() {
    String real = cookies.get(REFRESH);
    String tampered =
        real.substring(0, 30) + (real.charAt(30) == 'A' ? 'B' : 'A') + real.substring(31);
    refresh(tampered).then().statusCode(401);
    refresh("nonsense").then().statusCode(401);
    refresh(real).then().statusCode(200);
  }

  @Test
  void aSessionEndsAfterHalfAnHourOfDoingNothing() {
    clock.advance(Duration.ofMinutes(31));
    session(cookies).then().statusCode(401);
  }

  @Test
  void aSessionEndsAfterTwelveHoursHoweverBusy() {
    String token = cookies.get(REFRESH);
    for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      clock.advance(Duration.ofMinutes(20));
      Response answer = refresh(token);
      assertEquals(200, answer.statusCode());
      token = answer.path("tokens.refreshToken");
    }
    clock.advance(Duration.ofMinutes(21));
    refresh(token).then().statusCode(401);
  }

  @Test
  void theWebAppRenewsWithItsCookieFromItsOwnPagesOnly() throws Exception {
    HttpResponse<String> refused = refreshFrom("https://elsewhere.example");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("origin-not-allowed"));
    HttpResponse<String> renewed = refreshFrom("http://localhost:" + RestAssured.port);
    assertEquals(200, renewed.statusCode());
    assertFalse(renewed.body().contains("refreshToken"));
    assertEquals(2, renewed.headers().allValues("Set-Cookie").size());
  }

  @Test
  void cookiesChangeNothingFromPagesOfOtherSites() {
    var fromElsewhere = RestAssured.given().cookies(cookies);
    fromElsewhere
        .header("Origin", "https://elsewhere.example")
        .delete("/api/v1/session")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/origin-not-allowed"));
    RestAssured.given().cookies(cookies).delete("/api/v1/session").then().statusCode(403);
    session(cookies).then().statusCode(200);
    RestAssured.given()
        .cookies(cookies)
        .header("Sec-Fetch-Site", "same-origin")
        .delete("/api/v1/session")
        .then()
        .statusCode(204);
    session(cookies).then().statusCode(401);
  }

  private Response session(Map<String, String> with) {
    return RestAssured.given().cookies(with).get("/api/v1/session");
  }

  private Response refresh(String token) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", token))
        .post("/api/v1/sessions/refresh");
  }

  /** As a browser does it: no body, and no content type. */
  private HttpResponse<String> refreshFrom(String origin) throws Exception {
    URI address = URI.create("http://localhost:" + RestAssured.port + "/api/v1/sessions/refresh");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Cookie", REFRESH + "=" + cookies.get(REFRESH))
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient browser = HttpClient.newHttpClient()) {
      return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
