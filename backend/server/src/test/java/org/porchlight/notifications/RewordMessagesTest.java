package org.porchlight.notifications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.audit.AuditEntries;
import org.porchlight.audit.AuditFilter;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RewordMessagesTest {

  private static final String ONE = "/api/v1/message-templates/{id}";
  private static final String TEXT = "item-asked-text-es";
  private static final String EMAIL = "item-asked-email-es";

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject Database database;
  @Inject AuditEntries audit;
  @Inject TestClock clock;

  private Person administrator;

  /** When people are texted about what can wait. */
  @BeforeEach
  void atNoon() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    administrator = given.anAdministrator();
  }

  /** Other tests read what goes out. */
  @AfterEach
  void whatTheFilesSay() {
    List.of(TEXT, EMAIL).forEach(this::goBack);
    clock.reset();
  }

  private void goBack(String id) {
    Map<String, Object> files = history(id).jsonPath().getMap("items[-1]");
    Map<String, Object> body = new HashMap<>(Map.of("body", files.get("body"), "edition", now(id)));
    if (files.get("subject") != null) {
      body.put("subject", files.get("subject"));
    }
    administrator.body(body).put(ONE, id).then().statusCode(200);
  }

  private Response history(String id) {
    return administrator.get(ONE, id);
  }

  private int now(String id) {
    return history(id).path("items[0].edition");
  }

  private static Response reword(Person who, String id, String body, int read) {
    return who.body(Map.of("body", body, "edition", read)).put(ONE, id);
  }

  @Test
  void aRewordedTextGoesOutAndItsHistoryGoesBackToTheFiles() {
    int before = now(TEXT);
    reword(administrator, TEXT, "Falta algo suyo. Vea lo que es: {web}", before)
        .then()
        .statusCode(200)
        .body("edition", equalTo(before + 1))
        .body("preview.body", equalTo("Falta algo suyo. Vea lo que es: http://localhost:8080"))
        .body("preview.characters", equalTo(53))
        .body("changedBy", notNullValue());
    Casework.Begun client = casework.aClient();
    casework.asked(client, "earned-income");
    assertEquals(
        "Falta algo suyo. Vea lo que es: http://localhost:8080",
        messages.lastTo(client.contact()).body());
    history(TEXT)
        .then()
        .body("template", equalTo("ITEM_ASKED"))
        .body("channel", equalTo("TEXT"))
        .body("places", contains("web"))
        .body("items[0].edition", equalTo(before + 1))
        .body("items[-1].edition", equalTo(0))
        .body("items[-1].changedBy", nullValue())
        .body("items[-1].body", containsString("Necesitamos algo de usted."));
    goBack(TEXT);
    casework.asked(client, "residency");
    assertEquals(
        "Necesitamos algo de usted. Entre para ver lo que es y la fecha: http://localhost:8080",
        messages.lastTo(client.contact()).body());
  }

  @Test
  void anEmailIsSeenBeforeItIsSavedWithTheOfficesPhoneAtItsEnd() {
    int before = now(EMAIL);
    Map<String, Object> body =
        Map.of("subject", "Algo falta", "body", "Vea qué es:\n{web}", "edition", before);
    administrator
        .body(body)
        .post(ONE + "/preview", EMAIL)
        .then()
        .statusCode(200)
        .body("subject", equalTo("Algo falta"))
        .body("body", containsString("Vea qué es:\nhttp://localhost:8080\n\n"))
        .body("body", containsString("206-555-0100"))
        .body("characters", nullValue());
    assertEquals(before, now(EMAIL));
    administrator
        .body(body)
        .put(ONE, EMAIL)
        .then()
        .statusCode(200)
        .body("subject", equalTo("Algo falta"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "item-asked-text-es  | Falta algo suyo.                       | places-not-as-needed",
        "item-asked-text-es  | Falta algo, {name}: {web}              | places-not-as-needed",
        "item-asked-text-es  | Falta algo {web                        | places-not-as-needed",
        "item-asked-text-es  | Falta algo {web} {                     | places-not-as-needed",
        "item-asked-text-es  | Falta algo más allá: {web}             | letters-not-in-texts",
        "item-asked-text-es  | Falta algo para SNAP: {web}            | names-a-program",
        "item-asked-text-es  | Falta algo. Ayuda para alimentos {web} | names-a-program",
        "item-asked-text-es  | LONG                                   | not-one-text",
        "item-asked-email-es | Sin asunto {web}                       | subject-not-as-needed"
      })
  void whatMustNotGoOutIsRefused(String id, String body, String problem) {
    String words = body.equals("LONG") ? "Falta algo suyo. ".repeat(9) + "{web}" : body;
    for (String way : List.of("PUT", "POST")) {
      Map<String, Object> wanted = Map.of("body", words, "edition", 0);
      Response refusal =
          way.equals("PUT")
              ? administrator.body(wanted).put(ONE, id)
              : administrator.body(wanted).post(ONE + "/preview", id);
      refusal.then().statusCode(422).body("type", equalTo("/problems/" + problem));
    }
  }

  @Test
  void ofTwoWhoReadTheSameOneRewordsItAndTheOtherSeesWhatItIs() {
    int read = now(TEXT);
    Person other = given.anAdministrator();
    List<Callable<Response>> both =
        List.of(
            () -> reword(administrator, TEXT, "Uno. Entre: {web}", read),
            () -> reword(other, TEXT, "Dos. Entre: {web}", read));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Set<Integer> statuses =
          threads.invokeAll(both).stream()
              .map(Future::resultNow)
              .map(Response::statusCode)
              .collect(Collectors.toSet());
      assertEquals(Set.of(200, 409), statuses);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    reword(administrator, TEXT, "Tres. Entre: {web}", read)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.wording.edition", equalTo(read + 1));
  }

  @Test
  void whoeverSendsTheSameAgainSinceTheyHadNoAnswerIsToldThatItIsDone() {
    int read = now(TEXT);
    for (int time = 0; time < 2; time++) {
      reword(administrator, TEXT, "Otra vez. Entre: {web}", read)
          .then()
          .statusCode(200)
          .body("edition", equalTo(read + 1));
    }
  }

  @Test
  void whoRewordedStandsInTheAuditAndNoEditionIsEverRewritten() {
    int read = now(TEXT);
    reword(administrator, TEXT, "Algo falta. Entre: {web}", read).then().statusCode(200);
    String deed =
        audit
            .page(
                List.of(administrator.accountId()),
                new AuditFilter(null, false, null, null),
                () -> ZoneOffset.UTC,
                null,
                1)
            .stream()
            .map(entry -> entry.what() + " " + entry.which())
            .findFirst()
            .orElseThrow();
    assertEquals(
        "EDITION_WRITTEN kind=message-template thing=" + TEXT + " number=" + (read + 1), deed);
    assertThrows(
        SQLException.class, () -> database.asApplication("update edition set thing = 'x'"));
    assertThrows(SQLException.class, () -> database.asApplication("delete from edition_stamp"));
  }

  @Test
  void nobodyButAnAdministratorReadsOrRewords() {
    for (Person who : List.of(given.aSupervisor(), given.aCaseworker())) {
      who.get(ONE, TEXT).then().statusCode(403);
      reword(who, TEXT, "Algo falta. Entre: {web}", 0).then().statusCode(403);
    }
    administrator.get(ONE, "no-such-message").then().statusCode(404);
    administrator.get(ONE, "texts-help-text-en").then().statusCode(200).body("items", hasSize(1));
  }
}
