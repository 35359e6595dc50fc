package org.porchlight.duplicates;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Two records of one person are noticed, and become one without losing anything. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DuplicatesTest {

  private static final String PAIR = "/api/v1/duplicates/{id}";

  @Inject Given given;
  @Inject Casework casework;
  @Inject JobsInTest jobs;
  @Inject Database database;

  private Person worker;

  @BeforeEach
  void aWorkerOfABranchOfItsOwn() {
    worker = given.aSupervisorOf(given.aBranch());
  }

  private Casework.Begun begun(String program) {
    return casework.aClientOf(worker, program);
  }

  private String named(String name, String contact, String program) {
    return worker
        .body(Map.of("name", name, "contact", contact, "language", "en", "program", program))
        .post("/api/v1/clients")
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  private ValidatableResponse list(String status) {
    return worker.queryParam("status", status).get("/api/v1/duplicates").then().statusCode(200);
  }

  private String told(String code, String other) {
    return worker
        .body(Map.of("code", code, "otherCode", other))
        .post("/api/v1/duplicates")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> merge(String keep) {
    Map<String, Object> body = new HashMap<>();
    for (String of : List.of("keep", "nameOf", "languageOf", "caseworkerOf")) {
      body.put(of, keep);
    }
    body.put("contacts", List.of());
    body.put("version", 0);
    return body;
  }

  private Response merged(String id, Map<String, Object> body) {
    return worker.body(body).put(PAIR + "/merge", id);
  }

  private ValidatableResponse record(String code) {
    return worker.get("/api/v1/clients/{code}", code).then().statusCode(200);
  }

  @Test
  void aNameWrittenInAnotherWayIsNoticedAtOnceAndSaidWhy() {
    String phone = Casework.aPhone();
    String one = named("Zoé Marrowfield", phone, "snap");
    String other = named("Marowfield Zoe", "zoe." + phone.substring(2) + "@example.org", "snap");
    list("OPEN")
        .body("items", hasSize(1))
        .body("items[0].reasons", contains("SIMILAR_NAME"))
        .body("items[0].score", equalTo(45))
        .body("items[0].strong", equalTo(false))
        .body("items[0].allowed", contains("ruleOut", "merge"));
    record(other).body("duplicates[0].one.code", anyOf(equalTo(one), equalTo(other)));
  }

  @Test
  void whoHasTheSameNameAndAlmostTheSameNumberStandsInTheWorklist() {
    String phone = Casework.aPhone();
    // No area code of the other tests begins so.
    String near = "+19" + phone.substring(3);
    named("Amara Birchwater", phone, "snap");
    named("Amara Birchwater", near, "snap");
    list("OPEN")
        .body("items[0].reasons", contains("SAME_NAME", "PHONE_ALIKE"))
        .body("items[0].strong", equalTo(true));
    String id = list("OPEN").extract().path("items[0].id");
    worker
        .get("/api/v1/worklist")
        .then()
        .body("items.findAll { it.kind == 'DUPLICATE_TO_DECIDE' }.duplicateId", contains(id));
    worker.put(PAIR + "/difference", id).then().statusCode(200);
    worker.get("/api/v1/worklist").then().body("items.kind", not(hasItem("DUPLICATE_TO_DECIDE")));
    worker.delete(PAIR + "/difference", id).then().statusCode(200);
    worker.get("/api/v1/worklist").then().body("items.kind", hasItem("DUPLICATE_TO_DECIDE"));
  }

  @Test
  void theNightNoticesWhoWasRenamed() throws Exception {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("snap");
    for (Casework.Begun each : List.of(one, other)) {
      worker
          .body(Map.of("name", "Ottoline Wexcombe"))
          .patch("/api/v1/clients/{code}", each.code())
          .then()
          .statusCode(200);
    }
    jobs.runRecurring("LookForDuplicates");
    list("OPEN").body("items.reasons.flatten()", hasItem("SAME_NAME"));
  }

  @Test
  void whoIsNotTheSameIsRememberedWithWhoSaidSoAndNotAskedAgain() throws Exception {
    String one = named("Pavel Thistledown", Casework.aPhone(), "snap");
    String other = named("Pavel Thistledown", Casework.aPhone(), "snap");
    String id = list("OPEN").extract().path("items[0].id");
    worker
        .put(PAIR + "/difference", id)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("NOT_THE_SAME"))
        .body("allowed", contains("reopen"));
    worker
        .put(PAIR + "/difference", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate-decided"))
        .body("params.status", equalTo("NOT_THE_SAME"));
    jobs.runRecurring("LookForDuplicates");
    list("OPEN").body("items", empty());
    list("NOT_THE_SAME")
        .body("items.id", contains(id))
        .body("items[0].decidedBy", not(nullValue()));
    for (String code : List.of(one, other)) {
      worker
          .get("/api/v1/clients/{code}/timeline", code)
          .then()
          .body("items.kind", hasItem("DUPLICATE_RULED_OUT"));
      record(code).body("duplicates", empty());
    }
  }

  @Test
  void theOtherCodeFindsTheOneThatStaysAndUndoingGivesItBack() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    UUID item = casework.asked(other, "identity");
    String contact = record(other.code()).extract().path("contacts[0].id");
    String name = record(other.code()).extract().path("name");
    String oldName = record(one.code()).extract().path("name");
    String id = told(one.code(), other.code());
    Map<String, Object> body = merge(one.code());
    body.put("nameOf", other.code());
    body.put("contacts", List.of(contact));
    merged(id, body)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("MERGED"))
        .body("allowed", contains("undo"));
    for (String code : List.of(one.code(), other.code())) {
      record(code)
          .body("code", equalTo(one.code()))
          .body("name", equalTo(name))
          .body("enrolments.program", hasItems("snap", "medicaid"))
          .body("enrolments.items.flatten().id", hasItem(item.toString()))
          .body("contacts.id", hasItem(contact))
          .body("duplicates[0].allowed", contains("undo"));
    }
    worker.get("/api/v1/clients").then().body("items.code", not(hasItem(other.code())));
    worker
        .get("/api/v1/clients/{code}/audit", one.code())
        .then()
        .body("items.what.findAll { it == 'CLIENT_CREATED' }", hasSize(2));
    worker
        .get("/api/v1/clients/{code}/audit/verification", one.code())
        .then()
        .body("intact", equalTo(true));
    worker.delete(PAIR + "/merge", id).then().statusCode(200).body("allowed", hasItem("merge"));
    record(one.code()).body("name", equalTo(oldName)).body("enrolments.program", contains("snap"));
    record(other.code())
        .body("code", equalTo(other.code()))
        .body("enrolments.program", contains("medicaid"))
        .body("contacts.id", contains(contact));
    worker
        .get("/api/v1/clients/{code}/timeline", other.code())
        .then()
        .body("items.kind", hasItem("MERGE_UNDONE"));
  }

  @Test
  void whoIsSignedInAsTheOtherIsSignedOutAndComesInToTheOneThatStays() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    Person client = given.signedInAs(other.clientId());
    client.get("/api/v1/home").then().statusCode(200);
    merged(told(one.code(), other.code()), merge(one.code())).then().statusCode(200);
    client.get("/api/v1/home").then().statusCode(401);
    given.signedInAs(one.clientId()).get("/api/v1/home").then().statusCode(200);
  }

  private String link(String code) {
    String url =
        worker
            .body(Map.of())
            .post("/api/v1/clients/{code}/sign-in-links", code)
            .then()
            .statusCode(201)
            .extract()
            .path("url");
    return url.substring(url.indexOf('#') + 1);
  }

  private static int comesInBy(String token) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("token", token, "sharedDevice", true))
        .post("/api/v1/sessions/link")
        .statusCode();
  }

  @Test
  void aLinkThatTheOtherWasSentOpensNothingOfTheOneThatStays() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    String sent = link(other.code());
    merged(told(one.code(), other.code()), merge(one.code())).then().statusCode(200);
    assertEquals(422, comesInBy(sent));
  }

  @Test
  void whoCameInByAMergeThatWasWrongIsOutOnceItIsUndone() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    String id = told(one.code(), other.code());
    merged(id, merge(one.code())).then().statusCode(200);
    Person stranger = given.signedInByLinkAs(one.clientId());
    String since = link(one.code());
    worker.delete(PAIR + "/merge", id).then().statusCode(200);
    stranger.get("/api/v1/home").then().statusCode(401);
    assertEquals(422, comesInBy(since));
  }

  @Test
  void aContactThatCameAlongProvesNothingWithinADay() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    String contact = record(other.code()).extract().path("contacts[0].id");
    Map<String, Object> body = merge(one.code());
    body.put("contacts", List.of(contact));
    merged(told(one.code(), other.code()), body).then().statusCode(200);
    given
        .signedInByLinkAs(one.clientId())
        .body(Map.of("contactId", contact))
        .post("/api/v1/session/step-up-codes")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/contact-too-new"));
  }

  @Test
  void twoOpenEnrolmentsOnOneProgramAreNotMergedUntilOneIsClosed() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("snap");
    String id = told(one.code(), other.code());
    merged(id, merge(one.code()))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/two-open-enrolments"))
        .body("params.program", equalTo("snap"));
    casework.moved(other, EnrolmentStatus.WITHDRAWN);
    merged(id, merge(one.code())).then().statusCode(200);
  }

  @Test
  void twoLegalHoldsAreNotMerged() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    for (Casework.Begun each : List.of(one, other)) {
      worker
          .body(Map.of("reason", "Fair hearing."))
          .put("/api/v1/clients/{code}/legal-hold", each.code())
          .then()
          .statusCode(200);
    }
    merged(told(one.code(), other.code()), merge(one.code()))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/two-legal-holds"));
  }

  @Test
  void whatHangsOnWhatWouldGoBackKeepsTheMerge() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    String id = told(one.code(), other.code());
    merged(id, merge(one.code())).then().statusCode(200);
    casework.asked(other, "identity");
    worker
        .delete(PAIR + "/merge", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/merge-grown"))
        .body("params.things", equalTo(1));
  }

  @Test
  void whatCameAfterTheMergeStaysWhereItWasMade() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    String id = told(one.code(), other.code());
    merged(id, merge(one.code())).then().statusCode(200);
    worker
        .body(Map.of("channel", "VISIT", "text", "Came to the counter."))
        .post("/api/v1/clients/{code}/engagements", other.code())
        .then()
        .statusCode(201);
    worker.delete(PAIR + "/merge", id).then().statusCode(200);
    record(one.code()).body("engagements.items.text", contains("Came to the counter."));
    record(other.code()).body("engagements.items", empty());
  }

  @Test
  void theDatabaseItselfKeepsTheClientsOfTwoBranchesApart() throws Exception {
    UUID kept = begun("snap").clientId();
    UUID elsewhere = casework.aClientOf(given.aSupervisorOf(given.aBranch()), "snap").clientId();
    UUID merge = UUID.randomUUID();
    String write = "insert into client_merge values (?, ?, ?, '{}', ?, ?, ?, ?, now(), null, null)";
    UUID by = worker.accountId();
    assertThrows(
        SQLException.class,
        () -> database.asApplication(write, merge, kept, elsewhere, kept, kept, kept, by));
    UUID beside = begun("medicaid").clientId();
    database.asApplication(write, merge, kept, beside, kept, kept, kept, by);
    for (String change : List.of("kept_id", "merged_id", "name_of", "merged_by")) {
      assertThrows(
          SQLException.class,
          () ->
              database.asApplication(
                  "update client_merge set " + change + " = ? where id = ?", elsewhere, merge));
    }
    database.asOwner("delete from client_merge where id = ?", merge);
  }

  @Test
  void ofTwoWhoMergeOnePairAtOnceOneWins() throws Exception {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    String id = told(one.code(), other.code());
    Callable<Response> first = () -> merged(id, merge(one.code()));
    Callable<Response> second = () -> merged(id, merge(other.code()));
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Response> answers =
          others.invokeAll(List.of(first, second)).stream().map(Future::resultNow).toList();
      assertEquals(List.of(200, 409), answers.stream().map(Response::statusCode).sorted().toList());
      answers.stream()
          .filter(answer -> answer.statusCode() == 409)
          .forEach(answer -> answer.then().body("params.status", equalTo("MERGED")));
    }
  }

  @Test
  void aRecordThatIsPartOfAnotherIsNotMergedAgain() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    Casework.Begun third = begun("canada-child-benefit");
    String with = told(other.code(), third.code());
    merged(told(one.code(), other.code()), merge(one.code())).then().statusCode(200);
    merged(with, merge(third.code()))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/client-merged"))
        .body("params.clientCode", equalTo(one.code()));
    worker
        .body(Map.of("code", other.code(), "otherCode", third.code()))
        .post("/api/v1/duplicates")
        .then()
        .statusCode(409)
        .body("params.clientCode", equalTo(one.code()));
    list("OPEN").body("items.id", not(hasItem(with)));
  }

  @Test
  void nothingOfOthersIsChosen() {
    Casework.Begun one = begun("snap");
    Casework.Begun other = begun("medicaid");
    Casework.Begun third = begun("snap");
    String id = told(one.code(), other.code());
    for (String what : List.of("keep", "nameOf", "languageOf", "caseworkerOf")) {
      Map<String, Object> body = merge(one.code());
      body.put(what, third.code());
      merged(id, body).then().statusCode(422).body("type", equalTo("/problems/not-of-these"));
    }
    Map<String, Object> body = merge(one.code());
    body.put("contacts", List.of(UUID.randomUUID()));
    merged(id, body).then().statusCode(422);
    worker
        .body(Map.of("code", one.code(), "otherCode", one.code()))
        .post("/api/v1/duplicates")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/same-client"));
  }
}
