package org.porchlight.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.reviewreasons.Reasons;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Administrators change the reasons; what a client was told does not change with them. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ToldWordsTest {

  private static final String REVIEW = "/api/v1/documents/{id}/review";

  @Inject Given given;
  @Inject Sending sending;
  @Inject Database database;

  private Person administrator;
  private Sending.Asked asked;
  private String document;

  @BeforeEach
  void somethingWasSent() {
    administrator = given.anAdministrator();
    asked = sending.asked();
    document = sending.sent(asked);
  }

  private ValidatableResponse askRetake(String reason, @Nullable Integer reasonVersion) {
    return askRetake(reason, reasonVersion, 0);
  }

  private ValidatableResponse askRetake(
      String reason, @Nullable Integer reasonVersion, int version) {
    Map<String, Object> review = new HashMap<>();
    review.put("decision", "ASK_RETAKE");
    review.put("reason", reason);
    review.put("version", version);
    if (reasonVersion != null) {
      review.put("reasonVersion", reasonVersion);
    }
    return asked.caseworker().body(review).post(REVIEW, document).then();
  }

  /** Wherever the words of this document's reason are read. */
  private void assertTold(Map<String, String> words) {
    Person client = asked.client();
    for (String language : List.of("en", "fr", "es")) {
      client
          .header("Accept-Language", language)
          .get("/api/v1/documents/{id}", document)
          .then()
          .body("retakeReason", equalTo(words.get(language)));
    }
    client.get("/api/v1/documents").then().body("items.retakeReason", hasItem(words.get("en")));
    client
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("documents.retakeReason", hasItem(words.get("en")));
    client
        .get("/api/v1/home")
        .then()
        .body("programs[0].you.retakeReason", hasItem(words.get("en")));
    asked
        .caseworker()
        .get(REVIEW, document)
        .then()
        .body("document.retakeReason", equalTo(words.get("en")));
  }

  @Test
  void whatAClientWasToldStaysWhateverBecomesOfTheReason() {
    String reason = Reasons.added(administrator);
    Map<String, String> told = Reasons.reworded(administrator, reason);
    askRetake(reason, 2).statusCode(200).body("retakeReason", equalTo(told.get("en")));
    assertTold(told);
    Reasons.reworded(administrator, reason);
    assertTold(told);
    for (Map<String, Object> change :
        List.<Map<String, Object>>of(
            Map.of("documentTypes", List.of("lease")),
            Map.of("decisions", List.of("REJECT")),
            Map.of("offered", false))) {
      Reasons.change(administrator, Reasons.now(administrator, reason), change)
          .then()
          .statusCode(200);
      assertTold(told);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatWasToldInTheWordsOfTheFilesStaysToo() {
    Map<String, Object> files = Reasons.now(administrator, "amount-not-readable");
    askRetake("amount-not-readable", 0).statusCode(200);
    Reasons.change(administrator, files, Map.of("words", Reasons.words())).then().statusCode(200);
    assertTold((Map<String, String>) files.get("words"));
    Reasons.change(administrator, files, Map.of("version", 1)).then().statusCode(200);
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatWasToldStaysWhereTheFilesHaveNoSuchReasonAnyMore() throws SQLException {
    Map<String, Object> files = Reasons.now(administrator, "date-not-readable");
    askRetake("date-not-readable", null).statusCode(200);
    database.asOwner(
        "update document set reason = 'dropped-since' where id = ?", UUID.fromString(document));
    assertTold((Map<String, String>) files.get("words"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatWasDecidedBeforeTheWordsWereKeptReadsAsTheFilesSay() throws SQLException {
    Map<String, Object> files = Reasons.now(administrator, "name-not-readable");
    askRetake("name-not-readable", null).statusCode(200);
    database.asOwner(
        "update document set told_reason = null where id = ?", UUID.fromString(document));
    assertTold((Map<String, String>) files.get("words"));
  }

  @Test
  void aDecisionThatIsTakenBackTellsNothingAndTheNextOneItsOwnWords() {
    String reason = Reasons.added(administrator);
    askRetake(reason, 1).statusCode(200);
    asked
        .caseworker()
        .body(Map.of("version", 1))
        .post(REVIEW + "/withdrawal", document)
        .then()
        .statusCode(200)
        .body("retakeReason", nullValue());
    Map<String, String> since = Reasons.reworded(administrator, reason);
    askRetake(reason, 2, 2).statusCode(200);
    assertTold(since);
  }

  @Test
  void aWorkerIsOfferedTheWordsAsTheyStandAndWhatWasToldBeforeIsKnown() {
    String reason = Reasons.added(administrator);
    Map<String, String> told = Reasons.reworded(administrator, reason);
    askRetake(reason, null).statusCode(200);
    Map<String, String> since = Reasons.reworded(administrator, reason);
    String offered = "reasons.find { it.reason == '" + reason + "' }.";
    asked
        .caseworker()
        .get(REVIEW, sending.sent(asked))
        .then()
        .body(offered + "version", equalTo(3))
        .body(offered + "text", equalTo(since.get("en")))
        .body(offered + "clientText", equalTo(since.get("es")))
        .body("known.text", hasItem(told.get("en")));
  }

  @Test
  void aWorkerWhoSawOtherWordsIsToldThatTheyChanged() {
    String reason = Reasons.added(administrator);
    Map<String, String> since = Reasons.reworded(administrator, reason);
    askRetake(reason, 1).statusCode(409).body("type", equalTo("/problems/reason-changed"));
    asked.client().get("/api/v1/documents/{id}", document).then().body("decidedAt", nullValue());
    askRetake(reason, 2).statusCode(200).body("retakeReason", equalTo(since.get("en")));
  }

  @Test
  void aReasonThatIsNotOfferedAnyMoreOrNotForThisTypeIsNone() {
    String reason = Reasons.added(administrator);
    for (Map<String, Object> change :
        List.<Map<String, Object>>of(
            Map.of("decisions", List.of("REJECT")),
            Map.of("decisions", List.of("ASK_RETAKE"), "documentTypes", List.of("lease")),
            Map.of("documentTypes", List.of("pay-stubs"), "offered", false))) {
      Reasons.change(administrator, Reasons.now(administrator, reason), change)
          .then()
          .statusCode(200);
      askRetake(reason, null).statusCode(422).body("type", equalTo("/problems/reason-unknown"));
    }
    asked.caseworker().get(REVIEW, document).then().body("reasons.reason", not(hasItem(reason)));
  }
}
