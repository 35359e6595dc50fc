package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SendADocumentTest {

  @Inject Given given;
  @Inject Sending sending;

  @Test
  void photosAndAPdfBecomeOneDocumentWithAConfirmation() {
    Sending.Asked asked = sending.asked();
    sending
        .send(asked.client(), asked.itemId(), Photos.jpeg(640, 480), Pdfs.ofPages(2))
        .then()
        .statusCode(201)
        .body("document.state.status", equalTo("RECEIVED"))
        .body("document.pages.page", contains(1, 2, 3))
        .body("document.pages.picture", contains("PENDING", "PENDING", "PENDING"))
        .body(
            "document.pages.mediaType",
            contains("image/jpeg", "application/pdf", "application/pdf"))
        .body("document.byStaff", equalTo(false))
        .body("document.openedAt", nullValue())
        .body("confirmation.number", matchesPattern("PL-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"))
        .body("confirmation.subject.pages", equalTo(3))
        .body("confirmation.subject.onTime", equalTo(true))
        .body("confirmation.subject.checkBy", notNullValue());
  }

  @Test
  void whatWasSentIsInProgressAndOnTheWorklist() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    asked
        .client()
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("state.status", equalTo("IN_PROGRESS"))
        .body("documents.id", contains(id));
    asked
        .caseworker()
        .get("/api/v1/worklist?kind=DOCUMENT_TO_CHECK&limit=100")
        .then()
        .statusCode(200)
        .body("items.documentId", hasItem(id));
  }

  @Test
  void anUploadCanBeUsedOnce() {
    Sending.Asked asked = sending.asked();
    List<UUID> uploads = List.of(new TusClient(asked.client()).upload(Photos.jpeg(64, 48)));
    sending.send(asked.client(), asked.itemId(), uploads).then().statusCode(201);
    sending
        .send(asked.client(), asked.itemId(), uploads)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/upload-already-used"));
    asked.client().get("/api/v1/documents").then().body("items", hasSize(1));
  }

  @Test
  void anUploadThatIsNotWholeIsNoDocument() {
    Sending.Asked asked = sending.asked();
    TusClient tus = new TusClient(asked.client());
    String path = tus.begin(5000);
    sending
        .send(asked.client(), asked.itemId(), List.of(TusClient.id(path)))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/upload-not-finished"));
  }

  @Test
  void anotherPersonsUploadOrItemDoesNotExist() {
    Sending.Asked asked = sending.asked();
    Sending.Asked other = sending.asked();
    List<UUID> uploads = List.of(new TusClient(asked.client()).upload(Photos.jpeg(64, 48)));
    sending.send(other.client(), other.itemId(), uploads).then().statusCode(404);
    sending.send(asked.client(), other.itemId(), uploads).then().statusCode(404);
    sending.send(asked.client(), asked.itemId(), uploads).then().statusCode(201);
  }

  @Test
  void twentyRequestsWithOneKeyMakeOneDocument() throws Exception {
    Sending.Asked asked = sending.asked();
    List<UUID> uploads = List.of(new TusClient(asked.client()).upload(Photos.jpeg(64, 48)));
    Callable<Response> once =
        () ->
            asked
                .client()
                .body(Sending.document(asked.itemId(), uploads))
                .header("Idempotency-Key", "one-and-the-same")
                .post("/api/v1/documents");
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Set<String> numbers =
          people.invokeAll(Stream.generate(() -> once).limit(20).toList()).stream()
              .map(Future::resultNow)
              .map(answer -> answer.then().statusCode(201).extract())
              .map(answer -> answer.<String>path("confirmation.number"))
              .collect(Collectors.toSet());
      assertEquals(1, numbers.size());
    }
    asked.client().get("/api/v1/documents").then().body("items", hasSize(1));
  }

  @Test
  void staffSendForAClientAtTheCounter() {
    Sending.Asked asked = sending.asked();
    sending
        .send(asked.caseworker(), asked.itemId(), Photos.jpeg(640, 480))
        .then()
        .statusCode(201)
        .body("document.byStaff", equalTo(true));
    asked.client().get("/api/v1/confirmations").then().body("items", hasSize(1));
  }

  @Test
  void aWorkerOfAnotherBranchSendsAndSeesNothing() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    var stranger = given.aCaseworkerOf(given.aBranch());
    sending.send(stranger, asked.itemId(), Photos.jpeg(64, 48)).then().statusCode(404);
    stranger.get("/api/v1/documents/{id}", id).then().statusCode(404);
    stranger.get("/api/v1/documents/{id}/review", id).then().statusCode(404);
    stranger.get("/api/v1/documents/{id}/pages/1/picture", id).then().statusCode(404);
    stranger.get("/api/v1/documents/{id}/pages/1/original", id).then().statusCode(404);
  }

  @Test
  void moreThanThirtyPagesAreTooMany() {
    Sending.Asked asked = sending.asked();
    sending
        .send(asked.client(), asked.itemId(), Pdfs.ofPages(16), Pdfs.ofPages(15))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/too-many-pages"))
        .body("params.max", equalTo(30));
    asked.client().get("/api/v1/documents").then().body("items", hasSize(0));
  }

  @Test
  void whatThePhoneSawAndTheNameAreKept() {
    Sending.Asked asked = sending.asked();
    UUID upload = new TusClient(asked.client()).upload(Photos.jpeg(64, 48));
    var page =
        Map.of(
            "uploadId", upload, "name", "../\u202Epay.jpg", "warnings", List.of("DARK", "BLURRY"));
    asked
        .client()
        .body(Map.of("checklistItemId", asked.itemId(), "pages", List.of(page)))
        .post("/api/v1/documents")
        .then()
        .statusCode(201)
        .body("document.pages[0].name", equalTo("pay.jpg"))
        .body("document.pages[0].warnings", contains("BLURRY", "DARK"));
  }

  @Test
  void theConfirmationIsFoundByItsNumberHoweverItIsTyped() {
    Sending.Asked asked = sending.asked();
    String number =
        sending
            .send(asked.client(), asked.itemId(), Photos.jpeg(64, 48))
            .then()
            .extract()
            .path("confirmation.number");
    String typed = number.toLowerCase(Locale.ROOT).replace("-", " ");
    asked.caseworker().get("/api/v1/confirmations/{n}", typed).then().statusCode(200);
    asked.client().get("/api/v1/confirmations/{n}", number).then().statusCode(200);
    sending
        .asked()
        .client()
        .get("/api/v1/confirmations/{n}", number)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    char last = number.charAt(11);
    asked
        .caseworker()
        .get("/api/v1/confirmations/{n}", number.substring(0, 11) + (last == '2' ? '3' : '2'))
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/number-mistyped"));
    asked
        .caseworker()
        .body(Map.of("query", typed))
        .post("/api/v1/clients/search")
        .then()
        .body("items.code", contains(asked.begun().code()));
  }

  @Test
  void longListsComeInPages() {
    Sending.Asked asked = sending.asked();
    for (int i = 0; i < 3; i++) {
      sending.send(asked.client(), asked.itemId(), Photos.jpeg(64, 48)).then().statusCode(201);
    }
    String next =
        asked
            .client()
            .get("/api/v1/documents?limit=2")
            .then()
            .body("items", hasSize(2))
            .extract()
            .path("next");
    asked
        .client()
        .queryParam("cursor", next)
        .queryParam("limit", 2)
        .get("/api/v1/documents")
        .then()
        .body("items", hasSize(1));
  }
}
