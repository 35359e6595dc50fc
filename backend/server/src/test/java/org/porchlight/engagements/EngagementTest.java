package org.porchlight.engagements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EngagementTest {

  private static final String ALL = "/api/v1/clients/{code}/engagements";
  private static final String ONE = "/api/v1/engagements/{id}";

  @Inject Given given;
  @Inject Casework casework;
  @Inject TestClock clock;
  @Inject Database database;

  private Branch branch;
  private Begun client;
  private Person worker;
  private Person colleague;

  @BeforeEach
  void aClientOfTwoWorkers() {
    branch = given.aBranch();
    client = casework.aClientOf(given.aCaseworkerOf(branch), "snap");
    worker = client.caseworker();
    colleague = given.aColleagueOf(worker);
  }

  private ValidatableResponse write(Map<String, ?> body) {
    return worker.body(body).post(ALL, client.code()).then();
  }

  private Response written(String channel, String text) {
    return write(Map.of("channel", channel, "text", text)).statusCode(201).extract().response();
  }

  private static Response edit(Person by, Response from, String text) {
    Map<String, Object> body = new HashMap<>();
    for (String same : List.of("version", "channel", "at")) {
      body.put(same, from.path(same));
    }
    body.put("text", text);
    return by.body(body).put(ONE, from.<String>path("id"));
  }

  @Test
  void aContactIsKeptWithItsChannelTimeAndLength() {
    String before = clock.instant().minus(Duration.ofDays(2)).toString();
    write(
            Map.of(
                "channel",
                "PHONE",
                "direction",
                "FROM_CLIENT",
                "at",
                before,
                "minutes",
                12,
                "text",
                " She starts on Monday. "))
        .statusCode(201)
        .body("channel", equalTo("PHONE"))
        .body("direction", equalTo("FROM_CLIENT"))
        .body("at", equalTo(before))
        .body("minutes", equalTo(12))
        .body("text", equalTo("She starts on Monday."))
        .body("version", equalTo(1))
        .body("edited", nullValue())
        .body("allowed", contains("edit", "pin"));
    written("NOTE_ONLY", "Prefers mornings.");
    worker
        .get(ALL, client.code())
        .then()
        .body("items.text", contains("Prefers mornings.", "She starts on Monday."));
    worker
        .queryParam("channel", "PHONE")
        .get(ALL, client.code())
        .then()
        .body("items.text", contains("She starts on Monday."));
  }

  @Test
  void aLongHistoryComesByPage() {
    IntStream.range(0, 5).forEach(i -> written("VISIT", "Visit " + i));
    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      var request = worker.queryParam("limit", 2);
      Response page =
          (next == null ? request : request.queryParam("cursor", next)).get(ALL, client.code());
      seen.addAll(page.path("items.text"));
      next = page.path("next");
    } while (next != null);
    assertEquals(List.of("Visit 4", "Visit 3", "Visit 2", "Visit 1", "Visit 0"), seen);
  }

  @Test
  void whatCannotHaveBeenIsRefused() {
    String later = clock.instant().plus(Duration.ofMinutes(5)).toString();
    write(Map.of("channel", "PHONE", "at", later, "text", "x"))
        .statusCode(400)
        .body("fields.code", contains("in-the-future"));
    write(Map.of("channel", "PHONE", "at", "0001-01-01T00:00:00Z", "text", "x"))
        .statusCode(400)
        .body("fields.code", contains("too-early"));
    write(Map.of("channel", "VISIT", "direction", "TO_CLIENT", "text", "x"))
        .statusCode(400)
        .body("fields.field", contains("direction"));
    write(Map.of("channel", "NOTE_ONLY", "minutes", 3, "text", "x"))
        .statusCode(400)
        .body("fields.field", contains("minutes"));
    write(Map.of("channel", "PHONE", "text", "x".repeat(4001))).statusCode(400);
    write(Map.of("channel", "PHONE", "text", "  ")).statusCode(400);
  }

  @Test
  void everyVersionIsKeptWithWhoWroteIt() {
    Response first = written("PHONE", "Mornings.");
    edit(colleague, first, "Afternoons.")
        .then()
        .statusCode(200)
        .body("text", equalTo("Afternoons."))
        .body("version", equalTo(2));
    String id = first.path("id");
    Response versions = worker.get(ONE + "/versions", id);
    assertEquals(List.of("Afternoons.", "Mornings."), versions.path("items.text"));
    assertEquals(List.of(2, 1), versions.path("items.version"));
    for (String alteration :
        List.of("update engagement_version set text = ''", "delete from engagement_version")) {
      assertThrows(SQLException.class, () -> database.asApplication(alteration));
    }
    worker
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .body("timeline.kind", hasItem("ENGAGEMENT_EDITED"));
    given
        .aSupervisorOf(branch)
        .get("/api/v1/clients/{code}/audit", client.code())
        .then()
        .body("items.what", hasItem("ENGAGEMENT_EDITED"));
  }

  @Test
  void whoeverBeganFromAnOlderVersionGetsTheFreshOneInstead() {
    Response first = written("PHONE", "Mornings.");
    edit(colleague, first, "Afternoons.").then().statusCode(200);
    edit(worker, first, "Evenings.")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.engagement.text", equalTo("Afternoons."))
        .body("params.engagement.version", equalTo(2));
    worker.get(ONE, first.<String>path("id")).then().body("text", equalTo("Afternoons."));
  }

  @Test
  void ofManyWhoEditAtOnceOneWinsAndNoneIsLostUnseen() throws Exception {
    Response first = written("PHONE", "Mornings.");
    List<Callable<Response>> edits = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Person by = i % 2 == 0 ? worker : colleague;
      String text = "Version of " + i;
      edits.add(() -> edit(by, first, text));
    }
    List<Response> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(edits.size())) {
      for (var answer : threads.invokeAll(edits)) {
        answers.add(answer.get());
      }
    }
    List<Response> won = answers.stream().filter(one -> one.statusCode() == 200).toList();
    assertEquals(1, won.size());
    String text = won.getFirst().path("text");
    for (Response lost : answers) {
      if (lost.statusCode() != 200) {
        lost.then().statusCode(409).body("params.engagement.text", equalTo(text));
      }
    }
    worker.get(ONE + "/versions", first.<String>path("id")).then().body("items", hasSize(2));
  }

  @Test
  void atMostFiveArePinnedHoweverManyPinAtOnce() throws Exception {
    List<Callable<Integer>> pins = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String id = written("NOTE_ONLY", "Note " + i).path("id");
      pins.add(() -> worker.put(ONE + "/pin", id).statusCode());
    }
    List<Integer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(pins.size())) {
      for (var answer : threads.invokeAll(pins)) {
        answers.add(answer.get());
      }
    }
    assertEquals(5, answers.stream().filter(status -> status == 200).count());
    assertEquals(2, answers.stream().filter(status -> status == 409).count());
    String pinned =
        worker
            .get("/api/v1/clients/{code}", client.code())
            .then()
            .body("pinned", hasSize(5))
            .extract()
            .path("pinned[0].id");
    colleague.delete(ONE + "/pin", pinned).then().statusCode(200).body("pinned", nullValue());
    worker.get("/api/v1/clients/{code}", client.code()).then().body("pinned", hasSize(4));
  }

  @Test
  void whoIsMentionedGetsATaskThatEndsByHand() {
    Map<String, Object> body =
        Map.of(
            "channel",
            "NOTE_ONLY",
            "text",
            "@Pat: can you call her?",
            "mentions",
            List.of(colleague.accountId(), colleague.accountId()));
    String note = write(body).statusCode(201).body("mentions", hasSize(1)).extract().path("id");
    String task =
        colleague
            .queryParam("mine", true)
            .get("/api/v1/worklist")
            .then()
            .body("items.kind", contains("MENTION"))
            .body("items[0].engagementId", equalTo(note))
            .body("items[0].owner.id", equalTo(colleague.accountId().toString()))
            .extract()
            .path("items[0].id");
    colleague
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/worklist/{id}/completion", task)
        .then()
        .statusCode(200);
    colleague.get("/api/v1/worklist").then().body("items", empty());
  }

  @Test
  void nobodyOfAnotherBranchIsMentionedAndNobodyTwice() {
    for (UUID stranger : List.of(given.aCaseworker().accountId(), UUID.randomUUID())) {
      write(Map.of("channel", "PHONE", "text", "x", "mentions", List.of(stranger)))
          .statusCode(422)
          .body("type", equalTo("/problems/mention-unknown"));
    }
    Response first = written("PHONE", "Mornings.");
    for (int i = 0; i < 2; i++) {
      Response now = worker.get(ONE, first.<String>path("id"));
      Map<String, Object> body = new HashMap<>();
      body.put("version", now.path("version"));
      body.put("channel", "PHONE");
      body.put("at", now.path("at"));
      body.put("text", "Mornings.");
      body.put("mentions", List.of(colleague.accountId()));
      worker
          .body(body)
          .put(ONE, now.<String>path("id"))
          .then()
          .statusCode(200)
          .body("version", equalTo(1));
    }
    colleague.get("/api/v1/worklist").then().body("items", hasSize(1));
  }

  @Test
  void theClientSeesNothingOfIt() {
    String id = written("PHONE", "Sounds unwell.").path("id");
    Person self = given.signedInAs(client.clientId());
    for (String path : List.of("/api/v1/home", "/api/v1/timeline")) {
      self.get(path).then().body(not(containsString("unwell"))).body(not(containsString(id)));
    }
    self.get(ONE, id).then().statusCode(403);
    self.get(ALL, client.code()).then().statusCode(403);
  }
}
