package org.porchlight.checklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AskForProofTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Clock clock;

  private LocalDate today() {
    return given.theBranch().today(clock);
  }

  private static Map<String, Object> proofOf(String requirement) {
    Map<String, Object> body = new HashMap<>();
    body.put("requirement", requirement);
    body.put("reason", "You started a new job.");
    return body;
  }

  private static ValidatableResponse ask(Begun begun, Map<String, Object> body) {
    return ask(begun.caseworker(), begun, body);
  }

  private static ValidatableResponse ask(Person who, Begun begun, Map<String, Object> body) {
    return who.body(body)
        .post("/api/v1/enrolments/{id}/checklist-items", begun.enrolmentId())
        .then();
  }

  @Test
  void whatIsAskedComesWithItsWordsAndTheEarliestDay() {
    Branch branch = given.theBranch();
    ask(casework.aClient(), proofOf("earned-income"))
        .statusCode(201)
        .body("requirement", equalTo("earned-income"))
        .body("requirementName", equalTo("Earned income"))
        .body("ask", equalTo("What you earn"))
        .body("program", equalTo("snap"))
        .body("programName", equalTo("Food benefits"))
        .body("reason", equalTo("You started a new job."))
        .body("state.status", equalTo("ASKED"))
        .body("state.finished", equalTo(false))
        .body("overdue", equalTo(false))
        .body("dueOn", equalTo(branch.nextOpenDay(today().plusDays(10)).toString()))
        .body("documentTypes.documentType", contains("pay-stubs", "employer-letter", "tax-return"))
        .body("without.option", contains("ASK_THIRD_PARTY", "SIGNED_STATEMENT"))
        .body("documents", empty())
        .body("allowed", containsInAnyOrder("sendDocument", "waive", "withdraw", "moveDueDate"));
  }

  @Test
  void theClientReadsItInTheirOwnLanguage() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person client = given.signedInAs(begun.clientId());
    client
        .header("Accept-Language", "es")
        .get("/api/v1/checklist-items")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(item.toString()))
        .body("items[0].ask", equalTo("Lo que gana"))
        .body("items[0].allowed", contains("sendDocument", "openAction"));
    client
        .header("Accept-Language", "fr")
        .get("/api/v1/checklist-items/{id}", item)
        .then()
        .statusCode(200)
        .body("ask", equalTo("Ce que vous gagnez"));
  }

  @Test
  void whatIsAskedAlreadyIsNotAskedAgain() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "residency");
    ask(begun, proofOf("residency"))
        .statusCode(409)
        .body("type", equalTo("/problems/already-asked"))
        .body("params.itemId", equalTo(item.toString()));
  }

  @Test
  void whatWasWithdrawnMayBeAskedAgain() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "residency");
    end(begun.caseworker(), item, "withdrawal", 0).statusCode(200);
    ask(begun, proofOf("residency")).statusCode(201);
  }

  @Test
  void aClientGetsAtLeastTheProgramsDays() {
    Map<String, Object> body = proofOf("identity");
    body.put("dueOn", today().plusDays(9).toString());
    ask(casework.aClient(), body)
        .statusCode(422)
        .body("type", equalTo("/problems/due-too-early"))
        .body("params.earliest", equalTo(today().plusDays(10).toString()))
        .body("fields[0].field", equalTo("dueOn"));
  }

  @Test
  void aDayOnWhichTheBranchIsClosedMovesToTheNextOpenOne() {
    LocalDate sunday = today().plusDays(21).with(java.time.DayOfWeek.SUNDAY);
    Map<String, Object> body = proofOf("identity");
    body.put("dueOn", sunday.toString());
    ask(casework.aClient(), body)
        .statusCode(201)
        .body("dueOn", equalTo(given.theBranch().nextOpenDay(sunday).toString()));
  }

  @Test
  void aDayMoreThanAYearAwayIsTooFar() {
    Map<String, Object> body = proofOf("identity");
    body.put("dueOn", today().plusDays(400).toString());
    ask(casework.aClient(), body).statusCode(422).body("type", equalTo("/problems/due-too-late"));
  }

  @Test
  void onlySomeOfTheDocumentTypesMayBeAskedFor() {
    Map<String, Object> body = proofOf("earned-income");
    body.put("documentTypes", List.of("employer-letter"));
    ask(casework.aClient(), body)
        .statusCode(201)
        .body("documentTypes.documentType", contains("employer-letter"));
  }

  @ParameterizedTest
  @CsvSource({
    "moonlight, requirement-unknown",
    "'', invalid",
  })
  void aRequirementThatTheProgramDoesNotHaveIsRefused(String requirement, String problem) {
    ask(casework.aClient(), proofOf(requirement)).body("type", equalTo("/problems/" + problem));
  }

  @Test
  void aDocumentTypeThatTheRequirementDoesNotHaveIsRefused() {
    Map<String, Object> body = proofOf("earned-income");
    body.put("documentTypes", List.of("passport"));
    ask(casework.aClient(), body)
        .statusCode(422)
        .body("type", equalTo("/problems/document-type-unknown"));
  }

  @Test
  void aReasonIsNeededAndBounded() {
    Map<String, Object> body = proofOf("earned-income");
    body.put("reason", "  ");
    ask(casework.aClient(), body).statusCode(400).body("fields.field", hasItem("reason"));
    body.put("reason", "r".repeat(1001));
    ask(casework.aClient(), body).statusCode(400).body("fields.code", hasItem("too-long"));
  }

  @Test
  void staffOfAnotherBranchFindNothing() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person stranger = given.aCaseworkerOf(given.aBranch());
    ask(stranger, begun, proofOf("identity")).statusCode(404);
    stranger.get("/api/v1/checklist-items/{id}", item).then().statusCode(404);
    move(stranger, item, today().plusDays(30), 0).statusCode(404);
    end(stranger, item, "waiver", 0).statusCode(404);
    end(stranger, item, "withdrawal", 0).statusCode(404);
  }

  @Test
  void anotherClientFindsNothing() {
    UUID item = casework.asked(casework.aClient(), "earned-income");
    Person other = given.signedInAs(casework.aClient().clientId());
    other.get("/api/v1/checklist-items/{id}", item).then().statusCode(404);
    other.get("/api/v1/checklist-items").then().statusCode(200).body("items", empty());
  }

  @Test
  void clientsDoNotAskThemselvesAndAdministratorsSeeNoCases() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    for (Person person : List.of(given.signedInAs(begun.clientId()), given.anAdministrator())) {
      ask(person, begun, proofOf("identity")).statusCode(403);
      move(person, item, today().plusDays(30), 0).statusCode(403);
      end(person, item, "waiver", 0).statusCode(403);
      end(person, item, "withdrawal", 0).statusCode(403);
    }
    given.anAdministrator().get("/api/v1/checklist-items/{id}", item).then().statusCode(403);
    begun.caseworker().get("/api/v1/checklist-items").then().statusCode(403);
  }

  private static ValidatableResponse move(Person who, UUID item, LocalDate dueOn, int version) {
    return who.body(Map.of("dueOn", dueOn.toString(), "version", version))
        .patch("/api/v1/checklist-items/{id}", item)
        .then();
  }

  private static ValidatableResponse end(Person who, UUID item, String how, int version) {
    return who.body(Map.of("reason", "Shown by the data match.", "version", version))
        .post("/api/v1/checklist-items/{id}/" + how, item)
        .then();
  }
}
