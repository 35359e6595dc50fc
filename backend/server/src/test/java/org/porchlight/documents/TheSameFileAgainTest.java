package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.StoredObjects;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TheSameFileAgainTest {

  private static final byte[] STUB = Photos.jpeg(640, 480);

  @Inject Sending sending;
  @Inject Documents documents;
  @Inject StoredObjects stored;
  @Inject ObjectStore store;

  @Test
  void isSaidSoToTheClientAndToStaff() {
    Sending.Asked asked = sending.asked();
    String first = sending.sent(asked, STUB);
    String number = shown(asked, first).extract().path("confirmationNumber");
    String second =
        sending
            .send(asked.client(), asked.itemId(), Photos.jpeg(320, 240), STUB)
            .then()
            .statusCode(201)
            .body("document.pages[0].sameAs", nullValue())
            .body("document.pages[1].sameAs.documentId", equalTo(first))
            .body("document.pages[1].sameAs.confirmationNumber", equalTo(number))
            .body("confirmation.subject.pagesSentBefore", equalTo(1))
            .extract()
            .path("document.id");
    asked
        .caseworker()
        .get("/api/v1/documents/{id}/review", second)
        .then()
        .statusCode(200)
        .body("document.pages[1].sameAs.documentId", equalTo(first));
  }

  @Test
  void isKeptOnceAndStillThereForBoth() throws Exception {
    Sending.Asked asked = sending.asked();
    byte[] paper = Pdfs.ofPages(2);
    String first = sending.sent(asked, paper);
    Set<String> before = originals();
    String second = sending.sent(asked, paper);
    assertEquals(before, originals());
    for (String id : List.of(first, second)) {
      shown(asked, id).body("pages.picture", everyItem(equalTo("READY")));
      for (int page = 1; page <= 2; page++) {
        assertArrayEquals(paper, original(id, page));
      }
    }
    String third = sending.sent(asked, paper);
    shown(asked, third).body("pages.sameAs.documentId", everyItem(equalTo(first)));
    assertEquals(before, originals());
  }

  @Test
  void isKeptWhereTheEarlierOneWasLost() throws Exception {
    Sending.Asked asked = sending.asked();
    Set<String> others = originals();
    sending.sent(asked, STUB);
    Set<String> lost = originals();
    lost.removeAll(others);
    lost.forEach(store::delete);
    assertArrayEquals(STUB, original(sending.sent(asked, STUB), 1));
  }

  @Test
  void ofSomebodyElseIsKeptApartAndNotSpokenOf() throws Exception {
    sending.sent(sending.asked(), STUB);
    int before = originals().size();
    Sending.Asked other = sending.asked();
    shown(other, sending.sent(other, STUB)).body("pages.sameAs", contains(nullValue()));
    assertEquals(before + 1, originals().size());
  }

  private static ValidatableResponse shown(Sending.Asked asked, String id) {
    return asked.client().get("/api/v1/documents/{id}", id).then().statusCode(200);
  }

  /** What is kept of the file that a page came in. */
  private byte[] original(String id, int page) throws Exception {
    String key =
        QuarkusTransaction.requiringNew()
            .call(() -> documents.named(UUID.fromString(id)).pages().get(page - 1).originalKey());
    try (InputStream bytes = store.read(key)) {
      return bytes.readAllBytes();
    }
  }

  private Set<String> originals() throws Exception {
    Set<String> originals = new TreeSet<>(stored.keys());
    originals.removeIf(key -> !key.startsWith("uploads/"));
    return originals;
  }
}
