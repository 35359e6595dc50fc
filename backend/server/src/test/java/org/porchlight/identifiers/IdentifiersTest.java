package org.porchlight.identifiers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.accounts.SteppedUp;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** A number that others know somebody by is kept, found and never lies open. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class IdentifiersTest {

  private static final String ALL = "/api/v1/clients/{code}/identifiers";
  private static final String ONE = ALL + "/{id}";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Inject Given given;
  @Inject Casework casework;
  @Inject SteppedUp steppedUp;
  @Inject Database database;

  private Person worker;
  private Casework.Begun begun;
  private String number;

  @BeforeEach
  void aClientOfABranchOfItsOwn() {
    worker = given.aSupervisorOf(given.aBranch());
    begun = casework.aClientOf(worker, "snap");
    number = aNumber();
  }

  /** Of those that begin with a zero, which nobody is given. */
  private static String aNumber() {
    int n = NUMBERS.incrementAndGet();
    for (int last = 0; last < 10; last++) {
      String typed = "0%07d%d".formatted(n, last);
      if (IdentifierKind.SIN.read(typed).isPresent()) {
        return typed;
      }
    }
    throw new AssertionError("Luhn has a last digit for everything");
  }

  private static Map<String, Object> of(IdentifierKind kind, String number) {
    return new HashMap<>(Map.of("kind", kind, "number", number));
  }

  private Response add(String code, Map<String, Object> body) {
    return worker.body(body).post(ALL, code);
  }

  private String added(String code, String typed) {
    return add(code, of(IdentifierKind.SIN, typed)).then().statusCode(201).extract().path("id");
  }

  private ValidatableResponse list(String code) {
    return worker.get(ALL, code).then().statusCode(200);
  }

  private List<String> deeds() throws Exception {
    return database.asked(
        "select what || ' ' || which from audit_entry where subject_id = ? and what like 'IDENTIFIER%'"
            + " order by position",
        begun.clientId());
  }

  @Test
  void onlyTheLastFourAreListedWhateverIsRead() {
    String id = added(begun.code(), number);
    list(begun.code())
        .body("items.id", contains(id))
        .body("items[0].ending", equalTo(number.substring(5)))
        .body("items[0].allowed", contains("show", "correct", "remove"))
        .body(not(containsString(number)));
    for (String path : List.of("", "/timeline", "/audit")) {
      worker
          .get("/api/v1/clients/{code}" + path, begun.code())
          .then()
          .statusCode(200)
          .body(not(containsString(number)));
    }
  }

  @Test
  void theWholeNumberIsShownToWhoShowsThatItIsThemAndThatIsWrittenDown() throws Exception {
    String id = added(begun.code(), number);
    worker
        .post(ONE + "/showing", begun.code(), id)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/step-up-needed"))
        .body(not(containsString(number)));
    assertEquals(1, deeds().size());
    Person shown = steppedUp.shown(worker);
    for (int i = 0; i < 2; i++) {
      shown
          .post(ONE + "/showing", begun.code(), id)
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .body("number", equalTo(IdentifierKind.SIN.written(number)));
    }
    String deed = "IDENTIFIER_SHOWN identifierId=" + id + " kind=SIN";
    assertEquals(List.of(deed, deed), deeds().subList(1, 3));
  }

  @Test
  void whatCannotBeIsSaidAtItsField() {
    add(begun.code(), of(IdentifierKind.SIN, "046 454 287"))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/number-not-possible"))
        .body("fields[0].field", equalTo("number"))
        .body(not(containsString("454")));
    add(begun.code(), of(IdentifierKind.OTHER, "A 117"))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/label-missing"));
    Map<String, Object> other = of(IdentifierKind.OTHER, "A 117");
    other.put("label", "Tribal enrolment number");
    add(begun.code(), other).then().statusCode(201).body("ending", equalTo("17"));
  }

  @Test
  void theSameNumberAgainIsTheOneThatIsThere() {
    String id = added(begun.code(), number);
    assertEquals(id, added(begun.code(), IdentifierKind.SIN.written(number)));
    list(begun.code()).body("items", hasSize(1));
  }

  @Test
  void aNumberIsCorrectedAndNothingOfTheWrongOneCanBeReadAnyMore() throws Exception {
    String wrong = added(begun.code(), number);
    Map<String, Object> body = of(IdentifierKind.SIN, aNumber());
    String right = worker.body(body).put(ONE, begun.code(), wrong).then().extract().path("id");
    assertNotEquals(wrong, right);
    list(begun.code())
        .body("items.id", contains(right))
        .body("history.id", contains(wrong))
        .body("history[0].corrected", equalTo(true))
        .body("history[0].ending", equalTo(number.substring(5)));
    assertEquals(
        List.of("true"),
        database.asked(
            "select (sealed is null and blind_index is null)::text from identifier where id = ?::uuid",
            wrong));
    // Sent once more, it is the same; a colleague who began with the wrong one sees the right one.
    worker.body(body).put(ONE, begun.code(), wrong).then().body("id", equalTo(right));
    worker
        .body(of(IdentifierKind.SIN, aNumber()))
        .put(ONE, begun.code(), wrong)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.identifier.id", equalTo(right));
  }

  @Test
  void aNumberIsRemovedOnceAndIsNotShownAnyMore() throws Exception {
    String id = added(begun.code(), number);
    for (int i = 0; i < 2; i++) {
      worker.delete(ONE, begun.code(), id).then().statusCode(204);
    }
    list(begun.code()).body("items", empty()).body("history[0].corrected", equalTo(false));
    steppedUp.shown(worker).post(ONE + "/showing", begun.code(), id).then().statusCode(404);
    assertEquals(2, deeds().size());
  }

  @Test
  void theNumberOfAnotherClientIsSaidAndIsKeptIfItMustBeAndThenSomebodyLooksAtBoth() {
    String other = casework.aClientOf(worker, "snap").code();
    added(other, number);
    Map<String, Object> body = of(IdentifierKind.SIN, number);
    add(begun.code(), body)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/identifier-in-use"))
        .body("params.clientCode", equalTo(other));
    list(begun.code()).body("items", empty());
    body.put("nevertheless", true);
    add(begun.code(), body).then().statusCode(201);
    worker
        .get("/api/v1/duplicates")
        .then()
        .body("items[0].reasons", hasItem("SAME_NUMBER"))
        .body("items[0].strong", equalTo(true));
  }

  @Test
  void elsewhereTheSameNumberIsNobodysBusiness() {
    added(begun.code(), number);
    worker = given.aSupervisorOf(given.aBranch());
    added(casework.aClientOf(worker, "snap").code(), number);
  }

  @Test
  void aHouseholdSharesTheNumberOfItsCase() {
    String other = casework.aClientOf(worker, "snap").code();
    String shared = "2026-" + number;
    for (String code : List.of(begun.code(), other)) {
      add(code, of(IdentifierKind.AGENCY_CASE, shared)).then().statusCode(201);
    }
    find(shared.toLowerCase(java.util.Locale.ROOT)).body("items", hasSize(2));
  }

  private ValidatableResponse find(String typed) {
    return worker
        .body(Map.of("query", typed))
        .post("/api/v1/clients/search")
        .then()
        .statusCode(200);
  }

  @Test
  void aClientIsFoundByTheWholeNumberAndByNoPartOfIt() {
    String id = added(begun.code(), number);
    for (String typed : List.of(number, IdentifierKind.SIN.written(number))) {
      find(typed)
          .body("items.code", contains(begun.code()))
          .body("items[0].matched.by", equalTo("IDENTIFIER"))
          .body("items[0].matched.shown", equalTo("•••" + number.substring(5)));
    }
    find(number.substring(0, 8)).body("items", empty());
    find(number.substring(1)).body("items", empty());
    worker.delete(ONE, begun.code(), id).then().statusCode(204);
    find(number).body("items", empty());
  }

  @Test
  void aMergeTakesNumbersAlongAndTheyStillOpen() {
    String id = added(begun.code(), number);
    String kept = casework.aClientOf(worker, "snap").code();
    worker
        .body(Map.of("to", "WITHDRAWN", "version", 0))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then()
        .statusCode(200);
    String pair =
        worker
            .body(Map.of("code", kept, "otherCode", begun.code()))
            .post("/api/v1/duplicates")
            .then()
            .extract()
            .path("id");
    Map<String, Object> merge = new HashMap<>(Map.of("contacts", List.of(), "version", 0));
    List.of("keep", "nameOf", "languageOf", "caseworkerOf").forEach(of -> merge.put(of, kept));
    worker.body(merge).put("/api/v1/duplicates/{id}/merge", pair).then().statusCode(200);
    assertShown(kept, id);
    find(number).body("items.code", contains(kept));
    worker.delete("/api/v1/duplicates/{id}/merge", pair).then().statusCode(200);
    assertShown(begun.code(), id);
    list(kept).body("items", empty());
  }

  private void assertShown(String code, String id) {
    steppedUp
        .shown(worker)
        .post(ONE + "/showing", code, id)
        .then()
        .statusCode(200)
        .body("number", equalTo(IdentifierKind.SIN.written(number)));
  }

  @Test
  void aClientHasAtMostTwenty() {
    for (int i = 0; i < 20; i++) {
      added(begun.code(), aNumber());
    }
    add(begun.code(), of(IdentifierKind.SIN, number))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-identifiers"));
  }
}
