package org.porchlight.uploads;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Sending;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.StoredObject;
import org.porchlight.signatures.telephone.Speaking;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** What the store has and what our rows say are the same, or somebody hears of it. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ReconcileTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject Speaking speaking;
  @Inject Reconcile reconcile;
  @Inject RemoveCopy copies;
  @Inject Uploads uploads;
  @Inject ObjectStore store;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Person worker;
  private Sending.Asked asked;

  @BeforeEach
  void aTeamOfItsOwn() {
    worker = given.aCaseworkerOf(given.aBranch());
    Casework.Begun begun = casework.aClientOf(worker, "snap");
    UUID item = casework.asked(begun, "earned-income");
    asked = new Sending.Asked(begun, given.signedInAs(begun.clientId()), item);
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private boolean isThere(String key) {
    return store.length(key).isPresent();
  }

  private static void put(ObjectStore store, String key) {
    store.put(key, 1, new byte[] {1});
  }

  private String keyOf(UUID upload) {
    return uploads.findById(upload).key();
  }

  private UUID upload() {
    return new TusClient(asked.client()).upload(Photos.jpeg(640, 480));
  }

  private ValidatableResponse tasks() {
    return worker.get("/api/v1/worklist?kind=ORIGINAL_LOST").then().statusCode(200);
  }

  @Test
  void theStoreListsWhatComesAfterAKeyInTheOrderOfItsKeys() {
    String prefix = "lists/" + UUID.randomUUID() + "/";
    for (String name : List.of("b", "a/2", "a/10", "a-1", "c")) {
      put(store, prefix + name);
    }
    List<String> after =
        store.list(prefix, prefix + "a/10").objects().stream().map(StoredObject::key).toList();
    assertEquals(List.of(prefix + "a/2", prefix + "b", prefix + "c"), after);
  }

  @Test
  void anObjectThatNobodyNamesIsSweptAwayOnceNoUploadCanBeOfIt() {
    String nobodys = "uploads/" + UUID.randomUUID() + "/original";
    put(store, nobodys);
    UUID sent = upload();
    sending.send(asked.client(), asked.itemId(), List.of(sent)).then().statusCode(201);
    clock.advance(Duration.ofHours(47));
    reconcile.run();
    assertTrue(isThere(nobodys));
    clock.advance(Duration.ofHours(2));
    reconcile.run();
    assertFalse(isThere(nobodys));
    assertTrue(isThere(keyOf(sent)));
    worker = given.signedInAgain(worker);
    tasks().body("items", empty());
  }

  @Test
  void manyThatNobodyNamesAreTheDatabasesFaultAndStay() {
    List<String> many =
        Stream.generate(() -> "uploads/" + UUID.randomUUID() + "/original").limit(500).toList();
    many.forEach(key -> put(store, key));
    clock.advance(Duration.ofHours(49));
    reconcile.run();
    assertTrue(many.stream().allMatch(this::isThere));
    many.forEach(store::delete);
  }

  @Test
  void whatCameOfAFileThatIsNotWholeStays() {
    var tus = new TusClient(asked.client());
    byte[] photo = Photos.jpeg(640, 480);
    String path = tus.begin(photo.length);
    tus.append(path, 0, Arrays.copyOf(photo, 5000)).then().statusCode(204);
    String tail = uploads.findById(TusClient.id(path)).tailKey().orElseThrow();
    clock.advance(Duration.ofDays(10));
    reconcile.run();
    assertTrue(isThere(tail));
  }

  @Test
  void anOriginalThatIsGoneIsSomebodysTaskOnce() {
    UUID upload = upload();
    String document =
        sending
            .send(asked.client(), asked.itemId(), List.of(upload))
            .then()
            .statusCode(201)
            .extract()
            .path("document.id");
    jobs.runDue();
    store.delete(keyOf(upload));
    reconcile.run();
    reconcile.run();
    String task =
        tasks()
            .body("items.documentId", contains(document))
            .body("items[0].allowed", contains("complete"))
            .extract()
            .path("items[0].id");
    worker
        .get("/api/v1/clients/{code}", asked.begun().code())
        .then()
        .body("timeline.kind", hasItem("ORIGINAL_LOST"));
    // What can be decided from its pictures does not bring the file back.
    worker
        .body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    tasks().body("items.id", contains(task));
    worker
        .body(Map.of("outcome", "DONE", "note", "The backup has it."))
        .post("/api/v1/worklist/{id}/completion", task)
        .then()
        .statusCode(200);
    tasks().body("items", empty());
  }

  @Test
  void aRecordingThatIsGoneIsSomebodysTaskOnce() {
    Map<String, Object> said = speaking.said(asked.begun());
    said.put("recordedAt", clock.instant().toString());
    String number =
        Speaking.keep(asked.begun(), said)
            .statusCode(201)
            .extract()
            .path("telephoneSignature.signature.number");
    store.delete(keyOf(UUID.fromString((String) said.get("uploadId"))));
    reconcile.run();
    reconcile.run();
    String lost = "/api/v1/worklist?kind=RECORDING_LOST";
    String task =
        worker
            .get(lost)
            .then()
            .body("items.signatureNumber", contains(number))
            .extract()
            .path("items[0].id");
    worker
        .body(Map.of("outcome", "DONE", "note", "They signed again."))
        .post("/api/v1/worklist/{id}/completion", task)
        .then()
        .statusCode(200);
    reconcile.run();
    worker.get(lost).then().body("items", empty());
  }

  @Test
  void aFileThatIsGoneBeforeItWasSentHasToComeAgain() {
    UUID upload = upload();
    store.delete(keyOf(upload));
    reconcile.run();
    sending.send(asked.client(), asked.itemId(), List.of(upload)).then().statusCode(404);
    sending.send(asked.client(), asked.itemId(), List.of(upload())).then().statusCode(201);
    tasks().body("items", empty());
  }

  @Test
  void aPictureThatIsGoneIsMadeAgainWhenSomebodyLooks() {
    String document = sending.sent(asked);
    store.delete("documents/" + document + "/1/full.jpg");
    String picture = "/api/v1/documents/{id}/pages/1/picture";
    worker
        .get(picture, document)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/picture-pending"));
    jobs.runDue();
    worker.get(picture, document).then().statusCode(200);
  }

  @Test
  void aCopyThatNothingNamesGoesHoweverLongTheStoreIsDown() {
    String key = "uploads/" + UUID.randomUUID() + "/original";
    store.put(key, 1, new byte[] {1});
    QuarkusTransaction.requiringNew().run(() -> copies.gaveUp(new RemoveCopy.Payload(key)));
    jobs.runDue();
    assertTrue(store.length(key).isPresent());
    clock.advance(Duration.ofHours(1));
    jobs.runDue();
    assertTrue(store.length(key).isEmpty());
  }
}
