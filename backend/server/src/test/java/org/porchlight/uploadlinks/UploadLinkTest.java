package org.porchlight.uploadlinks;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Sending;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;
import org.porchlight.uploadlinks.Linking.Linked;

/** Somebody else sends what is asked of a client, without signing in. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class UploadLinkTest {

  private static final byte[] PHOTO = Photos.jpeg(320, 240);

  @Inject Given given;
  @Inject Sending sending;
  @Inject Casework casework;
  @Inject Linking linking;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  private static Response send(Person sender, UUID itemId, byte[] file) {
    List<UUID> uploads = List.of(new TusClient(sender).upload(file));
    return sender
        .body(
            Map.of(
                "senderName",
                "Mill Street Bakery, payroll",
                "document",
                Sending.document(itemId, uploads)))
        .post("/api/v1/upload-link/documents");
  }

  private static ValidatableResponse links(Casework.Begun begun) {
    return begun
        .caseworker()
        .get("/api/v1/clients/{code}/upload-links", begun.code())
        .then()
        .statusCode(200);
  }

  @Test
  void whoeverHasTheLinkAddsADocumentAndGetsANumber() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    String number =
        send(sender, asked.itemId(), PHOTO)
            .then()
            .statusCode(201)
            .body("number", matchesPattern("PL-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"))
            .body("pages", equalTo(1))
            .extract()
            .path("number");
    asked
        .caseworker()
        .get("/api/v1/documents?checklistItemId=" + asked.itemId())
        .then()
        .body("items.confirmationNumber", contains(number))
        .body("items.byStaff", contains(false))
        .body("items.senderName", contains("Mill Street Bakery, payroll"));
    asked.client().get("/api/v1/confirmations").then().body("items.number", contains(number));
  }

  @Test
  void theClientSeesWhoSentIt() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    send(sender, asked.itemId(), PHOTO).then().statusCode(201);
    asked
        .client()
        .get("/api/v1/timeline")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("DOCUMENT_RECEIVED"))
        .body("items[0].byRole", equalTo("SENDER"))
        .body("items[0].params.senderName", equalTo("Mill Street Bakery, payroll"))
        .body("items[1].kind", equalTo("UPLOAD_LINK_MADE"))
        .body("items[1].params.recipient", equalTo("Mill Street Bakery"));
  }

  @Test
  void itSaysWhatCanBeSentAndNothingElse() {
    Sending.Asked asked = sending.asked();
    casework.asked(asked.begun(), "identity");
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    sender
        .get("/api/v1/upload-link")
        .then()
        .statusCode(200)
        .body("items.checklistItemId", contains(asked.itemId().toString()))
        .body("items[0]", aMapWithSize(3))
        .body("items.requirementName", contains("Earned income"))
        .body("expiresAt", notNullValue());
  }

  @Test
  void whatTheClientSentBeforeIsNotSaid() {
    Sending.Asked asked = sending.asked();
    sending.sent(asked, PHOTO);
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    send(sender, asked.itemId(), PHOTO).then().statusCode(201).body("$", aMapWithSize(3));
  }

  @Test
  void anItemThatItDoesNotNameDoesNotExist() {
    Sending.Asked asked = sending.asked();
    UUID identity = casework.asked(asked.begun(), "identity");
    Sending.Asked other = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    send(sender, identity, PHOTO).then().statusCode(404);
    send(sender, other.itemId(), PHOTO).then().statusCode(404);
  }

  @Test
  void whatIsNotNeededAnyMoreIsNotAskedForThroughItEither() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    asked
        .caseworker()
        .body(Map.of("reason", "We know it from the tax office.", "version", 0))
        .post("/api/v1/checklist-items/{id}/waiver", asked.itemId())
        .then()
        .statusCode(200);
    sender.get("/api/v1/upload-link").then().statusCode(200).body("items", empty());
    send(sender, asked.itemId(), PHOTO)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/item-closed"))
        .body("params", nullValue());
  }

  @Test
  void afterItWasRevokedNothingComesThroughIt() {
    Sending.Asked asked = sending.asked();
    Linked link = linking.linked(asked.begun(), asked.itemId());
    String begun = new TusClient(link.sender()).begin(1000);
    links(asked.begun()).body("items.open", contains(true));
    asked
        .caseworker()
        .delete("/api/v1/clients/{code}/upload-links/{id}", asked.begun().code(), link.id())
        .then()
        .statusCode(200)
        .body("open", equalTo(false))
        .body("url", nullValue());
    link.sender().get("/api/v1/upload-link").then().statusCode(401);
    new TusClient(link.sender()).create(1000).then().statusCode(401);
    new TusClient(link.sender()).append(begun, 0, new byte[10]).then().statusCode(401);
    links(asked.begun()).body("items.revokedAt", contains(notNullValue()));
  }

  @Test
  void afterAWeekItIsOver() {
    Sending.Asked asked = sending.asked();
    Linked link = linking.linked(asked.begun(), asked.itemId());
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    link.sender().get("/api/v1/upload-link").then().statusCode(200);
    clock.advance(Duration.ofMinutes(2));
    link.sender().get("/api/v1/upload-link").then().statusCode(401);
  }

  @Test
  void aTokenThatWeDidNotMakeOpensNothing() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    String token = sender.token();
    char other = token.charAt(30) == 'A' ? 'B' : 'A';
    String forged = token.substring(0, 30) + other + token.substring(31);
    Person forger = new Person(sender.accountId(), sender.branchId(), forged);
    forger.get("/api/v1/upload-link").then().statusCode(401);
  }

  @Test
  void itNamesOnlyWhatIsAskedOfThatClient() {
    Sending.Asked asked = sending.asked();
    Sending.Asked other = sending.asked();
    asked
        .caseworker()
        .body(Linking.wanted(other.itemId()))
        .post("/api/v1/clients/{code}/upload-links", asked.begun().code())
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/item-not-asked"));
  }

  @Test
  void twoLinksOfOneClientKnowNothingOfEachOthersFiles() {
    Sending.Asked asked = sending.asked();
    Person one = linking.linked(asked.begun(), asked.itemId()).sender();
    UUID identity = casework.asked(asked.begun(), "identity");
    Person another = linking.linked(asked.begun(), asked.itemId(), identity).sender();
    String upload = new TusClient(one).begin(1000);
    new TusClient(another).head(upload).then().statusCode(404);
    links(asked.begun())
        .body("items", hasSize(2))
        .body("items.recipient", hasItem("Mill Street Bakery"))
        .body("items.items.requirementName.flatten()", hasItem(containsString("ncome")));
  }

  @Test
  void askedForTwiceItIsMadeOnce() {
    Sending.Asked asked = sending.asked();
    Linked link = linking.linked(asked.begun(), asked.itemId());
    assertEquals(link, linking.linked(asked.begun(), asked.itemId()));
    links(asked.begun()).body("items", hasSize(1));
  }

  @Test
  void atMostTwentyDocumentsComeThroughOne() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    for (int i = 0; i < 20; i++) {
      send(sender, asked.itemId(), Photos.jpeg(64, 48)).then().statusCode(201);
    }
    send(sender, asked.itemId(), PHOTO)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/upload-link-full"));
  }

  @Test
  void theAuditSaysThatSomebodyWithALinkDidIt() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    send(sender, asked.itemId(), PHOTO).then().statusCode(201);
    given
        .aSupervisorOf(given.theBranch())
        .get("/api/v1/clients/{code}/audit", asked.begun().code())
        .then()
        .statusCode(200)
        .body("items.find { it.what == 'DOCUMENT_RECEIVED' }.byRole", equalTo("SENDER"))
        .body(
            "items.find { it.what == 'DOCUMENT_RECEIVED' }.which",
            containsString("senderName=\"Mill Street Bakery, payroll\""));
  }

  @Test
  void whoSendsTooMuchThroughOneIsToldToWait() {
    Sending.Asked asked = sending.asked();
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    TusClient tus = new TusClient(sender);
    List<Integer> answers =
        IntStream.rangeClosed(1, 151).mapToObj(i -> tus.create(0).statusCode()).toList();
    assertEquals(429, answers.getLast());
    assertTrue(answers.subList(0, 150).stream().noneMatch(status -> status == 429));
    Response refusal = tus.create(0);
    refusal.then().statusCode(429).body("type", equalTo("/problems/upload-link-busy"));
    assertTrue(Integer.parseInt(refusal.header("Retry-After")) > 0);
    sender.get("/api/v1/upload-link").then().statusCode(200);
  }
}
