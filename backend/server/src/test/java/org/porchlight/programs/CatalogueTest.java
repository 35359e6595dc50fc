package org.porchlight.programs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CatalogueTest {

  private static final String ALL = "/api/v1/catalogue";
  private static final String ONE = ALL + "/{kind}/{id}";
  private static final Map<String, String> UNIONS =
      Map.of(
          "programs", "program",
          "requirements", "requirement",
          "document-types", "documentType");

  @Inject Given given;
  @Inject Casework casework;

  private Person administrator;

  @BeforeEach
  void administrator() {
    administrator = given.anAdministrator();
  }

  /** Other tests read what the programs ask. */
  @AfterEach
  void whatTheFilesSay() {
    Map<String, Object> files = history("programs", "snap").jsonPath().getMap("items[-1].program");
    change("programs", "snap", files, now("programs", "snap")).then().statusCode(200);
  }

  private Response history(String kind, String id) {
    return administrator.get(ONE, kind, id);
  }

  private int now(String kind, String id) {
    return history(kind, id).path("items[0].edition");
  }

  private Map<String, Object> terms(String kind, String id) {
    return new HashMap<>(history(kind, id).jsonPath().getMap("items[0]." + UNIONS.get(kind)));
  }

  private Response change(String kind, String id, Map<String, Object> terms, int read) {
    return administrator.body(Map.of(UNIONS.get(kind), terms, "edition", read)).put(ONE, kind, id);
  }

  private Response add(String kind, Map<String, Object> terms) {
    return administrator.body(Map.of(UNIONS.get(kind), terms, "edition", 0)).post(ALL + "/" + kind);
  }

  private static Map<String, String> words(String text) {
    return Map.of("en", text, "fr", text + " (fr)", "es", text + " (es)");
  }

  private String aType() {
    Map<String, Object> terms = terms("document-types", "pay-stubs");
    terms.put("name", words("Boat licence"));
    return add("document-types", terms).then().statusCode(201).extract().path("id");
  }

  private String aRequirement(String type) {
    Map<String, Object> terms = terms("requirements", "earned-income");
    terms.put("name", words("Boat"));
    terms.put("ask", words("Your boat"));
    terms.put("why", words("A boat counts."));
    terms.put("documentTypes", List.of(type));
    return add("requirements", terms)
        .then()
        .statusCode(201)
        .body("edition", equalTo(1))
        .body("requirement.ask.en", equalTo("Your boat"))
        .body("changedBy", notNullValue())
        .extract()
        .path("id");
  }

  private void snapAsksFor(String requirement) {
    Map<String, Object> snap = terms("programs", "snap");
    List<Object> asked = new ArrayList<>((List<?>) snap.get("requirements"));
    asked.add(requirement);
    snap.put("requirements", asked);
    change("programs", "snap", snap, now("programs", "snap")).then().statusCode(200);
  }

  private Response ask(Casework.Begun client, String requirement) {
    return client
        .caseworker()
        .body(Map.of("requirement", requirement, "reason", "You have one."))
        .post("/api/v1/enrolments/{id}/checklist-items", client.enrolmentId());
  }

  private static ValidatableResponse offered() {
    return RestAssured.get("/api/v1/programs").then().statusCode(200);
  }

  @Test
  void whatIsAddedIsAskedOnceAProgramNamesItAndStaysAsItWasAsked() {
    String type = aType();
    String requirement = aRequirement(type);
    Casework.Begun client = casework.aClient();
    ask(client, requirement).then().statusCode(422);
    snapAsksFor(requirement);
    offered()
        .body("items[0].requirements.requirement", hasItem(requirement))
        .body(
            "items[0].requirements.find{it.requirement=='"
                + requirement
                + "'}.documentTypes[0].name",
            equalTo("Boat licence"));
    String item =
        ask(client, requirement)
            .then()
            .statusCode(201)
            .body("ask", equalTo("Your boat"))
            .body("documentTypes.documentType", contains(type))
            .extract()
            .path("id");

    Map<String, Object> reworded = terms("requirements", requirement);
    reworded.put("ask", words("Your ship"));
    reworded.put("why", words("A ship counts."));
    change("requirements", requirement, reworded, 1)
        .then()
        .statusCode(200)
        .body("edition", equalTo(2));
    ask(casework.aClient(), requirement).then().statusCode(201).body("ask", equalTo("Your ship"));
    asked(client, item).body("ask", equalTo("Your boat")).body("why", equalTo("A boat counts."));

    reworded.put("retired", true);
    change("requirements", requirement, reworded, 2).then().statusCode(200);
    offered().body("items[0].requirements.requirement", not(hasItem(requirement)));
    ask(casework.aClient(), requirement).then().statusCode(422);
    asked(client, item)
        .body("requirementName", equalTo("Boat"))
        .body("documentTypes.name", contains("Boat licence"));
    history("requirements", requirement)
        .then()
        .body("items.edition", contains(3, 2, 1))
        .body("items[2].requirement.ask.fr", equalTo("Your boat (fr)"));
  }

  private static ValidatableResponse asked(Casework.Begun client, String item) {
    return client.caseworker().get("/api/v1/checklist-items/{id}", item).then().statusCode(200);
  }

  @Test
  void whatTheFilesSayIsListedUntilItIsChangedAndGoneBackTo() {
    administrator
        .get(ALL)
        .then()
        .statusCode(200)
        .body("programs.id", contains("snap", "medicaid", "canada-child-benefit"))
        .body("requirements.find { it.id == 'identity' }.edition", equalTo(0))
        .body("requirements.find { it.id == 'identity' }.changedBy", nullValue())
        .body("documentTypes.find { it.id == 'passport' }.documentType.keptFor", equalTo("P3Y1M"));
    Map<String, Object> snap = terms("programs", "snap");
    int read = now("programs", "snap");
    Map<String, Object> faster = new HashMap<>(snap);
    Map<String, Object> clocks = new HashMap<>((Map<String, ?>) snap.get("clocks"));
    clocks.put("verificationDays", 12);
    faster.put("clocks", clocks);
    change("programs", "snap", faster, read).then().statusCode(200);
    offered().body("items[0].verificationDays", equalTo(12));
    change("programs", "snap", snap, read + 1).then().statusCode(200);
    offered().body("items[0].verificationDays", equalTo(10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "programs       | snap          | clocks        | program.clocks.expeditedDays",
        "programs       | snap          | requirements  | program.requirements[0]",
        "requirements   | earned-income | documentTypes | requirement.documentTypes[1]",
        "document-types | pay-stubs     | keptFor       | documentType.keptFor"
      })
  void whatDoesNotGoWithTheRestIsNamed(String kind, String id, String part, String field) {
    Map<String, Object> terms = terms(kind, id);
    if (part.equals("clocks")) {
      Map<String, Object> clocks = new HashMap<>((Map<String, ?>) terms.get("clocks"));
      clocks.put("expeditedDays", 31);
      terms.put("clocks", clocks);
    } else if (part.equals("keptFor")) {
      terms.put("keptFor", "P5D");
    } else {
      terms.put(
          part,
          part.equals("requirements")
              ? List.of("nothing-such")
              : List.of("pay-stubs", "nothing-such"));
    }
    change(kind, id, terms, now(kind, id))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/catalogue-not-valid"))
        .body("fields.field", contains(field));
  }

  @Test
  void theLastDocumentThatWouldDoIsNotRetired() {
    String type = aType();
    String requirement = aRequirement(type);
    Map<String, Object> retired = terms("document-types", type);
    retired.put("retired", true);
    change("document-types", type, retired, 1)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/still-needed"))
        .body("params.by", equalTo(requirement));
  }

  @Test
  void ofTwoWhoReadTheSameOneChangesItAndTheOtherSeesWhatItIs() throws InterruptedException {
    String type = aType();
    List<Callable<Response>> both =
        List.of("A card", "A paper").stream()
            .<Callable<Response>>map(name -> () -> renamed(type, name))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Set<Integer> statuses =
          threads.invokeAll(both).stream()
              .map(Future::resultNow)
              .map(Response::statusCode)
              .collect(Collectors.toSet());
      assertEquals(Set.of(200, 409), statuses);
    }
    String stands = history("document-types", type).path("items[0].documentType.name.en");
    renamed(type, stands).then().statusCode(200).body("edition", equalTo(2));
    renamed(type, "A third")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.thing.edition", equalTo(2))
        .body("params.thing.documentType.name.en", equalTo(stands));
  }

  /** By somebody who read the first edition. */
  private Response renamed(String type, String name) {
    Map<String, Object> terms =
        new HashMap<>(history("document-types", type).jsonPath().getMap("items[-1].documentType"));
    terms.put("name", words(name));
    return change("document-types", type, terms, 1);
  }

  @Test
  void nobodyButAnAdministratorChangesAnything() {
    Map<String, Object> body =
        Map.of("requirement", terms("requirements", "identity"), "edition", 0);
    for (Person who : List.of(given.aSupervisor(), given.aCaseworker())) {
      who.get(ALL).then().statusCode(403);
      who.body(body).put(ONE, "requirements", "identity").then().statusCode(403);
    }
    administrator.get(ONE, "requirements", "nothing-such").then().statusCode(404);
    administrator.get(ONE, "nothings", "identity").then().statusCode(404);
    administrator.body(body).put(ONE, "programs", "snap").then().statusCode(422);
    administrator.body(body).post(ALL + "/programs").then().statusCode(404);
    history("requirements", "identity").then().body("items", hasSize(1));
  }
}
