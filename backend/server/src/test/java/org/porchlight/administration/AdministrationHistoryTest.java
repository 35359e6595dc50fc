package org.porchlight.administration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.porchlight.reviewreasons.Reasons;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AdministrationHistoryTest {

  private static final String ALL = "/api/v1/administration-history";

  @Inject Given given;
  @Inject Database database;

  private static ValidatableResponse history(Person who, String query) {
    return who.get(ALL + query).then().statusCode(200);
  }

  @Test
  void whatAnAdministratorDidIsListedByPersonAndKindPageByPage() {
    Person one = given.anAdministrator();
    Person other = given.anAdministrator();
    String reason = Reasons.added(one);
    Reasons.reworded(one, reason);
    Reasons.reworded(one, reason);
    String by = "?by=" + one.accountId();
    history(other, by)
        .body("items", hasSize(3))
        .body(
            "items.kind",
            contains("REVIEW_REASON_CHANGED", "REVIEW_REASON_CHANGED", "REVIEW_REASON_ADDED"))
        .body("items.thing", everyItem(equalTo(reason)))
        .body("items.byName", everyItem(notNullValue()))
        .body("items.account", everyItem(nullValue()));
    history(other, by + "&kind=REVIEW_REASON_ADDED").body("items", hasSize(1));
    history(other, "?by=" + other.accountId()).body("items", empty());
    String next = history(other, by + "&limit=2").extract().path("next");
    history(other, by + "&limit=2&cursor=" + next)
        .body("items.kind", contains("REVIEW_REASON_ADDED"))
        .body("next", nullValue());
  }

  @Test
  void itsIndexesKnowEveryKind() throws SQLException {
    for (String index : new String[] {"audit_entry_administration", "audit_entry_administrator"}) {
      String definition =
          database.asked("select indexdef from pg_indexes where indexname = ?", index).getFirst();
      assertTrue(
          Arrays.stream(AdministrationDeed.values())
              .allMatch(kind -> definition.contains("'" + kind.name() + "'")),
          definition);
    }
  }

  @Test
  void nobodyButAnAdministratorReadsIt() {
    given.aSupervisor().get(ALL).then().statusCode(403);
    given.aCaseworker().get(ALL).then().statusCode(403);
    Person administrator = given.anAdministrator();
    administrator.get(ALL + "?kind=NOTHING_SUCH").then().statusCode(400);
    administrator.get(ALL + "?cursor=broken").then().statusCode(400);
  }
}
