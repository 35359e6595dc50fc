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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** The client says to use what is on file, and staff decide whether it will do. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DecideOnAnOfferTest {

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
  void whatTheClientWantsUsedWaitsForStaffAndIsNotOverdue() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.choose(both.client(), item, document)
        .then()
        .statusCode(201)
        .body("item.state.status", equalTo("IN_PROGRESS"))
        .body("item.offer.chosenAt", notNullValue())
        .body("item.allowed", not(hasItem("chooseOffer")))
        .body("confirmation.kind", equalTo("OFFER_CHOSEN"))
        .body("confirmation.subject.documentId", equalTo(document))
        .body("confirmation.subject.onTime", equalTo(true))
        .body("confirmation.subject.checkBy", notNullValue());
    both.home()
        .body("programs[1].you", empty())
        .body("programs[1].us[0].kind", equalTo("CHECK_OFFER"))
        .body("programs[1].us[0].by", notNullValue());
    both.record()
        .body("tasks.kind", contains("OFFER_TO_DECIDE"))
        .body("tasks[0].itemId", equalTo(item));
    clock.advance(Duration.ofDays(40));
    both = both.signedIn(both.worker(), given.signedInAgain(both.client()));
    both.item(item).body("overdue", equalTo(false));
  }

  @Test
  void staffWhoAcceptItSatisfyTheItem() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.choose(both.client(), item, document).then().statusCode(201);
    both.review(item, both.version(item), "ACCEPT", null)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("SATISFIED"))
        .body("offer.document.id", equalTo(document));
    both.record().body("tasks", empty()).body("timeline[0].kind", equalTo("OFFER_ACCEPTED"));
    both.home()
        .body("programs[1].you", empty())
        .body("programs[1].us.kind", not(hasItem("CHECK_OFFER")));
    both.choose(both.client(), item, document)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/item-closed"));
  }

  @Test
  void staffNeedNotWaitForTheClient() {
    both.accepted("pay-stubs");
    String item = both.offered();
    both.review(item, both.version(item), "ACCEPT", null)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("SATISFIED"));
  }

  @Test
  void whatWillNotDoIsAskedForAgainWithTheReason() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.choose(both.client(), item, document).then().statusCode(201);
    both.review(item, both.version(item), "DECLINE", "  ")
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("reason"));
    both.review(item, both.version(item), "DECLINE", "Your hours changed in June.")
        .then()
        .statusCode(200);
    both.item(item)
        .body("state.status", equalTo("ASKED"))
        .body("reason", equalTo("Your hours changed in June."))
        .body("offer", nullValue());
    both.record().body("tasks", empty());
    both.home().body("programs[1].you[0].kind", equalTo("SEND_DOCUMENT"));
    both.choose(both.client(), item, document)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/offer-gone"));
  }

  @Test
  void somethingNewerTakesThePlaceOfWhatIsOnFile() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.choose(both.client(), item, document).then().statusCode(201);
    both.sent(UUID.fromString(item), "pay-stubs");
    both.item(item).body("state.status", equalTo("IN_PROGRESS")).body("offer", nullValue());
    both.record().body("tasks.kind", contains("DOCUMENT_TO_CHECK"));
  }

  @Test
  void aTaskForAnOfferEndsWithTheItem() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.choose(both.client(), item, document).then().statusCode(201);
    both.worker()
        .body(Map.of("reason", "The data match shows it.", "version", both.version(item)))
        .post("/api/v1/checklist-items/{id}/waiver", item)
        .then()
        .statusCode(200);
    both.record().body("tasks", empty());
  }

  @Test
  void tappedTwiceItIsChosenOnce() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    String number = null;
    for (int i = 0; i < 2; i++) {
      String given =
          both.client()
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
    both.record().body("tasks.kind", contains("OFFER_TO_DECIDE"));
  }

  @Test
  void whoDecidesOnWhatChangedMeanwhileIsShownWhatIs() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    int seen = both.version(item);
    both.choose(both.client(), item, document).then().statusCode(201);
    both.review(item, seen, "ACCEPT", null)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.item.offer.chosenAt", notNullValue());
  }
}
