package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** What was accepted for one program is offered for the next requirement that it satisfies. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NobodyIsAskedTwiceTest {

  @Inject Given given;
  @Inject Sending sending;
  @Inject TestClock clock;

  private Sending.Asked first;
  private Person worker;
  private Person client;
  private String medicaid;

  @BeforeEach
  void oneClientOnTwoPrograms() {
    first = sending.asked();
    worker = first.caseworker();
    client = first.client();
    medicaid = enrol(first.begun(), "medicaid");
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private static String enrol(Begun begun, String program) {
    return begun
        .caseworker()
        .body(Map.of("program", program))
        .post("/api/v1/clients/{code}/enrolments", begun.code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A document of that type, or of one that nobody named, accepted for the first item. */
  private String accepted(String type) {
    String document = sent(first.itemId(), type);
    accept(document).then().statusCode(200);
    return document;
  }

  private String sent(UUID item, String type) {
    Map<String, Object> body = new HashMap<>();
    UUID upload = new TusClient(client).upload(Photos.jpeg(64, 48));
    body.put("checklistItemId", item);
    body.put("pages", List.of(Map.of("uploadId", upload)));
    if (type != null) {
      body.put("documentType", type);
    }
    return client
        .body(body)
        .post("/api/v1/documents")
        .then()
        .statusCode(201)
        .extract()
        .path("document.id");
  }

  private Response accept(String document) {
    return worker
        .body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", document);
  }

  private ValidatableResponse asked(String enrolment, String requirement, String... types) {
    return worker
        .body(
            Map.of(
                "requirement",
                requirement,
                "reason",
                "We need it to decide.",
                "documentTypes",
                List.of(types)))
        .post("/api/v1/enrolments/{id}/checklist-items", enrolment)
        .then()
        .statusCode(201);
  }

  private String offered() {
    return asked(medicaid, "earned-income")
        .body("state.status", equalTo("OFFERED_FROM_FILE"))
        .extract()
        .path("id");
  }

  private Response choose(Person who, String item, String document) {
    return who.body(Map.of("documentId", document))
        .post("/api/v1/checklist-items/{id}/offer/choice", item);
  }

  private Response review(String item, int version, String decision, String reason) {
    Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "version", version));
    if (reason != null) {
      body.put("reason", reason);
    }
    return worker.body(body).post("/api/v1/checklist-items/{id}/offer/review", item);
  }

  private int version(String item) {
    return worker.get("/api/v1/checklist-items/{id}", item).path("version");
  }

  private ValidatableResponse item(String id) {
    return client.get("/api/v1/checklist-items/{id}", id).then().statusCode(200);
  }

  private ValidatableResponse record() {
    return worker.get("/api/v1/clients/{code}", first.begun().code()).then().statusCode(200);
  }

  private ValidatableResponse home() {
    return client.get("/api/v1/home").then().statusCode(200);
  }

  @Test
  void whatWasAcceptedForOneProgramIsOfferedForTheNext() {
    String document = accepted("pay-stubs");
    String item = offered();
    item(item)
        .body("offer.document.id", equalTo(document))
        .body("offer.chosenAt", nullValue())
        .body("allowed", hasItem("chooseOffer"))
        .body("documents", empty());
    home()
        .body("programs[1].turn", equalTo("YOU"))
        .body("programs[1].you[0].kind", equalTo("USE_OFFER"))
        .body("programs[1].us", not(hasItem("CHECK_OFFER")))
        .body("timeline[0].kind", equalTo("DOCUMENT_OFFERED"));
    record().body("tasks", empty()).body("enrolments[1].items[0].allowed", hasItem("reviewOffer"));
  }

  @Test
  void whatIsAskedAlreadyIsOfferedAsSoonAsTheSameIsAccepted() {
    String item =
        asked(medicaid, "earned-income")
            .body("state.status", equalTo("ASKED"))
            .extract()
            .path("id");
    String document = accepted("pay-stubs");
    item(item)
        .body("state.status", equalTo("OFFERED_FROM_FILE"))
        .body("offer.document.id", equalTo(document));
  }

  @Test
  void whatTheClientWantsUsedWaitsForStaffAndIsNotOverdue() {
    String document = accepted("pay-stubs");
    String item = offered();
    choose(client, item, document)
        .then()
        .statusCode(201)
        .body("item.state.status", equalTo("IN_PROGRESS"))
        .body("item.offer.chosenAt", notNullValue())
        .body("item.allowed", not(hasItem("chooseOffer")))
        .body("confirmation.kind", equalTo("OFFER_CHOSEN"))
        .body("confirmation.subject.documentId", equalTo(document))
        .body("confirmation.subject.onTime", equalTo(true))
        .body("confirmation.subject.checkBy", notNullValue());
    home()
        .body("programs[1].you", empty())
        .body("programs[1].us[0].kind", equalTo("CHECK_OFFER"))
        .body("programs[1].us[0].by", notNullValue());
    record().body("tasks.kind", contains("OFFER_TO_DECIDE")).body("tasks[0].itemId", equalTo(item));
    clock.advance(Duration.ofDays(40));
    client = given.signedInAgain(client);
    item(item).body("overdue", equalTo(false));
  }

  @Test
  void staffWhoAcceptItSatisfyTheItem() {
    String document = accepted("pay-stubs");
    String item = offered();
    choose(client, item, document).then().statusCode(201);
    review(item, version(item), "ACCEPT", null)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("SATISFIED"))
        .body("offer.document.id", equalTo(document));
    record().body("tasks", empty()).body("timeline[0].kind", equalTo("OFFER_ACCEPTED"));
    home()
        .body("programs[1].you", empty())
        .body("programs[1].us.kind", not(hasItem("CHECK_OFFER")));
    choose(client, item, document)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/item-closed"));
  }

  @Test
  void staffNeedNotWaitForTheClient() {
    accepted("pay-stubs");
    String item = offered();
    review(item, version(item), "ACCEPT", null)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("SATISFIED"));
  }

  @Test
  void whatWillNotDoIsAskedForAgainWithTheReason() {
    String document = accepted("pay-stubs");
    String item = offered();
    choose(client, item, document).then().statusCode(201);
    review(item, version(item), "DECLINE", "  ")
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("reason"));
    review(item, version(item), "DECLINE", "Your hours changed in June.").then().statusCode(200);
    item(item)
        .body("state.status", equalTo("ASKED"))
        .body("reason", equalTo("Your hours changed in June."))
        .body("offer", nullValue());
    record().body("tasks", empty());
    home().body("programs[1].you[0].kind", equalTo("SEND_DOCUMENT"));
    choose(client, item, document)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offer-gone"));
  }

  @Test
  void somethingNewerTakesThePlaceOfWhatIsOnFile() {
    String document = accepted("pay-stubs");
    String item = offered();
    choose(client, item, document).then().statusCode(201);
    sent(UUID.fromString(item), "pay-stubs");
    item(item).body("state.status", equalTo("IN_PROGRESS")).body("offer", nullValue());
    record().body("tasks.kind", contains("DOCUMENT_TO_CHECK"));
  }

  @Test
  void aTaskForAnOfferEndsWithTheItem() {
    String document = accepted("pay-stubs");
    String item = offered();
    choose(client, item, document).then().statusCode(201);
    worker
        .body(Map.of("reason", "The data match shows it.", "version", version(item)))
        .post("/api/v1/checklist-items/{id}/waiver", item)
        .then()
        .statusCode(200);
    record().body("tasks", empty());
  }

  @Test
  void anOfferOutlivesAReminder() {
    accepted("pay-stubs");
    String item = offered();
    String action =
        client
            .body(Map.of("choice", "REMIND_ME"))
            .post("/api/v1/checklist-items/{id}/actions", item)
            .then()
            .statusCode(201)
            .extract()
            .path("action.id");
    home().body("programs[1].you[0].kind", equalTo("USE_OFFER"));
    client
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    item(item).body("state.status", equalTo("OFFERED_FROM_FILE"));
  }

  @Test
  void itIsOfferedForAsLongAsItIsValid() {
    accepted("pay-stubs");
    clock.advance(Duration.ofDays(30));
    worker = given.signedInAgain(worker);
    withdraw(offered());
    clock.advance(Duration.ofDays(1));
    worker = given.signedInAgain(worker);
    asked(medicaid, "earned-income").body("state.status", equalTo("ASKED"));
  }

  private void withdraw(String item) {
    worker
        .body(Map.of("reason", "Asked by mistake.", "version", version(item)))
        .post("/api/v1/checklist-items/{id}/withdrawal", item)
        .then()
        .statusCode(200);
  }

  @Test
  void aDocumentThatNobodyNamedIsOfferedWhereAllThatItMayBeWouldDo() {
    String item = asked(medicaid, "earned-income", "pay-stubs", "tax-return").extract().path("id");
    accepted(null);
    item(item).body("state.status", equalTo("ASKED"));
    withdraw(item);
    offered();
  }

  @Test
  void theSameAgainForTheSameProgramMeansSomethingNewer() {
    accepted("pay-stubs");
    asked(first.begun().enrolmentId().toString(), "earned-income")
        .body("state.status", equalTo("ASKED"))
        .body("offer", nullValue());
  }

  @Test
  void nobodyIsOfferedWhatIsAnothers() {
    String document = accepted("pay-stubs");
    String item = offered();
    Sending.Asked other = sending.asked();
    String othersMedicaid = enrol(other.begun(), "medicaid");
    other
        .caseworker()
        .body(Map.of("requirement", "earned-income", "reason", "We need it."))
        .post("/api/v1/enrolments/{id}/checklist-items", othersMedicaid)
        .then()
        .statusCode(201)
        .body("state.status", equalTo("ASKED"));
    choose(other.client(), item, document).then().statusCode(404);
    choose(client, item, UUID.randomUUID().toString())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offer-gone"));
  }

  @Test
  void tappedTwiceItIsChosenOnce() {
    String document = accepted("pay-stubs");
    String item = offered();
    String number = null;
    for (int i = 0; i < 2; i++) {
      String given =
          client
              .body(Map.of("documentId", document))
              .header("Idempotency-Key", "tap-" + item)
              .post("/api/v1/checklist-items/{id}/offer/choice", item)
              .then()
              .statusCode(201)
              .extract()
              .path("confirmation.number");
      assertEquals(number == null ? given : number, given);
      number = given;
    }
    record().body("tasks.kind", contains("OFFER_TO_DECIDE"));
  }

  @Test
  void whoDecidesOnWhatChangedMeanwhileIsShownWhatIs() {
    String document = accepted("pay-stubs");
    String item = offered();
    int seen = version(item);
    choose(client, item, document).then().statusCode(201);
    review(item, seen, "ACCEPT", null)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.item.offer.chosenAt", notNullValue());
  }

  @Test
  void twoDocumentsOfOneClientAreAcceptedAtOnce() throws Exception {
    String second = asked(medicaid, "earned-income").extract().path("id");
    String one = sent(first.itemId(), "pay-stubs");
    String two = sent(UUID.fromString(second), "pay-stubs");
    List<Callable<Response>> both = List.of(() -> accept(one), () -> accept(two));
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers =
          workers.invokeAll(both).stream()
              .map(Future::resultNow)
              .map(Response::statusCode)
              .toList();
      assertEquals(List.of(200, 200), answers);
    }
    item(second).body("state.status", equalTo("SATISFIED"));
  }
}
