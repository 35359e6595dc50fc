package org.porchlight.consents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ConsentTest {

  private static final String CONSENT = Signing.CONSENT;

  @Inject Given given;
  @Inject Casework casework;
  @Inject Signing signing;
  @Inject Database database;

  private Person aClient() {
    return given.signedInAs(casework.aClient().clientId());
  }

  private static String hash(Person client) {
    return Signing.shown(client, "en").getString("statement.hash");
  }

  private static ValidatableResponse sign(Person client, Map<String, ?> signature) {
    return client.body(signature).post(CONSENT + "/signature").then();
  }

  private static ValidatableResponse withdraw(Person client) {
    return client.body(Map.of("reason", "Paper is easier.")).post(CONSENT + "/withdrawal").then();
  }

  @Test
  void whoeverAgreedNothingIsShownWhatTheyWouldAgreeTo() {
    aClient()
        .get(CONSENT)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("NOT_GIVEN"))
        .body("allowed", contains("sign"))
        .body("history", hasSize(0))
        .body("statement.language", equalTo("EN"))
        .body("statement.hash", matchesPattern("[0-9a-f]{64}"))
        .body("statement.paragraphs", hasSize(4))
        .body("statement.paragraphs.text", hasItem(containsString("on paper instead")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void itIsSignedInTheLanguageInWhichItIsShown(String language) {
    Person client = aClient();
    JsonPath signed = signing.consented(client, language);
    assertEquals(language.toUpperCase(java.util.Locale.ROOT), signed.get("signature.language"));
    assertEquals("GIVEN", signed.get("consent.state.status"));
    assertEquals(List.of("withdraw"), signed.getList("consent.allowed"));
  }

  @Test
  void aConsentHasASignatureAReceiptAndAPlaceInTheHistory() {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    String hash = hash(client);
    String number =
        sign(client, Signing.typed(hash))
            .statusCode(201)
            .body("signature.number", matchesPattern("SG(-[2-9A-HJKMNP-Z]{4}){3}"))
            .body("signature.statementHash", equalTo(hash))
            .body("signature.signerName", equalTo("Rosa Fernhollow"))
            .body("signature.capacity", equalTo("CLIENT"))
            .body("signature.subject.kind", equalTo("ELECTRONIC_BUSINESS"))
            .body("confirmation.kind", equalTo("CONSENT_GIVEN"))
            .body("confirmation.subject.signatureNumber", matchesPattern("SG-.+"))
            .body("consent.statement", nullValue())
            .extract()
            .path("signature.number");
    client.get("/api/v1/signatures").then().statusCode(200).body("items.number", contains(number));
    client
        .get("/api/v1/confirmations")
        .then()
        .body("items.kind", contains("CONSENT_GIVEN"))
        .body("items[0].subject.signatureNumber", equalTo(number));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", begun.code())
        .then()
        .statusCode(200)
        .body("items.kind", hasItem("CONSENT_GIVEN"));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/signatures", begun.code())
        .then()
        .statusCode(200)
        .body("items.number", contains(number));
  }

  @Test
  void whatWasNotShownCannotBeSigned() {
    Person client = aClient();
    String shown = hash(client);
    sign(client, Signing.typed("0".repeat(64)))
        .statusCode(409)
        .body("type", equalTo("/problems/statement-changed"));
    client
        .header("Accept-Language", "fr")
        .contentType("application/json")
        .body(Signing.typed(shown))
        .post(CONSENT + "/signature")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/statement-changed"));
    Person again = aClient();
    assertNotEquals(shown, hash(again), "Whose it is is part of what is signed");
    sign(again, Signing.typed(shown)).statusCode(409);
  }

  @Test
  void whatNobodyOpenedCannotBeSignedThoughItsHashIsRight() throws SQLException {
    Person client = aClient();
    String hash = hash(client);
    database.asOwner("delete from signature_event where statement_hash = ?", hash);
    sign(client, Signing.typed(hash))
        .statusCode(409)
        .body("type", equalTo("/problems/statement-not-shown"));
  }

  @Test
  void itIsGivenOnceUntilItIsWithdrawn() {
    Person client = aClient();
    String hash = hash(client);
    sign(client, Signing.typed(hash)).statusCode(201);
    sign(client, Signing.typed(hash))
        .statusCode(409)
        .body("type", equalTo("/problems/consent-given-already"));
  }

  @Test
  void sentTwiceWithOneKeyItIsOneSignature() {
    Person client = aClient();
    Map<String, Object> signature = Signing.typed(hash(client));
    String key = UUID.randomUUID().toString();
    String[] answers = new String[2];
    for (int i = 0; i < answers.length; i++) {
      answers[i] =
          client
              .body(signature)
              .header("Idempotency-Key", key)
              .post(CONSENT + "/signature")
              .then()
              .statusCode(201)
              .extract()
              .asString();
    }
    assertEquals(answers[0], answers[1]);
  }

  @Test
  void twentyTriesAtOnceMakeOneSignature() throws Exception {
    Person client = aClient();
    Map<String, Object> signature = Signing.typed(hash(client));
    Callable<Integer> tryIt = () -> sign(client, signature).extract().statusCode();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers =
          all.invokeAll(java.util.Collections.nCopies(20, tryIt)).stream()
              .map(java.util.concurrent.Future::resultNow)
              .sorted()
              .toList();
      assertEquals(201, answers.getFirst());
      assertEquals(Set.of(409), Set.copyOf(answers.subList(1, 20)));
    }
    client.get("/api/v1/signatures").then().body("items", hasSize(1));
  }

  @Test
  void itCanBeTakenBackAndGivenAgain() {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    String first = signing.consented(client).getString("signature.number");
    withdraw(client)
        .statusCode(201)
        .body("consent.state.status", equalTo("WITHDRAWN"))
        .body("consent.allowed", contains("sign"))
        .body("consent.statement.hash", notNullValue())
        .body("confirmation.kind", equalTo("CONSENT_WITHDRAWN"));
    withdraw(client).statusCode(409).body("type", equalTo("/problems/consent-not-given"));
    String again = signing.consented(client).getString("signature.number");
    client
        .get(CONSENT)
        .then()
        .body("state.status", equalTo("GIVEN"))
        .body("signatureNumber", equalTo(again))
        .body("signatureNumber", not(equalTo(first)))
        .body("history.status", contains("GIVEN", "WITHDRAWN", "GIVEN"))
        .body("history[1].reason", equalTo("Paper is easier."));
  }

  @Test
  void staffAreToldToGoOnWithPaperUntilTheClientAgreesAgain() {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    signing.consented(client);
    withdraw(client).statusCode(201);
    assertTrue(tasks(begun).contains("CONSENT_WITHDRAWN"));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/consents/electronic-business", begun.code())
        .then()
        .statusCode(200)
        .body("state.status", equalTo("WITHDRAWN"))
        .body("statement", nullValue())
        .body("allowed", hasSize(0));
    signing.consented(client);
    assertFalse(tasks(begun).contains("CONSENT_WITHDRAWN"));
  }

  /** The kinds of what waits for staff with this client. */
  private static List<String> tasks(Begun begun) {
    return begun
        .caseworker()
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .statusCode(200)
        .extract()
        .path("tasks.kind");
  }

  @Test
  void aDrawingIsOfLinesAndATypedNameOfNone() {
    Person client = aClient();
    String hash = hash(client);
    Map<String, Object> dot = new HashMap<>(Signing.drawn(hash));
    dot.put("strokes", List.of(Map.of("points", List.of(Map.of("x", 1, "y", 1)))));
    sign(client, dot)
        .statusCode(422)
        .body("type", equalTo("/problems/mark-not-valid"))
        .body("fields[0].field", equalTo("strokes"));
    Map<String, Object> both = new HashMap<>(Signing.drawn(hash));
    both.put("method", "TYPED");
    sign(client, both).statusCode(422);
    Map<String, Object> outside = new HashMap<>(Signing.drawn(hash));
    outside.put("strokes", List.of(Map.of("points", List.of(Map.of("x", 10_001, "y", 1)))));
    sign(client, outside).statusCode(400);
    sign(client, Signing.drawn(hash)).statusCode(201).body("signature.method", equalTo("DRAWN"));
  }

  @Test
  void whoeverSignsForAClientSaysByWhatRight() {
    Person client = aClient();
    Map<String, Object> signature = new HashMap<>(Signing.typed(hash(client)));
    Map<String, Object> right = new HashMap<>();
    right.put("authority", "POWER_OF_ATTORNEY");
    right.put("description", "Power of attorney of 3 May 2024");
    right.put("since", "2190-05-03");
    signature.put("representative", right);
    sign(client, signature)
        .statusCode(422)
        .body("fields[0].field", equalTo("representative.since"))
        .body("fields[0].code", equalTo("too-late"));
    right.put("since", "2024-05-03");
    sign(client, signature)
        .statusCode(201)
        .body("signature.capacity", equalTo("REPRESENTATIVE"))
        .body("signature.representative.authority", equalTo("POWER_OF_ATTORNEY"))
        .body("signature.representative.since", equalTo("2024-05-03"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"statement", "signature", "signature_event", "electronic_consent"})
  void theApplicationCannotRewriteWhatWasSigned(String table) {
    for (String sql :
        List.of("delete from " + table, "update " + table + " set client_id = null")) {
      SQLException refused =
          assertThrows(SQLException.class, () -> database.asApplication(sql), sql);
      assertEquals("42501", refused.getSQLState());
    }
  }
}
