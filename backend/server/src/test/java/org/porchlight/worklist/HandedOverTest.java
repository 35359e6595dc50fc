package org.porchlight.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HandedOverTest {

  @Inject Given given;
  @Inject Casework casework;

  private Branch branch;
  private Person leaver;
  private Person colleague;
  private Casework.Begun client;

  /** Help that a client asked for, which is the leaver's to give. */
  @BeforeEach
  void work() {
    branch = given.aBranch();
    leaver = given.aCaseworkerOf(branch);
    colleague = given.aCaseworkerOf(branch);
    client = casework.aClientOf(leaver, "snap");
    leaver
        .body(Map.of("caseworkerId", leaver.accountId()))
        .patch("/api/v1/clients/{code}", client.code())
        .then()
        .statusCode(200);
    UUID item = casework.asked(client, "residency");
    given
        .signedInAs(client.clientId())
        .body(Map.of("choice", "HELP_ME_FIND"))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201);
    leaver
        .get("/api/v1/worklist")
        .then()
        .body("items.owner.id", contains(leaver.accountId().toString()));
  }

  private Response disabled(Object handOverTo) {
    Map<String, Object> body = new HashMap<>(Map.of("disabled", true));
    if (handOverTo != null) {
      body.put("handOverTo", handOverTo);
    }
    return given
        .anAdministrator()
        .body(body)
        .patch("/api/v1/staff-accounts/{id}", leaver.accountId());
  }

  @Test
  void whatADisabledColleagueHadIsWhoseTheyLeftItTo() {
    disabled(colleague.accountId()).then().statusCode(200).body("disabled", equalTo(true));
    String name = colleague.get("/api/v1/session").path("name");
    colleague
        .get("/api/v1/worklist")
        .then()
        .body("items.owner.id", contains(colleague.accountId().toString()));
    colleague
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .body("caseworker.name", equalTo(name));
    given
        .anAdministrator()
        .get("/api/v1/administration-history?kind=WORK_HANDED_OVER")
        .then()
        .body("items.find { it.account != null }.kind", equalTo("WORK_HANDED_OVER"));
  }

  @Test
  void whatNobodyIsNamedForIsWhoeversHasTime() {
    disabled(null).then().statusCode(200);
    colleague.get("/api/v1/worklist").then().body("items.owner", contains(nullValue()));
  }

  @Test
  void workGoesToNobodyWhoIsNotThere() {
    Person elsewhere = given.aCaseworkerOf(given.aBranch());
    for (UUID nobody : new UUID[] {elsewhere.accountId(), leaver.accountId(), UUID.randomUUID()}) {
      disabled(nobody)
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/colleague-unknown"))
          .body("fields.field", contains("handOverTo"));
    }
    assertEquals(200, leaver.get("/api/v1/session").statusCode());
  }

  @Test
  void whenSomebodyLastSignedInIsSeenByAdministrators() {
    Person administrator = given.anAdministrator();
    String page = "/api/v1/staff-accounts?limit=100";
    JsonPath shown = administrator.get(page).jsonPath();
    String theirs = "items.find { it.id == '" + leaver.accountId() + "' }";
    while (shown.get(theirs) == null) {
      // Others' clocks may have run ahead, and the newest come first.
      shown = administrator.get(page + "&cursor=" + shown.getString("next")).jsonPath();
    }
    assertTrue(shown.getString(theirs + ".signedInAt").startsWith("20"));
  }
}
