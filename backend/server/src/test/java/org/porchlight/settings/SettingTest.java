package org.porchlight.settings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SettingTest {

  private static final String ONE = "/api/v1/settings/{id}";
  private static final String LOCK = "lock-after";

  @Inject Given given;

  private Person administrator;

  @BeforeEach
  void administrator() {
    administrator = given.anAdministrator();
  }

  /** Other tests go by the configuration. */
  @AfterEach
  void asInstalled() {
    choose(null, now()).then().statusCode(200);
  }

  private int now() {
    return administrator.get(ONE, LOCK).path("items[0].edition");
  }

  private Response choose(@Nullable Integer value, int read) {
    Map<String, Object> body = new HashMap<>(Map.of("edition", read));
    if (value != null) {
      body.put("value", value);
    }
    return administrator.body(body).put(ONE, LOCK);
  }

  private int locksAfter() {
    return given.aCaseworker().get("/api/v1/session").path("lockAfterMinutes");
  }

  @Test
  void whatIsChosenCountsAtOnceUntilItIsLeftToTheConfigurationAgain() {
    int read = now();
    assertEquals(10, locksAfter());
    choose(7, read)
        .then()
        .statusCode(200)
        .body("value", equalTo(7))
        .body("byDefault", equalTo(10))
        .body("chosen", is(true))
        .body("unit", equalTo("MINUTES"))
        .body("changedBy", notNullValue());
    assertEquals(7, locksAfter());
    choose(null, read + 1).then().statusCode(200).body("chosen", is(false));
    assertEquals(10, locksAfter());
    administrator
        .get(ONE, LOCK)
        .then()
        .body("items[0].edition", equalTo(read + 2))
        .body("items[1].value", equalTo(7))
        .body("items[-1].edition", equalTo(0))
        .body("items[-1].changedBy", nullValue());
  }

  @Test
  void allThatMayBeChosenIsListed() {
    administrator
        .get("/api/v1/settings")
        .then()
        .statusCode(200)
        .body(
            "items.setting",
            hasItems("client-idle", "staff-idle", "days-ahead", "quiet-from", "quiet-to"))
        .body("items.find { it.setting == 'days-ahead' }.least", equalTo(10));
  }

  @ParameterizedTest
  @CsvSource({"0, 422", "31, 422", "-1, 400", "1000000, 400"})
  void nothingIsChosenOutsideOfWhatIsSafe(int value, int status) {
    choose(value, now()).then().statusCode(status).body("fields.field", contains("value"));
  }

  @Test
  void whoeverReadAnOlderOneSeesWhatItIs() {
    int read = now();
    choose(8, read).then().statusCode(200);
    choose(8, read).then().statusCode(200).body("edition", equalTo(read + 1));
    choose(9, read)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.setting.value", equalTo(8));
  }

  @Test
  void nobodyButAnAdministratorChooses() {
    for (Person who : List.of(given.aSupervisor(), given.aCaseworker())) {
      who.get("/api/v1/settings").then().statusCode(403);
      who.body(Map.of("value", 5, "edition", 0)).put(ONE, LOCK).then().statusCode(403);
    }
    administrator.get(ONE, "nothing-such").then().statusCode(404);
  }
}
