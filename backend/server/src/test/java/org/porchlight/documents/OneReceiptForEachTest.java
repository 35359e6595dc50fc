package org.porchlight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;
import org.porchlight.uploadlinks.Linking;

/** Whoever does something, or has it done for them, gets one receipt for it and no more. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class OneReceiptForEachTest {

  private static final int AT_ONCE = 20;
  private static final byte[] PHOTO = Photos.jpeg(64, 48);

  @Inject Sending sending;
  @Inject Linking linking;

  private Sending.Asked asked;

  @BeforeEach
  void somebodyIsAsked() {
    asked = sending.asked();
  }

  private List<String> numbers() {
    return asked
        .client()
        .queryParam("limit", 100)
        .get("/api/v1/confirmations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.number");
  }

  private void assertOneMoreOf(String answeredWith, Supplier<Response> act) {
    Set<String> before = new HashSet<>(numbers());
    String number = act.get().then().statusCode(201).extract().path(answeredWith);
    List<String> more = numbers().stream().filter(one -> !before.contains(one)).toList();
    assertEquals(List.of(number), more);
  }

  @Test
  void forADocumentThatTheClientSends() {
    assertOneMoreOf(
        "confirmation.number", () -> sending.send(asked.client(), asked.itemId(), PHOTO));
  }

  @Test
  void forADocumentThatStaffTakeAtTheCounter() {
    assertOneMoreOf(
        "confirmation.number", () -> sending.send(asked.caseworker(), asked.itemId(), PHOTO));
  }

  @Test
  void forADocumentThatSomebodyElseSendsForThem() {
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    assertOneMoreOf(
        "number",
        () -> {
          UUID upload = new TusClient(sender).upload(PHOTO);
          return sender
              .body(
                  Map.of(
                      "senderName",
                      "Mill Street Bakery",
                      "document",
                      Sending.document(asked.itemId(), List.of(upload))))
              .post("/api/v1/upload-link/documents");
        });
  }

  @Test
  void forWhatTheClientAsksTheOfficeToDo() {
    assertOneMoreOf("confirmation.number", () -> help(asked.client(), "HELP_ME_FIND"));
  }

  @Test
  void forWhatTheClientWantsToBeRemindedOf() {
    assertOneMoreOf("confirmation.number", () -> help(asked.client(), "REMIND_ME"));
  }

  @Test
  void forADocumentOnFileThatTheClientWantsUsed() {
    TwoPrograms both = TwoPrograms.of(asked);
    String document = both.accepted("pay-stubs");
    String item = both.offered();
    assertOneMoreOf("confirmation.number", () -> both.choose(asked.client(), item, document));
  }

  @Test
  void twentyTimesTheSameAtOnceIsDoneOnceAndAnsweredAlike() throws Exception {
    UUID upload = new TusClient(asked.client()).upload(PHOTO);
    String key = UUID.randomUUID().toString();
    Callable<Response> send =
        () ->
            asked
                .client()
                .body(Sending.document(asked.itemId(), List.of(upload)))
                .header("Idempotency-Key", key)
                .post("/api/v1/documents");
    Set<String> answers = new HashSet<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Response>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(send);
      }
      for (Future<Response> answer : senders.invokeAll(all)) {
        answers.add(answer.get().then().statusCode(201).extract().asString());
      }
    }
    assertEquals(1, answers.size());
    assertEquals(1, numbers().size());
    assertTrue(answers.iterator().next().contains(numbers().getFirst()));
  }

  @Test
  void whatIsRefusedHasNone() {
    sending.send(asked.client(), asked.itemId(), List.of(UUID.randomUUID())).then().statusCode(404);
    assertEquals(List.of(), numbers());
  }

  private Response help(Person client, String choice) {
    return client
        .body(Map.of("choice", choice))
        .post("/api/v1/checklist-items/{id}/actions", asked.itemId());
  }
}
