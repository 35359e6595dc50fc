package org.porchlight.guard;

import static org.hamcrest.Matchers.equalTo;
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
import org.porchlight.accounts.SteppedUp;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
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
  private static final String NUMBER = "098 765 431";
  private static final List<String> PERSONAL =
      List.of(
          "Zenobia",
          "Quartermaine",
          "quartermaine",
          "6135550177",
          "Osgood",
          "Penhallow",
          NUMBER,
          NUMBER.replace(" ", ""));

  @Inject Given given;
  @Inject JobsInTest jobs;
  @Inject SteppedUp steppedUp;
  @Inject Database database;

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
    worker
        .body(Map.of("kind", "SIN", "number", NUMBER))
        .post("/api/v1/clients/{code}/identifiers", code)
        .then()
        .statusCode(201);
    Stream.of("Zenobia", PHONE, EMAIL, NUMBER)
        .map(typed -> worker.body(Map.of("query", typed)))
        .forEach(search -> search.post("/api/v1/clients/search").then().statusCode(200));
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

  /** Wherever a row is kept or waits to go out: nobody reads a number there. */
  @Test
  void whateverIsStored() throws Exception {
    Person worker = given.aCaseworkerOf(given.aBranch());
    String phone = Casework.aPhone();
    String code = worker.body(client(phone)).post("/api/v1/clients").path("code");
    Map<String, String> number = Map.of("kind", "SIN", "number", NUMBER);
    String id = worker.body(number).post("/api/v1/clients/{code}/identifiers", code).path("id");
    steppedUp
        .shown(worker)
        .post("/api/v1/clients/{code}/identifiers/{id}/showing", code, id)
        .then()
        .statusCode(200)
        .body("number", equalTo(NUMBER));
    worker.body(Map.of("query", NUMBER)).post("/api/v1/clients/search").then().statusCode(200);
    for (String table :
        database.asked("select tablename from pg_tables where schemaname = 'public'")) {
      String rows =
          "select 1 from %s x where x::text ~ '098.?765.?431|303938373635343331' limit 1"
              .formatted(table);
      assertEquals(List.of(), database.asked(rows), table);
    }
    assertNothingPersonal();
  }

  @Test
  void whenSomethingBreaksInside() {
    RestAssured.given().get("/api/trouble/thrown/" + EMAIL).then().statusCode(500);
    RestAssured.given().get("/api/trouble/thrown/database").then().statusCode(500);
    assertNothingPersonal();
  }
}
