package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Ear;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** The log knows nothing personal, not when all goes well and not when nothing does. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NothingPersonalTest {

  private static final String NAME = "Zenobia Quartermaine";
  private static final String PHONE = "+16135550177";
  private static final String EMAIL = "zenobia.quartermaine@example.org";
  private static final String NOTE = "Her landlord Osgood Penhallow will not write a letter.";
  private static final List<String> PERSONAL =
      List.of("Zenobia", "Quartermaine", "quartermaine", "6135550177", "Osgood", "Penhallow");

  @Inject Given given;
  @Inject JobsInTest jobs;

  private Ear ear;

  @BeforeEach
  void listen() {
    ear = Ear.open();
  }

  @AfterEach
  void stop() {
    ear.close();
  }

  private void assertNothingPersonal() {
    Logger.getLogger("guard").warning("listening");
    assertFalse(ear.heard(line -> line.contains("listening")).isEmpty(), "the ear is deaf");
    assertEquals(List.of(), ear.heard(line -> PERSONAL.stream().anyMatch(line::contains)));
  }

  private static Map<String, Object> client(String contact) {
    return Map.of("name", NAME, "contact", contact, "language", "en", "program", "snap");
  }

  @Test
  void whenAllGoesWell() {
    Person worker = given.aCaseworkerOf(given.aBranch());
    String code =
        worker
            .body(client(PHONE))
            .post("/api/v1/clients")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    worker
        .body(Map.of("channel", "PHONE", "text", NOTE))
        .post("/api/v1/clients/{code}/engagements", code);
    worker.body(Map.of("contact", EMAIL)).post("/api/v1/clients/{code}/contacts", code);
    worker.post("/api/v1/clients/{code}/sign-in-links", code);
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("contact", PHONE, "language", "en"))
        .post("/api/v1/sign-in-codes");
    worker.queryParam("query", "Zenobia").get("/api/v1/clients").then().statusCode(200);
    jobs.runDueLettingFail();
    assertNothingPersonal();
  }

  @Test
  void whenWhatIsSentIsWrong() {
    Person worker = given.aCaseworkerOf(given.aBranch());
    Stream.of(
            "{\"name\":\"" + NAME + "\",\"contact\":" + PHONE,
            "{\"name\":\"" + NAME + "\",\"" + EMAIL + "\":1}",
            "{\"name\":\"" + NAME + "\",\"contact\":\"" + EMAIL + "\",\"language\":\"Penhallow\"}",
            "{\"name\":[\"" + NAME + "\"],\"contact\":\"" + EMAIL + "\"}",
            "{\"name\":\"" + NAME + "\\u0000\",\"contact\":\"" + EMAIL + "\"}")
        .forEach(body -> worker.json().body(body).post("/api/v1/clients").then().statusCode(400));
    worker.queryParam("cursor", EMAIL).get("/api/v1/clients").then().statusCode(400);
    worker.get("/api/v1/clients/{code}", NAME).then().statusCode(404);
    assertNothingPersonal();
  }

  @Test
  void whenSomethingBreaksInside() {
    RestAssured.given().get("/api/trouble/thrown/" + EMAIL).then().statusCode(500);
    RestAssured.given().get("/api/trouble/thrown/database").then().statusCode(500);
    assertNothingPersonal();
  }
}
