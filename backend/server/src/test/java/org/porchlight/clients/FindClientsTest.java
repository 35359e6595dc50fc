package org.porchlight.clients;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.CountingDriver;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FindClientsTest {

  @Inject Given given;
  @Inject Casework casework;

  private static ValidatableResponse find(Person who, String query) {
    return who.body(Map.of("query", query)).post("/api/v1/clients/search").then().statusCode(200);
  }

  private Begun named(String name) {
    Begun begun = casework.aClientOf(given.aCaseworkerOf(given.aBranch()), "snap");
    begun
        .caseworker()
        .body(Map.of("name", name))
        .patch("/api/v1/clients/{code}", begun.code())
        .then()
        .statusCode(200);
    return begun;
  }

  @Test
  void aClientIsFoundByCodeHoweverItIsTyped() {
    Begun begun = casework.aClient();
    String bare = begun.code().toLowerCase(Locale.ROOT).replace("-", " ");
    for (String typed : List.of(begun.code(), bare, begun.code().replace("-", ""))) {
      find(begun.caseworker(), typed)
          .body("items", hasSize(1))
          .body("items[0].code", equalTo(begun.code()))
          .body("items[0].language", equalTo("es"))
          .body("items[0].programs", contains("SNAP"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zélie",
        "zelie",
        "ZELIE B",
        "brightwater",
        "Bright",
        "Zelie Britwater",
        "Brightwater, Zélie",
        "bright zel"
      })
  void aClientIsFoundByTheBeginningOfANameOrByMuchTheSameName(String typed) {
    Begun begun = named("Zélie Brightwater");
    find(begun.caseworker(), typed)
        .body("items.code", contains(begun.code()))
        .body("items[0].matched.by", equalTo(typed.contains("Brit") ? "SIMILAR_NAME" : "NAME"));
  }

  @Test
  void aNameThatBeginsLikeAClientIdIsAName() {
    Begun begun = named("Clarence Oakmantle");
    find(begun.caseworker(), "clarence").body("items.code", contains(begun.code()));
  }

  @Test
  void aClientIsFoundByTheNumberOfTheCase() {
    Begun begun = casework.aClient();
    String number =
        begun.caseworker().get("/api/v1/clients/{code}", begun.code()).path("case.number");
    for (String typed : List.of(number, number.toLowerCase(Locale.ROOT).replace("-", " "))) {
      find(begun.caseworker(), typed)
          .body("items.code", contains(begun.code()))
          .body("items[0].matched.by", equalTo("CASE_NUMBER"))
          .body("items[0].matched.shown", equalTo(number));
    }
    find(given.aCaseworkerOf(given.aBranch()), number).body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "Zz%", "'; drop table client; --"})
  void whatWouldBeAPatternIsOnlyText(String typed) {
    Begun begun = named("Zélie Brightwater");
    find(begun.caseworker(), typed).body("items", empty());
  }

  @Test
  void aClientIsFoundByPhoneOrItsLastDigitsOrByEmail() {
    Begun begun = casework.aClient();
    String email = "Luz." + begun.code() + "@Example.org";
    begun
        .caseworker()
        .body(Map.of("contact", email))
        .post("/api/v1/clients/{code}/contacts", begun.code())
        .then()
        .statusCode(201);
    String digits = begun.contact().substring(2);
    find(begun.caseworker(), begun.contact())
        .body("items.code", contains(begun.code()))
        .body("items[0].matched.by", equalTo("PHONE"))
        .body("items[0].matched.shown", equalTo(begun.contact()));
    find(
            begun.caseworker(),
            "(%s) %s-%s"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6)))
        .body("items.code", contains(begun.code()));
    find(begun.caseworker(), digits.substring(3)).body("items.code", hasItem(begun.code()));
    find(begun.caseworker(), email.toLowerCase(Locale.ROOT))
        .body("items.code", contains(begun.code()))
        .body("items[0].matched.by", equalTo("EMAIL"))
        .body("items[0].matched.shown", equalTo(email));
  }

  @Test
  void nobodyOfAnotherBranchIsFound() {
    Begun begun = casework.aClient();
    Person stranger = given.aCaseworkerOf(given.aBranch());
    find(stranger, begun.code()).body("items", empty());
    find(stranger, begun.contact()).body("items", empty());
    find(stranger, "").body("items.code", not(hasItem(begun.code())));
  }

  @Test
  void pagesFollowOneAnotherWithoutGapsOrRepeats() {
    Person caseworker = given.aCaseworkerOf(given.aBranch());
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.addFirst(casework.aClientOf(caseworker, "snap").code());
    }
    List<String> read = new ArrayList<>();
    String next = null;
    do {
      var request = caseworker.queryParam("limit", 2);
      if (next != null) {
        request.queryParam("cursor", next);
      }
      ValidatableResponse page = request.get("/api/v1/clients").then().statusCode(200);
      read.addAll(page.extract().path("items.code"));
      next = page.extract().path("next");
    } while (next != null);
    assertEquals(made, read);
  }

  private static int statements(Person who, String typed) {
    find(who, typed);
    int before = CountingDriver.statements();
    find(who, typed);
    return CountingDriver.statements() - before;
  }

  @Test
  void manyAreFoundInAsManyStatementsAsOne() {
    Begun begun = named("Oriel Stonebeck");
    Person worker = begun.caseworker();
    int one = statements(worker, "stonebeck");
    for (int i = 0; i < 3; i++) {
      String code = casework.aClientOf(worker, "snap").code();
      worker
          .body(
              Map.of(
                  "name",
                  "Oriel Stonebeck",
                  "caseworkerId",
                  given.aColleagueOf(worker).accountId()))
          .patch("/api/v1/clients/{code}", code)
          .then()
          .statusCode(200);
    }
    // Their caseworkers' names are one more.
    assertEquals(one + 1, statements(worker, "stonebeck"));
    assertTrue(statements(worker, begun.contact()) <= 7);
  }

  @Test
  void boundsAreKept() {
    Person caseworker = given.aCaseworker();
    for (Object limit : List.of(0, -1, 101, 1_000_000_000, "many")) {
      caseworker.queryParam("limit", limit).get("/api/v1/clients").then().statusCode(400);
    }
    caseworker.queryParam("cursor", "forged").get("/api/v1/clients").then().statusCode(400);
    caseworker
        .body(Map.of("query", "q".repeat(121)))
        .post("/api/v1/clients/search")
        .then()
        .statusCode(400);
  }
}
