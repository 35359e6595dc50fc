package org.porchlight.signatures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** A household that states together what it lives on. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SeveralSignersTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Signing signing;
  @Inject TestClock clock;

  private Begun begun;
  private Person client;
  private String action;
  private String statement;

  @BeforeEach
  void aClientWritesWhatTheyLiveOn() {
    begun = casework.aClient();
    client = given.signedInAs(begun.clientId());
    signing.consented(client);
    UUID item = casework.asked(begun, "earned-income");
    action =
        client
            .body(Map.of("choice", "CANNOT_GET", "option", "SIGNED_STATEMENT"))
            .post("/api/v1/checklist-items/{id}/actions", item)
            .then()
            .statusCode(201)
            .extract()
            .path("action.id");
    statement = "/api/v1/item-actions/" + action + "/statement";
  }

  @AfterEach
  void theClockIsRightAgain() {
    clock.reset();
  }

  private ValidatableResponse clientSigns() {
    String hash = client.get(statement).path("statement.hash");
    return client
        .body(Signing.typed(hash))
        .post("/api/v1/item-actions/{id}/signature", action)
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse opens(Signing.Requested requested) {
    return requested.signer().get("/api/v1/signing-link").then();
  }

  private static ValidatableResponse signs(Signing.Requested requested) {
    String hash = opens(requested).statusCode(200).extract().path("statement.hash");
    return requested
        .signer()
        .body(Map.of("statementHash", hash, "method", "TYPED", "name", "Teo Fernhollow"))
        .post("/api/v1/signing-link/signature")
        .then();
  }

  private ValidatableResponse read(Signing.Requested requested) {
    return client.get("/api/v1/signing-requests/{id}", requested.id()).then().statusCode(200);
  }

  @Test
  void aSpouseReadsTheStatementAndTheConsentAndNothingElse() {
    Signing.Requested requested = Signing.requested(client, statement);
    opens(requested)
        .statusCode(200)
        .body("signerName", equalTo("Teo Fernhollow"))
        .body("relation", equalTo("SPOUSE"))
        .body("statement.paragraphs.text", hasItem("We live on what Teo earns, 0"))
        .body("statement.paragraphs.heading", hasItem("Signing online"))
        .body("signedAt", nullValue());
    for (String path :
        List.of("/api/v1/home", "/api/v1/signatures", statement, "/api/v1/upload-link")) {
      requested.signer().get(path).then().statusCode(403);
    }
    requested.signer().get("/api/v1/signing-link/copy").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itIsCompleteOnceAllHaveSignedInAnyOrder(boolean clientFirst) {
    Signing.Requested requested = Signing.requested(client, statement);
    if (clientFirst) {
      clientSigns();
    } else {
      signs(requested).statusCode(201).body("number", matchesPattern("SG-.+"));
    }
    read(requested)
        .body("state.status", equalTo("OPEN"))
        .body("signers.relation", contains("CLIENT", "SPOUSE"));
    if (clientFirst) {
      signs(requested).statusCode(201);
    } else {
      clientSigns();
    }
    read(requested)
        .body("state.status", equalTo("COMPLETE"))
        .body("state.finished", equalTo(true))
        .body("allowed", hasSize(0))
        .body("signers.signatureNumber", not(hasItem(nullValue())))
        .body("signers[1].url", nullValue());
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", begun.code())
        .then()
        .body("items.kind", hasItem("EVERYBODY_SIGNED"));
  }

  @Test
  void aSpouseSignsOnceAndHasACopy() {
    Signing.Requested requested = Signing.requested(client, statement);
    String hash = opens(requested).extract().path("statement.hash");
    String number = signs(requested).statusCode(201).extract().path("number");
    requested
        .signer()
        .body(Signing.typed(hash))
        .post("/api/v1/signing-link/signature")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/signed-already"))
        .body("params.number", equalTo(number));
    opens(requested)
        .body("signatureNumber", equalTo(number))
        .body("signedAt", notNullValue())
        .body("statement", nullValue());
    requested
        .signer()
        .get("/api/v1/signing-link/copy")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    client
        .get("/api/v1/signatures")
        .then()
        .body("items.find { it.number == '" + number + "' }.capacity", equalTo("SPOUSE"));
  }

  @Test
  void nobodySignsThroughALinkForSomebodyElse() {
    Signing.Requested requested = Signing.requested(client, statement);
    Map<String, Object> signature =
        new HashMap<>(Signing.typed(opens(requested).extract().path("statement.hash")));
    signature.put(
        "representative", Map.of("authority", "OTHER", "description", "A friend of theirs"));
    requested
        .signer()
        .body(signature)
        .post("/api/v1/signing-link/signature")
        .then()
        .statusCode(422)
        .body("fields[0].field", equalTo("representative"));
  }

  @Test
  void aLinkEndsWithItsRequestOrItsTime() {
    Signing.Requested cancelled = Signing.requested(client, statement);
    client
        .delete("/api/v1/signing-requests/{id}", cancelled.id())
        .then()
        .statusCode(200)
        .body("state.status", equalTo("CANCELLED"));
    opens(cancelled).statusCode(401);
    Signing.Requested late = Signing.requested(client, statement);
    opens(late).statusCode(200);
    clock.advance(Duration.ofDays(15));
    opens(late).statusCode(401);
    client = given.signedInAs(begun.clientId());
    read(late).body("state.status", equalTo("EXPIRED")).body("signers[1].url", nullValue());
  }

  @Test
  void whoeverIsToSignWhatIsEditedIsAskedAgain() {
    Signing.Requested requested = Signing.requested(client, statement);
    client
        .body(Map.of("text", "We live on savings.", "version", 1))
        .put(statement)
        .then()
        .statusCode(200);
    opens(requested).statusCode(401);
    read(requested).body("state.status", equalTo("CANCELLED"));
  }

  private ValidatableResponse asks(String hash, String... names) {
    List<Map<String, String>> signers =
        Stream.of(names).map(name -> Map.of("name", name, "relation", "OTHER_ADULT")).toList();
    return client
        .body(Map.of("statementHash", hash, "signers", signers))
        .post("/api/v1/signing-requests")
        .then();
  }

  @Test
  void whoeverIsAskedLaterDoesNotTakeTheOthersPlace() {
    Signing.Requested first = Signing.requested(client, statement);
    String hash = client.get(statement).path("statement.hash");
    Signing.Requested second = Signing.requestedFor(client, hash);
    clientSigns();
    signs(first).statusCode(201);
    read(first).body("state.status", equalTo("COMPLETE"));
    everybodySigned(not(hasItem("EVERYBODY_SIGNED")));
    signs(second).statusCode(201);
    read(second).body("state.status", equalTo("COMPLETE"));
    everybodySigned(hasItem("EVERYBODY_SIGNED"));
  }

  private void everybodySigned(Matcher<?> kinds) {
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", begun.code())
        .then()
        .body("items.kind", kinds);
  }

  @Test
  void atMostSixAreAsked() {
    Signing.Requested requested = Signing.requested(client, statement);
    String hash = client.get(statement).path("statement.hash");
    asks(hash, "Ana", "Bea", "Cid", "Dov").statusCode(201).body("signers[1].url", nullValue());
    asks(hash, "Eva", "Flo")
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-signers"))
        .body("params.max", equalTo(6));
    asks(hash, "Eva").statusCode(201);
    opens(requested).statusCode(200);
  }

  @Test
  void theSameRequestTwiceAsksOnce() {
    Signing.requested(client, statement);
    String hash = client.get(statement).path("statement.hash");
    Map<String, Object> asked =
        Map.of(
            "statementHash", hash, "signers", List.of(Map.of("name", "Ana", "relation", "SPOUSE")));
    String key = UUID.randomUUID().toString();
    String path = "/api/v1/signing-requests";
    String id =
        client
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body(asked)
            .post(path)
            .path("id");
    client
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(asked)
        .post(path)
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
    client.get(path).then().body("items", hasSize(2));
  }

  @Test
  void staffAskForAClientAndTakeItBack() {
    Signing.requested(client, statement);
    String hash = client.get(statement).path("statement.hash");
    String path = "/api/v1/clients/" + begun.code() + "/signing-requests";
    Map<String, Object> asked =
        Map.of(
            "statementHash", hash, "signers", List.of(Map.of("name", "Ana", "relation", "SPOUSE")));
    Person worker = begun.caseworker();
    worker
        .body(asked)
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/statement-changed"));
    clientSigns();
    String id = worker.body(asked).post(path).then().statusCode(201).extract().path("id");
    String url = worker.get(path).then().statusCode(200).extract().path("items[0].signers[1].url");
    Signing.Requested requested = Signing.link(id, url);
    opens(requested).statusCode(200).body("signerName", equalTo("Ana"));
    worker
        .delete(path + "/{id}", id)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("CANCELLED"));
    opens(requested).statusCode(401);
    given.aCaseworkerOf(given.aBranch()).get(path).then().statusCode(404);
  }

  @Test
  void onlyWhatOneWasShownCanBeGivenToOthers() {
    Person other = given.signedInAs(casework.aClient().clientId());
    String hash = client.get(Signing.CONSENT).path("statement.hash");
    for (String any : new String[] {"0".repeat(64), hash == null ? "1".repeat(64) : hash}) {
      other
          .body(
              Map.of(
                  "statementHash",
                  any,
                  "signers",
                  List.of(Map.of("name", "Teo", "relation", "SPOUSE"))))
          .post("/api/v1/signing-requests")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/statement-not-shown"));
    }
    Signing.Requested requested = Signing.requested(client, statement);
    other.get("/api/v1/signing-requests/{id}", requested.id()).then().statusCode(404);
  }
}
