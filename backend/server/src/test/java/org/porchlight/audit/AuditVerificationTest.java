package org.porchlight.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/**
 * Other tests alter the audit as well: which row is found first is theirs as often as this one's.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditVerificationTest {

  private static final String PATH = "/api/v1/audit-verifications";

  @Inject Given given;
  @Inject Casework casework;
  @Inject JobsInTest jobs;
  @Inject AuditVerifier verifier;
  @Inject Database database;

  @BeforeEach
  void letTheLastOneEnd() {
    jobs.runDueLettingFail();
  }

  private static JsonPath found(Person administrator, String id) {
    JsonPath list = administrator.get(PATH).then().statusCode(200).extract().jsonPath();
    assertEquals(id, list.getString("items[0].id"));
    return list;
  }

  @Test
  void whatWasAlteredIsNamedToTheAdministratorWhoAsked() throws SQLException {
    Casework.Begun begun = casework.aClient();
    database.asOwner(
        "update audit_entry set what = 'NOTHING' where position = 2 and subject_id = ?",
        begun.clientId());
    Person administrator = given.anAdministrator();
    String id =
        administrator
            .post(PATH)
            .then()
            .statusCode(201)
            .body("state.status", equalTo("RUNNING"))
            .body("state.finished", equalTo(false))
            .body("percent", equalTo(0))
            .body("byName", notNullValue())
            .extract()
            .path("id");
    jobs.runDueLettingFail();
    JsonPath list = found(administrator, id);
    assertEquals("DONE", list.getString("items[0].state.status"));
    assertEquals(100, list.getInt("items[0].percent"));
    assertEquals(true, list.getInt("items[0].altered") >= 1);
    UUID subject = UUID.fromString(list.getString("items[0].firstAltered.subjectId"));
    assertEquals(
        verifier.verify(subject).firstAltered(), list.getLong("items[0].firstAltered.position"));
    assertEquals(2, verifier.verify(begun.clientId()).firstAltered());
  }

  @Test
  void oneRunsAtATime() {
    Person administrator = given.anAdministrator();
    String id = administrator.post(PATH).then().statusCode(201).extract().path("id");
    administrator
        .post(PATH)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/audit-verification-running"));
    jobs.runDueLettingFail();
    administrator.post(PATH).then().statusCode(201);
    jobs.runDueLettingFail();
    administrator.get(PATH).then().body("items.size()", greaterThanOrEqualTo(2));
    assertEquals(false, id.isEmpty());
  }
}
