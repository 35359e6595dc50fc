package org.porchlight.clients;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Whom somebody had open lately is one press away, for them alone. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RecentClientsTest {

  private static final String RECENT = "/api/v1/recent-clients";

  @Inject Given given;
  @Inject Casework casework;

  private Person worker;

  @BeforeEach
  void aWorkerOfABranchOfItsOwn() {
    worker = given.aCaseworkerOf(given.aBranch());
  }

  private String begun() {
    return casework.aClientOf(worker, "snap").code();
  }

  private void open(String code) {
    worker.get("/api/v1/clients/{code}", code).then().statusCode(200);
  }

  private static ValidatableResponse recent(Person who) {
    return who.get(RECENT).then().statusCode(200);
  }

  @Test
  void theLastOneOpenedIsFirstAndEachIsThereOnce() {
    String one = begun();
    String other = begun();
    begun();
    open(one);
    open(other);
    open(one);
    recent(worker).body("items.code", contains(one, other));
    recent(given.aColleagueOf(worker)).body("items", empty());
  }

  @Test
  void whoClearsTheListBeginsAnew() {
    String one = begun();
    open(one);
    worker.delete(RECENT).then().statusCode(204);
    recent(worker).body("items", empty());
    worker.delete(RECENT).then().statusCode(204);
    open(one);
    recent(worker).body("items.code", contains(one));
  }

  @Test
  void noMoreThanTwentyAreListed() {
    for (int i = 0; i < 21; i++) {
      open(begun());
    }
    recent(worker).body("items", hasSize(20));
  }

  @Test
  void whatWasOnlyListedWasNotOpened() {
    String one = begun();
    worker.get("/api/v1/clients").then().statusCode(200);
    worker.get("/api/v1/clients/{code}/timeline", one).then().statusCode(200);
    recent(worker).body("items", empty());
  }
}
