package org.porchlight.timeline;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TimelineTest {

  @Inject Casework casework;
  @Inject Given given;

  @Test
  void theClientReadsWhatHappenedTheLatestFirst() {
    Casework.Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/timeline")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("ENROLMENT_MOVED"))
        .body("items[0].params.to", equalTo("SUBMITTED"))
        .body("items[0].params.programName", equalTo("SNAP"))
        .body("items[0].byRole", equalTo("CASEWORKER"))
        .body("items[0].byName", notNullValue())
        .body("items.kind", hasItem("CLIENT_CREATED"));
  }

  @Test
  void aRequirementIsCalledWhatItsReaderCallsIt() {
    Casework.Begun begun = casework.aClient();
    casework.asked(begun, "earned-income");
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/timeline")
        .then()
        .body("items[0].params.requirementName", equalTo("What you earn"));
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/home")
        .then()
        .body("timeline[0].params.requirementName", equalTo("What you earn"));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", begun.code())
        .then()
        .body("items[0].params.requirementName", equalTo("Earned income"));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("timeline[0].params.requirementName", equalTo("Earned income"));
  }

  @Test
  void whatWasSetIsSaidByFieldAndWithItsValue() {
    Casework.Begun begun = casework.aClient();
    Map<String, Object> terms = new HashMap<>();
    terms.put("version", 0);
    terms.put("amount", Map.of("amount", "291", "currency", "USD"));
    terms.put("periodTo", "2027-02-28");
    patchEnrolment(begun, terms);
    latest(begun)
        .body("items[0].kind", equalTo("ENROLMENT_TERMS_SET"))
        .body("items[0].params.changed", equalTo("amount,periodTo"))
        .body("items[0].params.amount", equalTo("291.00 USD"))
        .body("items[0].params.periodTo", equalTo("2027-02-28"));
    terms.put("version", 1);
    terms.put("periodTo", null);
    patchEnrolment(begun, terms);
    latest(begun)
        .body("items[0].params.changed", equalTo("periodTo"))
        .body("items[0].params.periodTo", equalTo(""));
  }

  @Test
  void whatWasChangedOfAClientIsSaidAndNothingWhereAllStayed() {
    Casework.Begun begun = casework.aClient();
    Map<String, String> change = Map.of("name", "Rosa  Newname", "language", "fr");
    for (int again = 0; again < 2; again++) {
      begun
          .caseworker()
          .body(change)
          .patch("/api/v1/clients/{code}", begun.code())
          .then()
          .statusCode(200);
    }
    latest(begun)
        .body("items[0].kind", equalTo("CLIENT_CHANGED"))
        .body("items[0].params.changed", equalTo("name,language"))
        .body("items.findAll { it.kind == 'CLIENT_CHANGED' }", hasSize(1));
  }

  private static void patchEnrolment(Casework.Begun begun, Map<String, ?> terms) {
    begun
        .caseworker()
        .body(terms)
        .patch("/api/v1/enrolments/{id}", begun.enrolmentId())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse latest(Casework.Begun begun) {
    return begun.caseworker().get("/api/v1/clients/{code}/timeline", begun.code()).then();
  }

  @Test
  void whatStaffNoteForEachOtherIsNotForTheClient() {
    Casework.Begun begun = casework.aClient();
    begun
        .caseworker()
        .body(Map.of("channel", "NOTE_ONLY", "text", "Called, no answer."))
        .post("/api/v1/clients/{code}/engagements", begun.code())
        .then()
        .statusCode(201);
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", not(hasItem("ENGAGEMENT_NOTED")));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", begun.code())
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("ENGAGEMENT_NOTED"));
  }

  @Test
  void itsPagesFollowOneAnotherWithoutGapOrRepeat() {
    Casework.Begun begun = casework.aClient();
    casework.moved(
        begun,
        EnrolmentStatus.SUBMITTED,
        EnrolmentStatus.IN_REVIEW,
        EnrolmentStatus.VERIFICATION_DUE);
    Person client = given.signedInAs(begun.clientId());
    List<String> whole = client.get("/api/v1/timeline").path("items.id");
    List<String> byOnes = new ArrayList<>();
    String cursor = null;
    do {
      var request = client.queryParam("limit", 1);
      Response page =
          cursor == null
              ? request.get("/api/v1/timeline")
              : request.queryParam("cursor", cursor).get("/api/v1/timeline");
      page.then().statusCode(200).body("items", hasSize(1));
      byOnes.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(whole, byOnes);
  }

  @Test
  void anothersCursorShowsNothingOfAnothers() {
    Casework.Begun one = casework.aClient();
    Casework.Begun other = casework.aClient();
    casework.moved(one, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW);
    String cursor =
        given
            .signedInAs(one.clientId())
            .queryParam("limit", 1)
            .get("/api/v1/timeline")
            .path("next");
    List<String> own = given.signedInAs(other.clientId()).get("/api/v1/timeline").path("items.id");
    given
        .signedInAs(other.clientId())
        .queryParam("cursor", cursor)
        .get("/api/v1/timeline")
        .then()
        .statusCode(200)
        .body("items.id.findAll { !" + groovy(own) + ".contains(it) }", hasSize(0));
  }

  private static String groovy(List<String> values) {
    return "['" + String.join("','", values) + "']";
  }
}
