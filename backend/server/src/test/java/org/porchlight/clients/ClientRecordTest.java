package org.porchlight.clients;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ClientRecordTest {

  @Inject Given given;
  @Inject Casework casework;

  private static ValidatableResponse change(Person who, Begun begun, Map<String, ?> body) {
    return who.body(body).patch("/api/v1/clients/{code}", begun.code()).then();
  }

  private static ValidatableResponse addContact(Person who, Begun begun, String contact) {
    return who.body(Map.of("contact", contact))
        .post("/api/v1/clients/{code}/contacts", begun.code())
        .then();
  }

  private static ValidatableResponse addNote(Person who, Begun begun, String text) {
    return who.body(Map.of("channel", "PHONE", "text", text))
        .post("/api/v1/clients/{code}/engagements", begun.code())
        .then();
  }

  private static ValidatableResponse remove(Person who, Begun begun, String contactId) {
    return who.delete("/api/v1/clients/{code}/contacts/{id}", begun.code(), contactId).then();
  }

  private static String firstContact(Begun begun) {
    return change(begun.caseworker(), begun, Map.of()).extract().path("contacts[0].id");
  }

  @Test
  void whatIsLeftOutOfAChangeStays() {
    Begun begun = casework.aClient();
    change(begun.caseworker(), begun, Map.of("language", "fr", "name", "  Rosa   Maria F. "))
        .statusCode(200)
        .body("code", equalTo(begun.code()))
        .body("language", equalTo("fr"))
        .body("name", equalTo("Rosa Maria F."));
    change(begun.caseworker(), begun, Map.of("caseworkerId", begun.caseworker().accountId()))
        .statusCode(200)
        .body("language", equalTo("fr"))
        .body("name", equalTo("Rosa Maria F."))
        .body("caseworker.id", equalTo(begun.caseworker().accountId().toString()));
  }

  @Test
  void aFieldThatIsMissingIsSaidOnce() {
    Begun begun = casework.aClient();
    begun
        .caseworker()
        .body(Map.of("channel", "PHONE"))
        .post("/api/v1/clients/{code}/engagements", begun.code())
        .then()
        .statusCode(400)
        .body("fields.field", equalTo(List.of("text")));
  }

  @Test
  void aChangeThatCannotBeChangesNothing() {
    Begun begun = casework.aClient();
    change(begun.caseworker(), begun, Map.of("name", "New Name", "language", "xx"))
        .statusCode(400)
        .body("fields.field", hasItem("language"));
    change(begun.caseworker(), begun, Map.of("caseworkerId", UUID.randomUUID()))
        .statusCode(422)
        .body("type", equalTo("/problems/caseworker-unknown"));
    change(begun.caseworker(), begun, Map.of("nickname", "Ro")).statusCode(400);
    change(begun.caseworker(), begun, Map.of()).body("language", equalTo("es"));
  }

  @Test
  void contactsAreAddedAndRemovedButTheLastOneStays() {
    Begun begun = casework.aClient();
    String first = firstContact(begun);
    String address = "R." + UUID.randomUUID() + "@Example.org";
    addContact(begun.caseworker(), begun, address)
        .statusCode(201)
        .body("channel", equalTo("EMAIL"))
        .body("address", equalTo(address))
        .body("bounced", equalTo(false));
    remove(begun.caseworker(), begun, first).statusCode(204);
    change(begun.caseworker(), begun, Map.of())
        .body("contacts", hasSize(1))
        .body("contacts[0].address", equalTo(address));
    remove(begun.caseworker(), begun, firstContact(begun))
        .statusCode(409)
        .body("type", equalTo("/problems/last-contact"));
  }

  @Test
  void aRemovedContactIsFreeForAnother() {
    Begun begun = casework.aClient();
    String first = firstContact(begun);
    addContact(begun.caseworker(), begun, Casework.aPhone()).statusCode(201);
    remove(begun.caseworker(), begun, first).statusCode(204);
    addContact(begun.caseworker(), casework.aClient(), begun.contact()).statusCode(201);
  }

  @Test
  void aContactOfAnotherClientIsRefused() {
    Begun begun = casework.aClient();
    addContact(begun.caseworker(), begun, casework.aClient().contact())
        .statusCode(409)
        .body("type", equalTo("/problems/contact-in-use"))
        .body("params.clientCode", notNullValue());
    addContact(begun.caseworker(), begun, begun.contact())
        .statusCode(409)
        .body("params.clientCode", equalTo(begun.code()));
  }

  @Test
  void aClientHasAtMostTenContacts() {
    Begun begun = casework.aClient();
    for (int i = 0; i < 9; i++) {
      addContact(begun.caseworker(), begun, Casework.aPhone()).statusCode(201);
    }
    addContact(begun.caseworker(), begun, Casework.aPhone())
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-contacts"));
  }

  @Test
  void aContactOfAnotherClientIsNotRemovedHere() {
    Begun begun = casework.aClient();
    addContact(begun.caseworker(), begun, Casework.aPhone()).statusCode(201);
    remove(begun.caseworker(), begun, firstContact(casework.aClient())).statusCode(404);
  }

  @Test
  void aNoteIsKeptWithItsAuthor() {
    Begun begun = casework.aClient();
    addNote(begun.caseworker(), begun, " Started at the bakery.\nMornings. ")
        .statusCode(201)
        .body("text", equalTo("Started at the bakery.\nMornings."))
        .body("by", notNullValue())
        .body("at", notNullValue());
  }

  @ParameterizedTest
  @CsvSource({"0, missing", "4001, too-long"})
  void aNoteIsNeitherEmptyNorABook(int length, String code) {
    Begun begun = casework.aClient();
    addNote(begun.caseworker(), begun, "n".repeat(length))
        .statusCode(400)
        .body("fields.code", hasItem(code));
  }

  @Test
  void textThatNoDatabaseHoldsIsRefused() {
    Begun begun = casework.aClient();
    addNote(begun.caseworker(), begun, "a\u0000b").statusCode(400);
  }

  @Test
  void staffOfAnotherBranchFindNothing() {
    Begun begun = casework.aClient();
    String contact = firstContact(begun);
    Person stranger = given.aCaseworkerOf(given.aBranch());
    change(stranger, begun, Map.of("name", "Somebody Else")).statusCode(404);
    addContact(stranger, begun, Casework.aPhone()).statusCode(404);
    remove(stranger, begun, contact).statusCode(404);
    addNote(stranger, begun, "Hello").statusCode(404);
  }

  @Test
  void clientsAndAdministratorsAreKeptOut() {
    Begun begun = casework.aClient();
    String contact = firstContact(begun);
    for (Person person : List.of(given.signedInAs(begun.clientId()), given.anAdministrator())) {
      change(person, begun, Map.of("name", "Somebody Else")).statusCode(403);
      addContact(person, begun, Casework.aPhone()).statusCode(403);
      remove(person, begun, contact).statusCode(403);
      addNote(person, begun, "Hello").statusCode(403);
      person.get("/api/v1/clients").then().statusCode(403);
    }
  }

  @Test
  void ofTwoLastContactsRemovedAtOnceOneStays() throws InterruptedException {
    Begun begun = casework.aClient();
    addContact(begun.caseworker(), begun, Casework.aPhone()).statusCode(201);
    List<String> both = change(begun.caseworker(), begun, Map.of()).extract().path("contacts.id");
    var statuses = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      both.forEach(
          id ->
              threads.execute(
                  () ->
                      statuses.add(remove(begun.caseworker(), begun, id).extract().statusCode())));
    }
    org.hamcrest.MatcherAssert.assertThat(statuses, containsInAnyOrder(204, 409));
  }
}
