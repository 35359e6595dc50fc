package org.porchlight.clients;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.TestServices;

/** Who somebody is and how they are reached, and what it was before. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PersonTest {

  private static final String RECORD = "/api/v1/clients/{code}";

  @Inject Casework casework;

  private Begun begun;

  @BeforeEach
  void aClient() {
    begun = casework.aClient();
  }

  private int version() {
    return begun.caseworker().get(RECORD, begun.code()).path("person.version");
  }

  private ValidatableResponse describe(Map<String, ?> said, int version) {
    Map<String, Object> body = new HashMap<>(said);
    body.put("version", version);
    return begun.caseworker().body(body).put(RECORD + "/person", begun.code()).then();
  }

  private ValidatableResponse history(String part) {
    return begun
        .caseworker()
        .get(RECORD + "/corrections?part=" + part, begun.code())
        .then()
        .statusCode(200);
  }

  private String contact(String address) {
    return begun
        .caseworker()
        .body(Map.of("contact", address))
        .post(RECORD + "/contacts", begun.code())
        .path("id");
  }

  private ValidatableResponse use(String contactId, Map<String, ?> edit) {
    return begun
        .caseworker()
        .body(edit)
        .patch(RECORD + "/contacts/{id}", begun.code(), contactId)
        .then();
  }

  @Test
  void whoTheyAreIsOnTheRecordAndItsHistoryKept() {
    describe(
            Map.of(
                "preferredName",
                " Ro ",
                "birthDate",
                "1984-11-30",
                "speaks",
                List.of("es", "en"),
                "accessNeeds",
                List.of("RELAY", "LARGE_PRINT")),
            version())
        .statusCode(200)
        .body("preferredName", equalTo("Ro"))
        .body("speaks", contains("es", "en"))
        .body("accessNeeds", contains("LARGE_PRINT", "RELAY"));
    describe(Map.of("preferredName", "Rosie"), version())
        .statusCode(200)
        .body("birthDate", nullValue());
    begun
        .caseworker()
        .get(RECORD, begun.code())
        .then()
        .body("person.preferredName", equalTo("Rosie"))
        .body("person.accessNeeds", empty())
        .body("timeline[0].kind", equalTo("CLIENT_CHANGED"));
    String latest = "items.find { it.field == 'preferredName' }";
    history("PERSON")
        .body(latest + ".was", equalTo("Ro"))
        .body(latest + ".became", equalTo("Rosie"))
        .body(latest + ".byName", notNullValue())
        .body("items.field", hasItem("birthDate"));
  }

  @Test
  void aNewNameIsInTheHistoryToo() {
    begun.caseworker().body(Map.of("name", "Rosa Thornfield")).patch(RECORD, begun.code());
    history("PERSON").body("items[0].field", equalTo("name"));
  }

  @Test
  void whoeverReadAnotherVersionGetsTheOneThatIsThere() {
    int read = version();
    describe(Map.of("preferredName", "Ro"), read).statusCode(200);
    describe(Map.of("preferredName", "Rosita"), read)
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.person.preferredName", equalTo("Ro"));
  }

  @Test
  void nobodyIsBornTomorrowOrInAnotherAge() {
    describe(Map.of("birthDate", "2999-01-01"), version())
        .statusCode(400)
        .body("fields.code", contains("in-the-future"));
    describe(Map.of("birthDate", "1066-10-14"), version())
        .statusCode(400)
        .body("fields.code", contains("too-early"));
    describe(Map.of("speaks", List.of("Spanish!")), version()).statusCode(400);
  }

  @Test
  void oneContactAtMostIsPreferred() {
    String one = contact(Casework.aPhone());
    String other = contact(Casework.aPhone());
    use(one, Map.of("preferred", true)).statusCode(200).body("preferred", equalTo(true));
    use(other, Map.of("preferred", true, "note", "After 5 pm.")).statusCode(200);
    begun
        .caseworker()
        .get(RECORD, begun.code())
        .then()
        .body("contacts.findAll { it.preferred }.id", contains(other));
    history("CONTACT")
        .body("items.findAll { it.contactId == '" + one + "' }", hasSize(2))
        .body("items.find { it.field == 'contactNote' }.became", equalTo("After 5 pm."));
  }

  @Test
  void whatIsNotSafeHearsNothing() {
    String id = contact("safe." + UUID.randomUUID() + "@example.org");
    use(id, Map.of("caution", "NOT_SAFE"))
        .statusCode(200)
        .body("caution", equalTo("NOT_SAFE"))
        .body("verifiedAt", nullValue());
    use(id, Map.of()).body("caution", equalTo("NOT_SAFE"));
  }

  @Test
  void aContactIsVerifiedWhenWhatWasSentThereIsUsed() {
    String url = begun.caseworker().post(RECORD + "/sign-in-links", begun.code()).path("url");
    RestAssured.given()
        .contentType("application/json")
        .body(Map.of("token", url.substring(url.indexOf('#') + 1), "sharedDevice", true))
        .post("/api/v1/sessions/link")
        .then()
        .statusCode(200);
    begun
        .caseworker()
        .get(RECORD, begun.code())
        .then()
        .body("contacts[0].verifiedAt", notNullValue());
  }
}
