package org.porchlight.checklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** A client who has no pay stubs says, and signs, what they were paid. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SignedStatementTest {

  private static final String CASH = "I was paid in cash, 300 a week, from March to May.";

  @Inject Given given;
  @Inject Casework casework;
  @Inject Signing signing;
  @Inject Database database;

  private Begun begun;
  private Person client;
  private UUID item;
  private String action;

  @BeforeEach
  void aClientCannotGetWhatIsAsked() {
    begun = casework.aClient();
    client = given.signedInAs(begun.clientId());
    item = casework.asked(begun, "earned-income");
    action = opened("CANNOT_GET", "SIGNED_STATEMENT");
  }

  private String opened(String choice, String option) {
    return client
        .body(Map.of("choice", choice, "option", option))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201)
        .extract()
        .path("action.id");
  }

  private ValidatableResponse read(Person by) {
    return by.get("/api/v1/item-actions/{id}/statement", action).then();
  }

  private ValidatableResponse write(Person by, String text, int version) {
    return by.body(Map.of("text", text, "version", version))
        .put("/api/v1/item-actions/{id}/statement", action)
        .then();
  }

  private ValidatableResponse sign(Person by, String hash) {
    return by.body(Signing.typed(hash)).post("/api/v1/item-actions/{id}/signature", action).then();
  }

  private String written(String text, int version) {
    return write(client, text, version)
        .statusCode(200)
        .body("version", equalTo(version + 1))
        .extract()
        .path("statement.hash");
  }

  @Test
  void whatEndsWhileItIsSignedIsNotSigned() throws Exception {
    signing.consented(client);
    String hash = written(CASH, 0);
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> ending;
      Future<ValidatableResponse> signed;
      try (Connection row = database.holding("select 1 from checklist_item where id = ?", item)) {
        ending = both.submit(this::ended);
        database.untilWaiting(1);
        signed = both.submit(() -> sign(client, hash));
        database.untilWaiting(2);
        row.rollback();
      }
      ending.get().then().statusCode(200);
      signed.get().statusCode(409).body("type", equalTo("/problems/action-closed-already"));
    }
    client
        .get("/api/v1/signatures")
        .then()
        .body("items.subject.kind", not(hasItem("ITEM_STATEMENT")));
  }

  private Response ended() {
    return begun
        .caseworker()
        .body(Map.of("outcome", "NOT_POSSIBLE", "note", "It is somewhere else."))
        .post("/api/v1/item-actions/{id}/completion", action);
  }

  @Test
  void nothingIsWrittenAtFirst() {
    read(client)
        .statusCode(200)
        .body("state.status", equalTo("EMPTY"))
        .body("version", equalTo(0))
        .body("allowed", contains("write"))
        .body("statement", nullValue());
    sign(client, "0".repeat(64)).statusCode(409).body("type", equalTo("/problems/statement-empty"));
  }

  @Test
  void whatIsWrittenIsShownAsItWillBeSigned() {
    written(CASH, 0);
    read(client)
        .body("state.status", equalTo("DRAFT"))
        .body("text", equalTo(CASH))
        .body("allowed", contains("write", "sign"))
        .body("statement.paragraphs.text", hasItem(CASH))
        .body("statement.paragraphs[0].text", containsString("Earned income"))
        .body("statement.affirmation", containsString("under penalty of perjury"));
    read(begun.caseworker())
        .body("text", equalTo(CASH))
        .body("allowed", hasSize(0))
        .body("statement", nullValue());
  }

  @Test
  void whoeverAgreedToNoElectronicBusinessCannotSignInAPage() {
    sign(client, written(CASH, 0))
        .statusCode(409)
        .body("type", equalTo("/problems/consent-needed"));
    signing.consented(client);
    client.body(Map.of()).post(Signing.CONSENT + "/withdrawal").then().statusCode(201);
    sign(client, read(client).extract().path("statement.hash"))
        .statusCode(409)
        .body("type", equalTo("/problems/consent-needed"));
  }

  @Test
  void aSignedStatementHasOneReceiptAndStaffDecideWithIt() {
    signing.consented(client);
    String number =
        sign(client, written(CASH, 0))
            .statusCode(201)
            .body("itemStatement.state.status", equalTo("SIGNED"))
            .body("itemStatement.allowed", contains("write"))
            .body("signature.subject.kind", equalTo("ITEM_STATEMENT"))
            .body("signature.number", matchesPattern("SG-.+"))
            .body("confirmation.kind", equalTo("STATEMENT_SIGNED"))
            .body("confirmation.subject.itemId", equalTo(item.toString()))
            .extract()
            .path("signature.number");
    client
        .get("/api/v1/confirmations")
        .then()
        .body("items.findAll { it.kind == 'STATEMENT_SIGNED' }", hasSize(1))
        .body("items[0].subject.signatureNumber", equalTo(number));
    read(begun.caseworker()).body("signature.number", equalTo(number));
    Signing.copy(begun.caseworker(), number);
    begun
        .caseworker()
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    client
        .get("/api/v1/checklist-items/{id}", item)
        .then()
        .body("state.status", equalTo("SATISFIED"));
    read(client).body("state.finished", equalTo(true)).body("allowed", hasSize(0));
    write(client, "Something else.", 1)
        .statusCode(409)
        .body("type", equalTo("/problems/action-closed-already"));
  }

  @Test
  void whatIsEditedAfterSigningHasToBeSignedAgainAndCanBe() {
    signing.consented(client);
    String hash = written(CASH, 0);
    String first = sign(client, hash).statusCode(201).extract().path("signature.number");
    sign(client, hash)
        .statusCode(409)
        .body("type", equalTo("/problems/signed-already"))
        .body("params.number", equalTo(first));
    String again = written(CASH + " And 200 in June.", 1);
    assertNotEquals(hash, again);
    read(client).body("state.status", equalTo("DRAFT")).body("signature", nullValue());
    sign(client, hash).statusCode(409).body("type", equalTo("/problems/statement-changed"));
    sign(client, again)
        .statusCode(201)
        .body("signature.number", not(equalTo(first)))
        .body("signature.subject.version", equalTo(2));
    client
        .get("/api/v1/signatures")
        .then()
        .body("items.findAll { it.subject.kind == 'ITEM_STATEMENT' }", hasSize(2));
  }

  @Test
  void ofTwoDevicesTheOneThatReadAnOldTextIsTold() {
    written(CASH, 0);
    write(client, "Other words.", 0)
        .statusCode(409)
        .body("type", equalTo("/problems/statement-edited"))
        .body("params.version", equalTo(1));
    write(client, CASH, 1).statusCode(200).body("version", equalTo(1));
  }

  @Test
  void onlyWhoeverCannotGetItWritesAndOnlyWhereThatIsTheWay() {
    write(begun.caseworker(), CASH, 0).statusCode(403);
    write(given.signedInAs(casework.aClient().clientId()), CASH, 0).statusCode(404);
    write(client, "   ", 0).statusCode(400);
    write(client, "x".repeat(4001), 0).statusCode(400);
    item = casework.asked(begun, "household");
    action =
        client
            .body(Map.of("choice", "REMIND_ME"))
            .post("/api/v1/checklist-items/{id}/actions", item)
            .then()
            .statusCode(201)
            .extract()
            .path("action.id");
    write(client, CASH, 0).statusCode(409).body("type", equalTo("/problems/no-statement-here"));
  }
}
