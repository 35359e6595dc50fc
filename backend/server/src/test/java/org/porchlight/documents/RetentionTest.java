package org.porchlight.documents;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.Cursor;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** Documents are kept for as long as they have to be, and no longer. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RetentionTest {

  private static final byte[] STUB = Photos.jpeg(64, 48);

  @Inject Keeping keeping;
  @Inject Sending sending;
  @Inject OldDocuments old;
  @Inject RemovePictures pictures;
  @Inject Casework casework;
  @Inject JobsInTest jobs;
  @Inject Jobs queue;
  @Inject ObjectStore store;
  @Inject Database database;
  @Inject MeterRegistry meters;
  @Inject TestClock clock;

  @AfterEach
  void today() throws Exception {
    jobs.runDue();
    clock.reset();
  }

  @Test
  void aDocumentGoesOnceItsLastDayIsOverAndNothingOfItStaysButThatItWasHere() throws Exception {
    Sending.Asked asked = keeping.asked("snap");
    String document = sending.sent(asked, STUB, Photos.jpeg(48, 64));
    asked.caseworker().put("/api/v1/documents/{id}/pages/1/view", document);
    keeping.decided(asked, document, "ACCEPT");
    UUID id = UUID.fromString(document);
    List<String> originals = keeping.originals(document);
    assertEquals(2, originals.size());
    assertEquals(4, keeping.pictures(document).size());

    keeping.untilTheLastDay(Keeping.KEPT_FOR);
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));

    clock.advance(Duration.ofMinutes(20));
    keeping.wholeNight();
    assertFalse(keeping.isThere(document));
    assertEquals(0, keeping.rows("document_page where document_id = ?1", id));
    for (String key : originals) {
      assertEquals(0, keeping.rows("upload where object_key = ?1", key));
      assertTrue(store.length(key).isEmpty());
    }
    assertEquals(Set.of(), keeping.pictures(document));
    assertEquals(
        1,
        keeping.rows(
            "document_tombstone where id = ?1 and status = 'ACCEPTED' and pages = 2"
                + " and cardinality(sha256s) = 2 and kept_for = 'P3Y1M'",
            id));
    // Once more finds nothing to do.
    keeping.wholeNight();
    assertEquals(
        1,
        keeping.rows(
            "timeline_entry where kind = 'DOCUMENT_REMOVED'" + " and params ->> 'documentId' = ?1",
            document));
  }

  @Test
  void whatWaitsForADecisionIsNeverRemoved() throws Exception {
    Sending.Asked asked = keeping.asked("snap");
    String document = sending.sent(asked, STUB);
    clock.advance(Duration.ofDays(36525));
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
  }

  @Test
  void whatWasSentBackIsKeptWhileTheSameIsStillAsked() throws Exception {
    Sending.Asked asked = keeping.asked("snap");
    String document = keeping.decided(asked, sending.sent(asked, STUB), "REJECT");
    keeping.untilItIsOver();
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    keeping
        .signedInAgain(asked)
        .caseworker()
        .body(Map.of("reason", "Asked by mistake.", "version", 2))
        .post("/api/v1/checklist-items/{id}/withdrawal", asked.itemId())
        .then()
        .statusCode(200);
    keeping.wholeNight();
    assertFalse(keeping.isThere(document));
  }

  @Test
  void whatIsOfferedFromTheFileStaysAsLongAsItIsOffered() throws Exception {
    TwoPrograms both = TwoPrograms.of(keeping.asked("snap"));
    String document = both.accepted("pay-stubs");
    jobs.runDue();
    String ccb = TwoPrograms.enrol(both.first().begun(), "canada-child-benefit");
    database.asOwner(
        "update checklist_item set offered_document_id = ?, status = 'OFFERED_FROM_FILE'"
            + " where id = ?",
        UUID.fromString(document),
        UUID.fromString(both.asked(ccb, "household").extract().path("id")));
    keeping.untilItIsOver();
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    database.asOwner(
        "update checklist_item set status = 'SATISFIED' where offered_document_id = ?",
        UUID.fromString(document));
    keeping.wholeNight();
    assertFalse(keeping.isThere(document));
  }

  @Test
  void whatProvedAProgramThatKeepsItIsKeptWhileThatGoesOn() throws Exception {
    Sending.Asked asked = keeping.asked("medicaid");
    String document = keeping.accepted(asked);
    keeping.untilItIsOver();
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    casework.moved(keeping.signedInAgain(asked).begun(), EnrolmentStatus.WITHDRAWN);
    keeping.untilTheLastDay(Keeping.KEPT_FOR);
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    clock.advance(Duration.ofMinutes(20));
    keeping.wholeNight();
    assertFalse(keeping.isThere(document));
  }

  @Test
  void aDocumentOfNoNamedTypeIsKeptAsLongAsAnyThatItMayBe() throws Exception {
    TwoPrograms both = TwoPrograms.of(keeping.asked("snap"));
    String document = both.accepted(null);
    jobs.runDue();
    keeping.untilItIsOver();
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    keeping.untilTheLastDay(Period.ofYears(4));
    keeping.wholeNight();
    assertFalse(keeping.isThere(document));
  }

  @Test
  void aFileOfTwoDocumentsGoesWithTheLastOfThem() throws Exception {
    Sending.Asked asked = keeping.asked("snap");
    String first = keeping.accepted(asked, STUB);
    String key = keeping.originals(first).getFirst();
    clock.advance(Duration.ofDays(20));
    Sending.Asked later = keeping.signedInAgain(asked);
    later =
        new Sending.Asked(
            later.begun(), later.client(), casework.asked(later.begun(), "earned-income"));
    String second = keeping.accepted(later, STUB);
    assertEquals(List.of(key), keeping.originals(second));

    clock.advance(Duration.ofDays(-19));
    keeping.untilItIsOver();
    keeping.wholeNight();
    assertFalse(keeping.isThere(first));
    try (InputStream bytes = store.read(key)) {
      assertArrayEquals(STUB, bytes.readAllBytes());
    }
    later = keeping.signedInAgain(later);
    String third =
        sending.sent(
            new Sending.Asked(
                later.begun(), later.client(), casework.asked(later.begun(), "earned-income")),
            STUB);
    later
        .client()
        .get("/api/v1/documents/{id}", third)
        .then()
        .body("pages[0].sameAs.documentId", equalTo(second));
    later
        .client()
        .get("/api/v1/documents/{id}", second)
        .then()
        .body("pages[0].sameAs.documentId", equalTo(first));

    clock.advance(Duration.ofDays(20));
    keeping.wholeNight();
    assertFalse(keeping.isThere(second));
    assertEquals(List.of(key), keeping.originals(third));
    assertTrue(store.length(key).isPresent());
  }

  @Test
  void nobodyIsAlarmedByWhatIsBeingRemoved() throws Exception {
    double before = meters.counter("porchlight.store.out_of_step").count();
    Sending.Asked asked = keeping.asked("snap");
    byte[][] files = new byte[6][];
    for (int i = 0; i < files.length; i++) {
      files[i] = Photos.jpeg(64 + i, 48);
    }
    String document = keeping.accepted(asked, files);
    List<String> originals = keeping.originals(document);
    keeping.untilItIsOver();
    keeping.night();
    jobs.runRecurring("Reconcile");
    assertTrue(originals.stream().allMatch(key -> store.length(key).isPresent()));
    jobs.runDue();
    assertTrue(originals.stream().allMatch(key -> store.length(key).isEmpty()));
    jobs.runRecurring("Reconcile");
    assertEquals(before, meters.counter("porchlight.store.out_of_step").count());
    keeping.signedInAgain(asked).caseworker().get("/api/v1/worklist").then().body("items", empty());
  }

  @Test
  void whatWaitedBecauseOfItWaitsNoMore() throws Exception {
    Sending.Asked asked = keeping.asked("snap");
    String document = keeping.accepted(asked);
    store.delete(keeping.originals(document).getFirst());
    jobs.runRecurring("Reconcile");
    keeping.untilItIsOver();
    asked = keeping.signedInAgain(asked);
    String tasks = "/api/v1/worklist?kind=ORIGINAL_LOST";
    asked.caseworker().get(tasks).then().body("items.documentId", hasItem(document));
    keeping.wholeNight();
    asked.caseworker().get(tasks).then().statusCode(200).body("items", empty());
  }

  @Test
  void whatWasStillToBeDoneWithItIsDoneWithoutIt() throws Exception {
    Sending.Asked asked = keeping.asked("snap");
    UUID document = UUID.fromString(keeping.accepted(asked));
    keeping.untilItIsOver();
    keeping.wholeNight();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              queue.enqueue(ScanDocument.class, new ScanDocument.Payload(document));
              queue.enqueueSlow(MakePictures.class, MakePictures.Payload.of(document));
              queue.enqueue(KeepOnce.class, new KeepOnce.Payload(document));
            });
    jobs.runDue();
    assertEquals(Set.of(), keeping.pictures(document.toString()));
  }

  @Test
  void picturesGoHoweverLongTheStoreIsDown() {
    UUID document = UUID.randomUUID();
    String picture = DocumentPage.pictureFolder(document) + "1/thumb.jpg";
    store.put(picture, 1, new byte[] {1});
    QuarkusTransaction.requiringNew()
        .run(() -> pictures.gaveUp(new RemovePictures.Payload(document)));
    jobs.runDue();
    assertTrue(store.length(picture).isPresent());
    clock.advance(Duration.ofHours(1));
    jobs.runDue();
    assertTrue(store.length(picture).isEmpty());
  }

  @Test
  void theNightGoesThroughAllOfThemHoweverFewAtOnce() {
    Sending.Asked asked = keeping.asked("snap");
    keeping.accepted(asked);
    Sending.Asked again =
        new Sending.Asked(
            asked.begun(), asked.client(), casework.asked(asked.begun(), "earned-income"));
    keeping.decided(again, sending.sent(again, STUB), "REJECT");
    List<UUID> all = finished(1000);
    assertTrue(all.size() >= 2);
    assertEquals(all, finished(1));
  }

  private List<UUID> finished(int atOnce) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<UUID> all = new ArrayList<>();
              Cursor after = null;
              List<Document> some;
              do {
                some = old.finishedBefore(clock.instant(), after, atOnce);
                some.forEach(one -> all.add(one.id()));
                after =
                    some.isEmpty()
                        ? null
                        : new Cursor(some.getLast().finishedAt(), some.getLast().id());
              } while (some.size() == atOnce);
              return all;
            });
  }
}
