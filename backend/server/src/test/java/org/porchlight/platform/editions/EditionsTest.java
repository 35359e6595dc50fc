package org.porchlight.platform.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EditionsTest {

  private static final String KIND = "test";

  @Inject Given given;
  @Inject Database database;
  @Inject Editions editions;
  @Inject StandingEditions standing;
  @Inject Lookout lookout;

  private Edition written(String thing, String says) {
    UUID by = given.anAdministrator().accountId();
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                editions.after(
                    editions.alone(KIND, thing),
                    KIND,
                    thing,
                    JsonNodeFactory.instance.objectNode().put("says", says),
                    by));
  }

  private String says(String thing) {
    return standing.of(KIND, thing).orElseThrow().content().path("says").textValue();
  }

  @Test
  void whatThisInstanceWritesStandsAtOnceAndWhatIsRolledBackNever() {
    String thing = UUID.randomUUID().toString();
    assertEquals(1, written(thing, "one").number());
    assertEquals(2, written(thing, "two").number());
    assertEquals("two", says(thing));
    UUID by = given.anAdministrator().accountId();
    QuarkusTransaction.begin();
    editions.after(
        editions.alone(KIND, thing), KIND, thing, JsonNodeFactory.instance.objectNode(), by);
    QuarkusTransaction.rollback();
    assertEquals("two", says(thing));
  }

  @Test
  void whatAnotherInstanceWroteStandsAfterTheNextLook() throws SQLException {
    String thing = UUID.randomUUID().toString();
    written(thing, "here");
    lookout.look();
    Map<String, Edition> known = standing.of(KIND);
    lookout.look();
    assertSame(known, standing.of(KIND));
    database.asApplication(
        "insert into edition select kind, thing, 2, '{\"says\": \"there\"}', by_account_id, at"
            + " from edition where thing = ?",
        thing);
    lookout.look();
    assertEquals("here", says(thing));
    database.asApplication("update edition_stamp set stamp = stamp + 1");
    lookout.look();
    assertEquals("there", says(thing));
    assertEquals(2, standing.of(KIND, thing).orElseThrow().number());
    assertTrue(editions.history(KIND, thing).getFirst().content().has("says"));
  }
}
