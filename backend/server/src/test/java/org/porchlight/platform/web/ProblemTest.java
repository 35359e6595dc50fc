package org.porchlight.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ProblemTest {

  private static final String FINE = "{\"name\":\"Sam\",\"count\":1}";

  private ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/trouble").then();
  }

  private static ValidatableResponse isProblem(
      ValidatableResponse answer, int status, String code) {
    assertEquals(List.of("no-store"), answer.extract().headers().getValues("Cache-Control"));
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body("type", equalTo("/problems/" + code))
        .body("status", equalTo(status));
  }

  @Test
  void whatIsFineIsTaken() {
    post(FINE).statusCode(200).body("text", equalTo("Sam"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\" \",\"count\":1} | name | missing",
        "{\"count\":1} | name | missing",
        "{\"name\":\"A very long name\",\"count\":1} | name | too-long",
        "{\"name\":\"Sam\",\"count\":0} | count | too-small",
        "{\"name\":\"Sam\",\"count\":1,\"parts\":[{\"word\":\"fine\"},{\"word\":\"too long\"}]} | parts[1].word | too-long",
        "{\"name\":\"Sam\",\"count\":1,\"parts\":[{\"word\":\"a\"},{\"word\":\"b\"},{\"word\":\"c\"}]} | parts | too-long",
        "{\"name\":\"Sam\",\"count\":\"many\"} | count | wrong-type",
        "{\"name\":\"Sam\",\"count\":1,\"on\":\"the third\"} | on | wrong-type",
        "{\"name\":\"Sam\",\"count\":\"1\"} | count | wrong-type",
        "{\"name\":\"Sam\",\"count\":1.5} | count | wrong-type",
        "{\"name\":{},\"count\":1} | name | wrong-type",
        "{\"name\":5,\"count\":1} | name | wrong-type",
        "{\"name\":true,\"count\":1} | name | wrong-type",
        "{\"name\":\"a\\u0000b\",\"count\":1} | name | wrong-type",
        "{\"name\":\"a\\ud800b\",\"count\":1} | name | wrong-type",
      })
  void aFieldThatIsNotAcceptedIsNamed(String body, String field, String code) {
    isProblem(post(body), 400, "invalid")
        .body("fields[0].field", equalTo(field))
        .body("fields[0].code", equalTo(code));
  }

  @Test
  void aBodyThatIsMissingIsNoFieldOfOurs() {
    isProblem(post("null"), 400, "invalid").body("fields[0].field", equalTo(""));
  }

  @Test
  void aHeaderThatIsNotAcceptedIsNamedAsItWasSent() {
    given()
        .contentType(ContentType.JSON)
        .header("X-Count", "0")
        .body(FINE)
        .post("/api/trouble")
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("X-Count"));
  }

  @Test
  void whoIsNotSignedInIsToldHow() {
    isProblem(given().get("/api/v1/home").then(), 401, "sign-in-needed")
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void aFieldNobodyKnowsIsRefused() {
    isProblem(post("{\"name\":\"Sam\",\"count\":1,\"admin\":true}"), 400, "unknown-field")
        .body("fields[0].field", equalTo("admin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1,",
        "{\"name\":}",
        "{\"name\":\"Sam\" \"count\":1}",
        "nonsense",
        "{\"name\":\"Sam\",\"count\":1}}",
        "{\"name\":\"Sam\",\"count\":1,\"count\":2}",
        "{\"name\":\"Sam\",\"count\":1} {\"name\":\"Pat\",\"count\":1}",
        "[]",
        "3"
      })
  void aBodyThatIsNoJsonObjectIsMalformed(String body) {
    isProblem(post(body), 400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", ""})
  void aMissingBodyIsMissing(String body) {
    isProblem(post(body), 400, "invalid").body("fields[0].code", equalTo("missing"));
  }

  @Test
  void theSameNameTypedInTwoWaysIsTheSameText() {
    post("{\"name\":\"Jose\\u0301\",\"count\":1}").body("text", equalTo("José"));
  }

  @Test
  void otherRequestsThatCannotWorkSayWhy() {
    isProblem(given().get("/api/nowhere").then(), 404, "not-found");
    isProblem(given().get("/api/trouble/" + UUID.randomUUID() + "/x").then(), 404, "not-found");
    isProblem(given().get("/api/trouble/not-an-id").then(), 404, "not-found");
    isProblem(given().get("/api/trouble/a%00b").then(), 404, "not-found");
    isProblem(given().delete("/api/trouble").then(), 405, "method-not-allowed");
    isProblem(given().accept("image/png").get("/api/trouble").then(), 406, "not-acceptable");
    isProblem(
        given().contentType("text/plain").body("x").post("/api/trouble").then(),
        415,
        "media-type-not-supported");
    isProblem(given().get("/api/trouble/for-staff").then(), 401, "sign-in-needed");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=1000000000,invalid",
    "limit=1e9,invalid",
    "limit=0,invalid",
    "limit=101,invalid",
    "limit=-1,invalid",
    "limit=,invalid",
    "limit=5&limit=6,invalid",
    "query=a%00b,invalid",
    "page=2,unknown-field",
    "cursor=AAAA,cursor-not-valid",
    "cursor=%27--,cursor-not-valid",
    "query=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,invalid",
  })
  void aQueryIsTakenStrictly(String query, String code) {
    isProblem(given().urlEncodingEnabled(false).get("/api/trouble?" + query).then(), 400, code);
  }

  @Test
  void aCursorThatWasChangedIsRefused() {
    String cursor = new Cursor(Instant.now(), UUID.randomUUID()).toString();
    given().get("/api/trouble?cursor=" + cursor).then().statusCode(200);
    String forged = (cursor.charAt(3) == 'A' ? "BBBB" : "AAAA") + cursor.substring(4);
    isProblem(given().get("/api/trouble?cursor=" + forged).then(), 400, "cursor-not-valid");
  }

  @Test
  void aHugeBodyIsRefused() {
    String body = "{\"name\":\"" + "a".repeat(StrictRequest.LARGEST_JSON) + "\"}";
    isProblem(post(body), 413, "too-large");
  }

  @Test
  void whatGoesWrongInsideIsToldByKind() {
    isProblem(given().get("/api/trouble/thrown/stale").then(), 409, "changed-meanwhile");
    isProblem(given().get("/api/trouble/thrown/down").then(), 503, "unavailable")
        .header("Retry-After", equalTo("5"));
    isProblem(given().get("/api/trouble/thrown/pool").then(), 503, "unavailable");
  }

  @Test
  void whatNobodyExpectedHasAReferenceAndNothingElse() {
    isProblem(given().get("/api/trouble/thrown/else").then(), 500, "unexpected")
        .body("params.reference", matchesPattern("[0-9a-f-]{36}"))
        .body(not(containsString("Maria")));
  }
}
