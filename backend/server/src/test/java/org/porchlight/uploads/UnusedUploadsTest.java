package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Sending;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;
import org.porchlight.uploadlinks.Linking;

/** Whoever left files here sees them from every device, until they are sent, thrown away or old. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class UnusedUploadsTest {

  private static final byte[] PHOTO = Photos.jpeg(640, 480);

  @Inject Given given;
  @Inject Sending sending;
  @Inject Linking linking;
  @Inject TestClock clock;

  private Sending.Asked asked;

  @BeforeEach
  void aClient() {
    asked = sending.asked();
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  /** As another phone asks, which knows nothing of tus. */
  private static ValidatableResponse seenBy(Person person) {
    return person.get("/api/v1/uploads").then().statusCode(200);
  }

  private static List<UUID> idsSeenBy(Person person) {
    List<String> ids = seenBy(person).extract().path("items.id");
    return ids.stream().map(UUID::fromString).toList();
  }

  private UUID leftBehind() {
    return new TusClient(asked.client()).upload(PHOTO);
  }

  @Test
  void aWholeFileSaysWhatItIsAndUntilWhenItIsKept() {
    Instant before = clock.instant();
    TusClient phone = new TusClient(asked.client());
    String path =
        phone.create(PHOTO.length, "IMG_2041.jpg").header("Location").replaceAll(".*(?=/api/)", "");
    phone.append(path, 0, PHOTO).then().statusCode(204);
    ValidatableResponse seen =
        seenBy(given.signedInAgain(asked.client()))
            .body("items", hasSize(1))
            .body("items[0].id", equalTo(TusClient.id(path).toString()))
            .body("items[0].fileName", equalTo("IMG_2041.jpg"))
            .body("items[0].length", equalTo(PHOTO.length))
            .body("items[0].received", equalTo(PHOTO.length))
            .body("items[0].mediaType", equalTo("image/jpeg"));
    Instant finished = Instant.parse(seen.extract().path("items[0].finishedAt"));
    assertFalse(finished.isBefore(before));
    Instant kept = Instant.parse(seen.extract().path("items[0].keptUntil"));
    assertEquals(48, Duration.between(before, kept).toHours());
  }

  @Test
  void aFileThatCameInPartSaysHowMuchIsHere() {
    TusClient phone = new TusClient(asked.client());
    String path = phone.begin(PHOTO.length);
    seenBy(asked.client())
        .body("items[0].received", equalTo(0))
        .body("items[0].fileName", nullValue())
        .body("items[0].mediaType", nullValue());
    phone.append(path, 0, Arrays.copyOf(PHOTO, 1000)).then().statusCode(204);
    seenBy(asked.client())
        .body("items[0].received", equalTo(1000))
        .body("items[0].length", equalTo(PHOTO.length))
        .body("items[0].finishedAt", nullValue());
  }

  @Test
  void theLatestIsFirst() {
    UUID first = leftBehind();
    clock.advance(Duration.ofMinutes(1));
    UUID second = leftBehind();
    assertEquals(List.of(second, first), idsSeenBy(asked.client()));
  }

  @Test
  void nobodyElseSeesThem() {
    leftBehind();
    assertEquals(List.of(), idsSeenBy(sending.asked().client()));
    assertEquals(List.of(), idsSeenBy(asked.caseworker()));
  }

  @Test
  void whatIsPartOfADocumentIsNotAmongThem() {
    UUID sent = leftBehind();
    UUID left = leftBehind();
    sending.send(asked.client(), asked.itemId(), List.of(sent)).then().statusCode(201);
    assertEquals(List.of(left), idsSeenBy(asked.client()));
  }

  @Test
  void whatWasThrownAwayIsNotAmongThem() {
    UUID gone = leftBehind();
    UUID left = leftBehind();
    new TusClient(given.signedInAgain(asked.client()))
        .request()
        .delete("/api/v1/uploads/{id}", gone)
        .then()
        .statusCode(204);
    assertEquals(List.of(left), idsSeenBy(asked.client()));
  }

  /** Though no sweep came by yet. */
  @Test
  void whatIsTooOldToBeUsedIsNotAmongThem() {
    leftBehind();
    clock.advance(Duration.ofHours(47));
    assertEquals(1, idsSeenBy(given.signedInAgain(asked.client())).size());
    clock.advance(Duration.ofHours(2));
    assertEquals(List.of(), idsSeenBy(given.signedInAgain(asked.client())));
  }

  @Test
  void staffSeeTheirOwn() {
    UUID copied = new TusClient(asked.caseworker()).upload(PHOTO);
    Person supervisor = given.aSupervisorOf(given.aBranch());
    UUID scanned = new TusClient(supervisor).upload(PHOTO);
    assertEquals(List.of(copied), idsSeenBy(asked.caseworker()));
    assertEquals(List.of(scanned), idsSeenBy(supervisor));
  }

  @Test
  void whoeverHasAnUploadLinkReadsNothing() {
    Person sender = linking.linked(asked.begun(), asked.itemId()).sender();
    new TusClient(sender).upload(PHOTO);
    sender.get("/api/v1/uploads").then().statusCode(403);
  }

  @Test
  void administratorsWhoUploadNothingAreRefused() {
    given.anAdministrator().get("/api/v1/uploads").then().statusCode(403);
  }
}
