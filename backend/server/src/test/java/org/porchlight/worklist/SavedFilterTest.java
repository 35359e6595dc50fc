package org.porchlight.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Lists are kept under a name, for oneself or for the branch. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SavedFilterTest {

  private static final String FILTERS = "/api/v1/worklist/filters";

  @Inject Given given;

  private static String kept(Person by, boolean shared) {
    return by.body(Map.of("name", "Late", "query", "due=OVERDUE", "shared", shared))
        .post(FILTERS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void aListIsOnesOwnUntilItIsShared() {
    Person worker = given.aCaseworkerOf(given.aBranch());
    Person colleague = given.aColleagueOf(worker);
    String id = kept(worker, false);
    colleague.get(FILTERS).then().body("items", hasSize(0));
    colleague.put(FILTERS + "/{id}/choice", id).then().statusCode(404);
    worker
        .body(Map.of("name", "Too late", "shared", true))
        .put(FILTERS + "/{id}", id)
        .then()
        .statusCode(200);
    colleague
        .get(FILTERS)
        .then()
        .body("items.name", contains("Too late"))
        .body("items[0].allowed", hasSize(0));
    colleague.delete(FILTERS + "/{id}", id).then().statusCode(403);
    given.aCaseworker().delete(FILTERS + "/{id}", id).then().statusCode(404);
  }

  @Test
  void oneIsWhatSomebodyBeginsWithUntilItIsGone() {
    Person worker = given.aCaseworkerOf(given.aBranch());
    String first = kept(worker, false);
    String second = kept(worker, true);
    worker.put(FILTERS + "/{id}/choice", first).then().statusCode(200);
    worker
        .put(FILTERS + "/{id}/choice", second)
        .then()
        .statusCode(200)
        .body("chosen", equalTo(true));
    worker.get(FILTERS).then().body("items.findAll { it.chosen }.id", contains(second));
    worker.delete(FILTERS + "/{id}", second).then().statusCode(204);
    worker.get(FILTERS).then().body("items.id", contains(first));
    worker.put(FILTERS + "/{id}/choice", first).then().statusCode(200);
    worker.delete(FILTERS + "/{id}/choice", first).then().body("chosen", equalTo(false));
  }
}
