package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** A document is seen once one named worker has looked at every page of it. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SeenTest {

  private static final String VIEW = "/api/v1/documents/{id}/pages/{page}/view";

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject WatchUnseen watch;
  @Inject TestClock clock;

  private Branch branch;
  private Person ines;
  private Person milo;
  private String document;

  /** A branch of its own, to which a paper of two pages was sent. */
  @BeforeEach
  void aPaperOfTwoPages() throws Exception {
    branch = given.aBranch();
    ines = given.aCaseworkerOf(branch);
    milo = given.aColleagueOf(ines);
    Casework.Begun begun = casework.aClientOf(ines, "snap");
    UUID item = casework.asked(begun, "earned-income");
    var asked = new Sending.Asked(begun, given.signedInAs(begun.clientId()), item);
    document = sending.sent(asked, Pdfs.ofPages(2));
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private void looks(Person worker, int page) {
    worker.put(VIEW, document, page).then().statusCode(204);
  }

  private ValidatableResponse asItIs() {
    return ines.get("/api/v1/documents/{id}", document).then().statusCode(200);
  }

  private ValidatableResponse worklist() {
    return ines.get("/api/v1/worklist").then().statusCode(200);
  }

  @Test
  void onePageAfterTheOtherByOneWorker() {
    ines.get("/api/v1/documents/{id}/review", document).then().body("viewed", empty());
    asItIs().body("openedAt", nullValue());
    looks(ines, 1);
    asItIs().body("openedBy", equalTo(name(ines))).body("seenAt", nullValue());
    looks(milo, 2);
    looks(milo, 2);
    asItIs().body("seenAt", nullValue());
    worklist().body("counts.unseen", equalTo(1)).body("items[0].seenAt", nullValue());
    ines.get("/api/v1/documents/{id}/review", document).then().body("viewed", contains(1));
    looks(ines, 2);
    String seenAt = asItIs().body("seenBy", equalTo(name(ines))).extract().path("seenAt");
    worklist().body("counts.unseen", equalTo(0)).body("items[0].seenAt", notNullValue());
    looks(milo, 1);
    asItIs().body("seenBy", equalTo(name(ines))).body("seenAt", equalTo(seenAt));
  }

  @Test
  void onlyStaffOfItsBranchLookAtIt() {
    Person elsewhere = given.aCaseworkerOf(given.aBranch());
    elsewhere.put(VIEW, document, 1).then().statusCode(404);
    ines.put(VIEW, document, 3).then().statusCode(404);
    ines.put(VIEW, document, 31).then().statusCode(400);
    asItIs().body("openedAt", nullValue()).body("seenAt", nullValue());
  }

  @Test
  void whatNobodySawInTwoOpenDaysIsTodaysWorkUntilSomebodyDoes() {
    LocalDate last = branch.addOpenDays(branch.today(clock), 2);
    goOnTo(last);
    worklist().body("items.kind", not(hasItem("DOCUMENT_UNSEEN")));
    goOnTo(last.plusDays(1));
    watch.run();
    worklist()
        .body("items.findAll { it.kind == 'DOCUMENT_UNSEEN' }.documentId", contains(document))
        .body("items.find { it.kind == 'DOCUMENT_UNSEEN' }.owner", nullValue())
        .body("items.find { it.kind == 'DOCUMENT_UNSEEN' }.overdue", equalTo(false))
        .body("items.find { it.kind == 'DOCUMENT_UNSEEN' }.what.pages", equalTo(2));
    looks(ines, 1);
    looks(ines, 2);
    worklist().body("items.kind", contains("DOCUMENT_TO_CHECK"));
  }

  @Test
  void whatWasDecidedUnseenAndTakenBackIsTodaysWorkAgain() {
    goOnTo(branch.addOpenDays(branch.today(clock), 2).plusDays(1));
    ines.body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    worklist().body("items", empty());
    ines.body(Map.of("version", 1))
        .post("/api/v1/documents/{id}/review/withdrawal", document)
        .then()
        .statusCode(200);
    watch.run();
    worklist().body("items.kind", hasItem("DOCUMENT_UNSEEN"));
  }

  @Test
  void whatWasDecidedInTimeIsNobodysWork() {
    ines.body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    goOnTo(branch.today(clock).plusDays(10));
    worklist().body("items", empty());
  }

  @Test
  void theMetricsSayHowManyWait() {
    RestAssured.given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("porchlight_documents_unseen "));
  }

  /** Just after that day began. */
  private void goOnTo(LocalDate day) {
    Duration left =
        Duration.between(clock.instant(), day.atStartOfDay(branch.timeZone()).toInstant());
    clock.advance(left.plusMinutes(1));
    watch.run();
    ines = given.signedInAgain(ines);
  }

  private static String name(Person person) {
    return person.get("/api/v1/session").then().extract().path("name");
  }
}
