package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.SentMessages.Sent;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** What is not accepted any more is no proof of anything else. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TakenBackOffersTest {

  private static final String ASKED = "Necesitamos algo de usted.";

  @Inject Sending sending;
  @Inject Given given;
  @Inject SentMessages messages;
  @Inject TestClock clock;

  private TwoPrograms both;

  @BeforeEach
  void oneClientOnTwoPrograms() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    both = TwoPrograms.of(sending.asked());
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void whoeverHeardOfTheOfferAloneIsAskedInstead() {
    String document = both.accepted("pay-stubs");
    both.offered();
    clock.advance(Duration.ofMinutes(1));
    int heard = texts().size();
    both.takeBack(document, 1).then().statusCode(200);
    assertEquals(1, texts().stream().skip(heard).filter(text -> text.startsWith(ASKED)).count());
  }

  @Test
  void whoeverWasAskedBeforeAndHeardOfNoOfferIsToldNothing() {
    both.asked(both.medicaid(), "earned-income");
    String document = both.accepted("pay-stubs");
    int heard = texts().size();
    both.takeBack(document, 1).then().statusCode(200);
    clock.advance(Duration.ofHours(1));
    assertEquals(heard, texts().size());
  }

  private List<String> texts() {
    return messages.to(both.first().begun().contact()).stream().map(Sent::body).toList();
  }

  @Test
  void whatWasOfferedForAnotherProgramIsAskedForAgain() {
    String item =
        both.asked(both.medicaid(), "earned-income")
            .body("state.status", equalTo("ASKED"))
            .extract()
            .path("id");
    String document = both.accepted("pay-stubs");
    both.item(item).body("state.status", equalTo("OFFERED_FROM_FILE"));
    both.takeBack(document, 1).then().statusCode(200);
    both.item(item).body("state.status", equalTo("ASKED")).body("offer", nullValue());
    both.client()
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", not(hasItem("DOCUMENT_OFFERED")))
        .body("items.kind", not(hasItem("OFFER_WITHDRAWN")));
    both.record().body("timeline.kind", hasItem("OFFER_WITHDRAWN"));
  }

  @Test
  void whatTheClientChoseWaitsForStaffNoLonger() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.choose(both.client(), item, document).then().statusCode(201);
    both.record().body("tasks.kind", contains("OFFER_TO_DECIDE"));
    both.takeBack(document, 1).then().statusCode(200);
    both.item(item).body("state.status", equalTo("ASKED"));
    both.record().body("tasks.kind", contains("DOCUMENT_TO_CHECK"));
  }

  @Test
  void aDecisionStandsOnceAnotherWasBuiltOnIt() {
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    both.review(item, both.version(item), "ACCEPT", null).then().statusCode(200);
    both.takeBack(document, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/decision-stands"));
    both.item(item).body("state.status", equalTo("SATISFIED"));
  }
}
