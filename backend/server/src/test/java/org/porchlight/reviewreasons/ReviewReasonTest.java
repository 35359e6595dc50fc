package org.porchlight.reviewreasons;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.audit.AuditEntries;
import org.porchlight.audit.AuditFilter;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ReviewReasonTest {

  private static final String ALL = "/api/v1/review-reasons";

  @Inject Given given;
  @Inject Database database;
  @Inject AuditEntries audit;

  private Person administrator;

  @BeforeEach
  void administrator() {
    administrator = given.anAdministrator();
  }

  @Test
  void whatTheFilesSayIsListedInTheirOrderBeforeWhatWasAdded() {
    String added = Reasons.added(administrator);
    List<String> ids = administrator.get(ALL).then().statusCode(200).extract().path("items.reason");
    assertEquals(List.of("blurry", "too-dark", "glare"), ids.subList(0, 3));
    administrator
        .get(ALL)
        .then()
        .body("items[0].version", equalTo(0))
        .body("items[0].origin", equalTo("FILES"))
        .body("items[0].words.fr", startsWith("La photo est floue."))
        .body("items[0].documentTypes", hasItems("pay-stubs", "lease"))
        .body("items[0].changedBy", nullValue())
        .body("items.find { it.reason == '" + added + "' }.origin", equalTo("ADDED"));
  }

  @Test
  void aNewReasonIsCalledByItsFirstEnglishWordsAndIsOffered() {
    Map<String, Object> terms = Reasons.terms();
    terms.put(
        "words",
        Map.of(
            "en", " The café’s stamp hides a part of the page. Ask them for another. ",
            "fr", "Le tampon cache une partie.",
            "es", "El sello tapa una parte."));
    for (String id :
        List.of("the-cafes-stamp-hides-a-part-of-the", "the-cafes-stamp-hides-a-part-of-the-2")) {
      administrator
          .body(terms)
          .post(ALL)
          .then()
          .statusCode(201)
          .body("reason", equalTo(id))
          .body("version", equalTo(1))
          .body("offered", is(true))
          .body(
              "words.en",
              equalTo("The café’s stamp hides a part of the page. Ask them for another."));
    }
  }

  @Test
  void aReasonOfTheFilesIsRewordedAndGoesBackToWhatTheySaid() {
    Map<String, Object> files = Reasons.now(administrator, "not-signed");
    Map<String, String> words = Reasons.words();
    Reasons.change(administrator, files, Map.of("words", words))
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("words", equalTo(words))
        .body("origin", equalTo("CHANGED"));
    Person other = given.anAdministrator();
    Reasons.change(other, files, Map.of("version", 1))
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("origin", equalTo("FILES"));
    other
        .get(ALL + "/{id}", "not-signed")
        .then()
        .body("items.version", contains(2, 1, 0))
        .body("items.origin", contains("FILES", "CHANGED", "FILES"))
        .body("items[1].words", equalTo(words))
        .body("items[1].changedAt", notNullValue())
        .body("items[1].changedBy", notNullValue())
        .body("items[2].changedBy", nullValue());
  }

  @Test
  void theSameAgainIsNoNewVersion() {
    String id = Reasons.added(administrator);
    Reasons.change(administrator, Reasons.now(administrator, id), Map.of())
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
    administrator.get(ALL + "/{id}", id).then().body("items", hasSize(1));
  }

  @Test
  void whoeverSendsAChangeAgainSinceTheyHadNoAnswerIsToldThatItIsDone() {
    Map<String, Object> read = Reasons.now(administrator, Reasons.added(administrator));
    Map<String, Object> reworded = Map.of("words", Reasons.words());
    for (int time = 0; time < 2; time++) {
      Reasons.change(administrator, read, reworded)
          .then()
          .statusCode(200)
          .body("version", equalTo(2))
          .body("words", equalTo(reworded.get("words")));
    }
    Reasons.reworded(given.anAdministrator(), (String) read.get("reason"));
    Reasons.change(administrator, read, reworded).then().statusCode(409);
  }

  @Test
  void aReasonIsNoLongerOfferedAndThenAgain() {
    String id = Reasons.added(administrator);
    for (boolean offered : List.of(false, true)) {
      Reasons.change(administrator, Reasons.now(administrator, id), Map.of("offered", offered))
          .then()
          .statusCode(200)
          .body("offered", is(offered));
      administrator
          .get(ALL)
          .then()
          .body("items.find { it.reason == '" + id + "' }.offered", is(offered));
    }
  }

  @Test
  void ofTwoAdministratorsWhoReadTheSameOneChangesItAndTheOtherSeesWhatItIs() throws Exception {
    Map<String, Object> read = Reasons.now(administrator, Reasons.added(administrator));
    Person other = given.anAdministrator();
    Callable<Response> one =
        () -> Reasons.change(administrator, read, Map.of("words", Reasons.words()));
    Callable<Response> two = () -> Reasons.change(other, read, Map.of("words", Reasons.words()));
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      Set<Integer> statuses =
          both.invokeAll(List.of(one, two)).stream()
              .map(Future::resultNow)
              .map(Response::statusCode)
              .collect(Collectors.toSet());
      assertEquals(Set.of(200, 409), statuses);
    }
    two.call()
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.reviewReason.version", equalTo(2));
  }

  @Test
  void nobodyButAnAdministratorListsReasonsOrChangesThem() {
    Map<String, Object> read = Reasons.now(administrator, "blurry");
    for (Person who : List.of(given.aSupervisor(), given.aCaseworker())) {
      Reasons.change(who, read, Map.of("words", Reasons.words())).then().statusCode(403);
      who.body(Reasons.terms()).post(ALL).then().statusCode(403);
      who.get(ALL).then().statusCode(403);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words.en    | ''                  | 400",
        "words.fr    | '   '               | 400",
        "words.es    | 'two\nparagraphs'   | 400",
        "words.en    | '\u202egnihtemos'   | 400",
        "words.en    | 'a\u0007bell'       | 400",
        "words.es    | LONG                | 400",
        "words.fr    | NONE                | 400",
        "decisions   | NONE                | 400",
        "decisions   | EMPTY               | 400",
        "documentTypes | NONE              | 400",
        "documentTypes | EMPTY             | 400",
        "documentTypes | LIST              | 422"
      })
  void whatIsNotAcceptedIsNamed(String field, String value, int status) {
    Map<String, Object> terms = Reasons.terms();
    Object wrong =
        switch (value) {
          case "LONG" -> "x".repeat(501);
          case "NONE" -> null;
          case "EMPTY" -> List.of();
          case "LIST" -> List.of("pay-stubs", "library-card");
          default -> value;
        };
    if (field.startsWith("words.")) {
      Map<String, Object> words = new java.util.HashMap<>(Reasons.words());
      words.put(field.substring(6), wrong);
      terms.put("words", words);
    } else {
      terms.put(field, wrong);
    }
    administrator
        .body(terms)
        .post(ALL)
        .then()
        .statusCode(status)
        .body("fields[0].field", equalTo(field));
  }

  @Test
  void wordsMayBeAsLongAsTheFilesOwn() {
    Map<String, Object> terms = Reasons.terms();
    String longest = "é".repeat(500);
    terms.put("words", Map.of("en", longest, "fr", longest, "es", longest));
    administrator.body(terms).post(ALL).then().statusCode(201);
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    Map<String, Object> read = Reasons.now(administrator, "blurry");
    read.put("reason", "no-such-reason");
    administrator.get(ALL + "/{id}", "no-such-reason").then().statusCode(404);
    Reasons.change(administrator, read, Map.of()).then().statusCode(404);
  }

  @Test
  void whoChangedWhatStandsInTheAuditAndNoVersionIsEverRewritten() {
    String id = Reasons.added(administrator);
    Reasons.reworded(administrator, id);
    List<String> deeds =
        audit
            .page(
                List.of(administrator.accountId()),
                new AuditFilter(null, false, null, null),
                () -> ZoneOffset.UTC,
                null,
                10)
            .stream()
            .map(entry -> entry.what() + " " + entry.which())
            .toList();
    assertEquals(
        List.of(
            "REVIEW_REASON_CHANGED reason=" + id + " version=2 offered=true",
            "REVIEW_REASON_ADDED reason=" + id + " version=1"),
        deeds.subList(0, 2));
    assertThrows(
        SQLException.class,
        () -> database.asApplication("update review_reason set words_en = 'x' where id = ?", id));
  }
}
