package org.porchlight.restrictions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** A record that not everybody may see does not exist for whoever may not. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RestrictionTest {

  private static final String RESTRICTION = "/api/v1/clients/{code}/restriction";
  private static final String TIES = "/api/v1/clients/{code}/ties";

  @Inject Given given;
  @Inject Casework casework;

  private Branch branch;
  private Person supervisor;
  private Person worker;
  private Person colleague;
  private Begun client;

  @BeforeEach
  void aClientOfABranchOfItsOwn() {
    branch = given.aBranch();
    supervisor = given.aSupervisorOf(branch);
    worker = given.aCaseworkerOf(branch);
    colleague = given.aCaseworkerOf(branch);
    client = casework.aClientOf(worker, "snap");
    assign(worker);
  }

  private void assign(Person to) {
    supervisor
        .body(Map.of("caseworkerId", to.accountId()))
        .patch("/api/v1/clients/{code}", client.code())
        .then()
        .statusCode(200);
  }

  private ValidatableResponse restrict(boolean supervisors, Integer version, Person... members) {
    Map<String, Object> body = new HashMap<>();
    body.put("reason", "PROTECTED_ADDRESS");
    body.put("note", " She left home. ");
    body.put("supervisors", supervisors);
    body.put("members", List.of(members).stream().map(Person::accountId).toList());
    if (version != null) {
      body.put("version", version);
    }
    return supervisor.body(body).put(RESTRICTION, client.code()).then();
  }

  private int sees(Person who) {
    return who.get("/api/v1/clients/{code}", client.code()).statusCode();
  }

  private void assertSeenBy(Person... people) {
    for (Person one : List.of(supervisor, worker, colleague)) {
      boolean sees = List.of(people).contains(one);
      assertEquals(sees ? 200 : 404, sees(one));
      one.body(Map.of("query", client.contact()))
          .post("/api/v1/clients/search")
          .then()
          .statusCode(200)
          .body("items", hasSize(sees ? 1 : 0));
    }
  }

  @Test
  void theCaseworkerAndWhoeverIsNamedSeeItAndNobodyElse() {
    assertSeenBy(supervisor, worker, colleague);
    restrict(false, null)
        .statusCode(200)
        .body("restriction.note", equalTo("She left home."))
        .body("restriction.members.id", contains(supervisor.accountId().toString()))
        .body("allowed", contains("change", "lift"));
    assertSeenBy(supervisor, worker);
    restrict(false, 0, colleague).statusCode(200);
    assertSeenBy(supervisor, worker, colleague);
    restrict(true, 1).statusCode(200).body("restriction.members", empty());
    assertSeenBy(supervisor, worker);
    assign(colleague);
    assertSeenBy(supervisor, colleague);
    worker.get("/api/v1/clients/{code}", client.code()).then().statusCode(404);
    colleague.get("/api/v1/clients/{code}", client.code()).then().body("restricted", equalTo(true));
    supervisor
        .delete(RESTRICTION, client.code())
        .then()
        .statusCode(200)
        .body("restriction", nullValue());
    assertSeenBy(supervisor, worker, colleague);
  }

  @Test
  void whoeverMayNotSeeItIsNotOfferedAndGetsNoStepOfItsPlan() {
    restrict(false, null).statusCode(200);
    worker
        .get("/api/v1/staff?client={code}", client.code())
        .then()
        .statusCode(200)
        .body(
            "items.id",
            containsInAnyOrder(supervisor.accountId().toString(), worker.accountId().toString()));
    worker.get("/api/v1/staff").then().body("items.id", hasItem(colleague.accountId().toString()));
    colleague.get("/api/v1/staff?client={code}", client.code()).then().statusCode(404);
    withStepOf(colleague)
        .statusCode(422)
        .body("type", equalTo("/problems/step-owner-not-possible"))
        .body("fields.field", contains("steps[0].staffId"));
    withStepOf(supervisor).statusCode(201);
  }

  private ValidatableResponse withStepOf(Person owner) {
    return worker
        .body(
            Map.of(
                "title",
                "Move to a safe place",
                "steps",
                List.of(
                    Map.of(
                        "title", "Call the shelter",
                        "owner", "STAFF",
                        "staffId", owner.accountId()))))
        .post("/api/v1/clients/{code}/goals", client.code())
        .then();
  }

  @Test
  void theTimelineOfItsDuplicateSaysNothingOfItToWhoeverMayNotSeeIt() {
    Begun other = casework.aClientOf(worker, "snap");
    worker
        .body(Map.of("code", other.code(), "otherCode", client.code()))
        .post("/api/v1/duplicates")
        .then()
        .statusCode(201);
    String id =
        worker
            .get("/api/v1/duplicates")
            .path(
                "items.find { it.one.code == '%s' || it.other.code == '%s' }.id"
                    .formatted(client.code(), client.code()));
    worker.put("/api/v1/duplicates/{id}/difference", id).then().statusCode(200);
    assertTrue(timeline(colleague, other).contains(client.code()));
    restrict(false, null).statusCode(200);
    assertFalse(timeline(colleague, other).contains(client.code()));
    assertTrue(timeline(colleague, other).contains("DUPLICATE_RULED_OUT"));
    assertTrue(timeline(worker, other).contains(client.code()));
  }

  private static String timeline(Person who, Begun of) {
    return who.get("/api/v1/clients/{code}/timeline", of.code())
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void everySupervisorSeesItWhereItSaysSoAndOthersDoNotWhereNot() {
    Person other = given.aSupervisorOf(branch);
    restrict(true, null).statusCode(200);
    assertEquals(200, sees(other));
    restrict(false, 0).statusCode(200);
    assertEquals(404, sees(other));
  }

  @Test
  void nothingOfItWaitsForWhoeverMayNotSeeIt() {
    String action = needsHelp();
    colleague
        .get("/api/v1/worklist")
        .then()
        .body("items.actionId", contains(action))
        .body("counts.open", equalTo(1));
    String stamp = colleague.get("/api/v1/worklist/stamp").path("stamp");
    restrict(false, null).statusCode(200);
    colleague
        .get("/api/v1/worklist")
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("counts.open", equalTo(0));
    assertFalse(
        colleague
            .get("/api/v1/worklist/export")
            .then()
            .extract()
            .asString()
            .contains(client.code()));
    assertFalse(
        colleague
            .get("/api/v1/clients/export")
            .then()
            .extract()
            .asString()
            .contains(client.code()));
    assertNotEquals(stamp, colleague.get("/api/v1/worklist/stamp").path("stamp"));
    given
        .aSupervisorOf(branch)
        .get("/api/v1/worklist/load")
        .then()
        .statusCode(200)
        .body("items.open.sum()", equalTo(0));
    worker.get("/api/v1/worklist").then().body("items.actionId", contains(action));
  }

  private String needsHelp() {
    UUID item = casework.asked(client, "earned-income");
    return given
        .signedInAs(client.clientId())
        .body(Map.of("choice", "HELP_ME_FIND"))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201)
        .extract()
        .path("action.id");
  }

  @Test
  void nothingOfItIsGivenToWhoMayNotSeeIt() {
    needsHelp();
    restrict(true, null).statusCode(200);
    String task = supervisor.get("/api/v1/worklist").path("items[0].id");
    UUID to = colleague.accountId();
    supervisor
        .body(Map.of("accountId", to))
        .post("/api/v1/worklist/{id}/assignment", task)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/not-theirs-to-see"));
    supervisor
        .body(Map.of("act", "ASSIGN", "taskIds", List.of(task), "accountId", to))
        .post("/api/v1/worklist/bulk")
        .then()
        .statusCode(200)
        .body("items.fate", contains("NOT_THEIRS_TO_SEE"));
  }

  @Test
  void nobodyIsMentionedWhoMayNotSeeItAndNoDuplicateNamesIt() {
    restrict(false, null).statusCode(200);
    worker
        .body(
            Map.of(
                "channel",
                "NOTE_ONLY",
                "text",
                "Look at this.",
                "mentions",
                List.of(colleague.accountId())))
        .post("/api/v1/clients/{code}/engagements", client.code())
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/mention-unknown"));
    String name = worker.get("/api/v1/clients/{code}", client.code()).path("name");
    colleague
        .body(
            Map.of("name", name, "contact", Casework.aPhone(), "language", "en", "program", "snap"))
        .post("/api/v1/clients")
        .then()
        .statusCode(201)
        .body("possibleDuplicates", nullValue());
    colleague
        .body(
            Map.of("name", name, "contact", client.contact(), "language", "en", "program", "snap"))
        .post("/api/v1/clients")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/contact-in-use"))
        .body("params.clientCode", nullValue());
  }

  @Test
  void whoSavesOverWhatAColleagueSaidMeanwhileIsShownIt() {
    restrict(true, null).statusCode(200);
    restrict(false, null, worker)
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.restriction.supervisors", equalTo(true));
    restrict(false, 0, given.aCaseworker())
        .statusCode(422)
        .body("type", equalTo("/problems/restriction-member-unknown"));
  }

  @Test
  void aRelativesRecordIsNobodysToOpenEvenWhereItIsAssignedToThem() {
    worker.body(Map.of("kind", "RELATIVE")).put(TIES, client.code()).then().statusCode(204);
    assertSeenBy(supervisor, colleague);
    restrict(true, null, worker).statusCode(200);
    assertSeenBy(supervisor);
    String tied = worker.accountId().toString();
    supervisor.get(TIES, client.code()).then().body("items.accountId", contains(tied));
    supervisor.delete(TIES + "/{id}", client.code(), tied).then().statusCode(204);
    assertSeenBy(supervisor, worker);
    supervisor
        .get("/api/v1/clients/{code}/audit", client.code())
        .then()
        .body("items.what", hasItem("TIE_NAMED"))
        .body("items.what", hasItem("TIE_REMOVED"))
        .body("items.what", hasItem("RECORD_RESTRICTED"));
  }

  @Test
  void aRestrictedRecordIsNotMerged() {
    Begun other = casework.aClientOf(worker, "medicaid");
    String pair =
        worker
            .body(Map.of("code", client.code(), "otherCode", other.code()))
            .post("/api/v1/duplicates")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    restrict(false, null).statusCode(200);
    colleague.get("/api/v1/duplicates/{id}", pair).then().statusCode(404);
    colleague
        .get("/api/v1/clients/{code}", other.code())
        .then()
        .statusCode(200)
        .body("duplicates", empty());
    Map<String, Object> merge = new HashMap<>();
    for (String of : List.of("keep", "nameOf", "languageOf", "caseworkerOf")) {
      merge.put(of, other.code());
    }
    merge.put("contacts", List.of());
    merge.put("version", 0);
    worker
        .body(merge)
        .put("/api/v1/duplicates/{id}/merge", pair)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/record-restricted"));
  }
}
