package org.porchlight.documents;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** What was accepted for one program is offered for the next requirement that it satisfies. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NobodyIsAskedTwiceTest {

  @Inject Given given;
  @Inject Sending sending;
  @Inject TestClock clock;

  private TwoPrograms both;

  @BeforeEach
  void oneClientOnTwoPrograms() {
    both = TwoPrograms.of(sending.asked());
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void whatWasAcceptedForOneProgramIsOfferedForTheNext() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.item(item)
        .body("offer.document.id", equalTo(document))
        .body("offer.chosenAt", nullValue())
        .body("allowed", hasItem("chooseOffer"))
        .body("documents", empty());
    both.home()
        .body("programs[1].turn", equalTo("YOU"))
        .body("programs[1].you[0].kind", equalTo("USE_OFFER"))
        .body("programs[1].us", not(hasItem("CHECK_OFFER")))
        .body("timeline[0].kind", equalTo("DOCUMENT_OFFERED"));
    both.record()
        .body("tasks", empty())
        .body("enrolments[1].items[0].allowed", hasItem("reviewOffer"));
  }

  @Test
  void whatIsAskedAlreadyIsOfferedAsSoonAsTheSameIsAccepted() {
    String item =
        both.asked(both.medicaid(), "earned-income")
            .body("state.status", equalTo("ASKED"))
            .extract()
            .path("id");
    String document = both.accepted("pay-stubs");
    both.item(item)
        .body("state.status", equalTo("OFFERED_FROM_FILE"))
        .body("offer.document.id", equalTo(document));
  }

  @Test
  void anOfferOutlivesAReminder() {
    both.accepted("pay-stubs");
    String item = both.offered();
    String action =
        both.client()
            .body(Map.of("choice", "REMIND_ME"))
            .post("/api/v1/checklist-items/{id}/actions", item)
            .then()
            .statusCode(201)
            .extract()
            .path("action.id");
    both.home().body("programs[1].you[0].kind", equalTo("USE_OFFER"));
    both.client()
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    both.item(item).body("state.status", equalTo("OFFERED_FROM_FILE"));
  }

  @Test
  void itIsOfferedForAsLongAsItIsValid() {
    both.accepted("pay-stubs");
    clock.advance(Duration.ofDays(30));
    both = both.signedIn(given.signedInAgain(both.worker()), both.client());
    both.withdraw(both.offered());
    clock.advance(Duration.ofDays(1));
    both = both.signedIn(given.signedInAgain(both.worker()), both.client());
    both.asked(both.medicaid(), "earned-income").body("state.status", equalTo("ASKED"));
  }

  @Test
  void aDocumentThatNobodyNamedIsOfferedWhereAllThatItMayBeWouldDo() {
    String item =
        both.asked(both.medicaid(), "earned-income", "pay-stubs", "tax-return")
            .extract()
            .path("id");
    both.accepted(null);
    both.item(item).body("state.status", equalTo("ASKED"));
    both.withdraw(item);
    both.offered();
  }

  @Test
  void theSameAgainForTheSameProgramMeansSomethingNewer() {
    both.accepted("pay-stubs");
    both.asked(both.first().begun().enrolmentId().toString(), "earned-income")
        .body("state.status", equalTo("ASKED"))
        .body("offer", nullValue());
  }

  @Test
  void nobodyIsOfferedWhatIsAnothers() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    Sending.Asked other = sending.asked();
    String othersMedicaid = TwoPrograms.enrol(other.begun(), "medicaid");
    other
        .caseworker()
        .body(Map.of("requirement", "earned-income", "reason", "We need it."))
        .post("/api/v1/enrolments/{id}/checklist-items", othersMedicaid)
        .then()
        .statusCode(201)
        .body("state.status", equalTo("ASKED"));
    both.choose(other.client(), item, document).then().statusCode(404);
    both.choose(both.client(), item, UUID.randomUUID().toString())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offer-gone"));
  }

  @Test
  void twoDocumentsOfOneClientAreAcceptedAtOnce() throws Exception {
    String second = both.asked(both.medicaid(), "earned-income").extract().path("id");
    String one = both.sent(both.first().itemId(), "pay-stubs");
    String two = both.sent(UUID.fromString(second), "pay-stubs");
    List<Callable<Response>> decisions = List.of(() -> both.accept(one), () -> both.accept(two));
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers =
          workers.invokeAll(decisions).stream()
              .map(Future::resultNow)
              .map(Response::statusCode)
              .toList();
      assertEquals(List.of(200, 200), answers);
    }
    both.item(second).body("state.status", equalTo("SATISFIED"));
  }
}
