package org.porchlight.branches;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BranchTest {

  @Inject Given given;
  @Inject Branches branches;

  @Test
  void anAdministratorOpensABranchThatIsOpenOnWeekdays() {
    String id =
        given
            .anAdministrator()
            .body(lakeside())
            .post("/api/v1/branches")
            .then()
            .statusCode(201)
            .body("opensAt", equalTo("08:00"))
            .body("openDays", equalTo(List.of(1, 2, 3, 4, 5)))
            .extract()
            .path("id");
    given.aCaseworker().get("/api/v1/branches").then().body("items.id", hasItem(id));
  }

  @Test
  void twoBranchesNeverHaveOneName() {
    Map<String, Object> lakeside = lakeside();
    var admin = given.anAdministrator();
    admin.body(lakeside).post("/api/v1/branches").then().statusCode(201);
    admin.body(lakeside).post("/api/v1/branches").then().statusCode(409);
  }

  @Test
  void aTimeZoneThatDoesNotExistIsRefused() {
    Map<String, Object> lakeside = lakeside();
    lakeside.put("timeZone", "America/Atlantis");
    given.anAdministrator().body(lakeside).post("/api/v1/branches").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lakeside\r\nBcc: everyone", "Lake\tside", "\u202eedisekaL", " \u00a0"})
  void aNameIsOneLineThatCanBeRead(String name) {
    Map<String, Object> lakeside = lakeside();
    lakeside.put("name", name);
    var admin = given.anAdministrator();
    admin.body(lakeside).post("/api/v1/branches").then().statusCode(400);
    admin
        .body(Map.of("name", name))
        .patch("/api/v1/branches/" + given.aBranch().id())
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("name"));
  }

  @Test
  void onlyAdministratorsOpenBranches() {
    given.aSupervisor().body(lakeside()).post("/api/v1/branches").then().statusCode(403);
  }

  @Test
  void aDeadlineMovesPastClosedDays() {
    Branch branch = given.aBranch();
    given
        .anAdministrator()
        .body(Map.of("closedOn", List.of("2027-01-04")))
        .patch("/api/v1/branches/" + branch.id())
        .then()
        .statusCode(200);
    Branch closedOnMonday = branches.get(branch.id());
    LocalDate saturday = LocalDate.of(2027, 1, 2);
    assertEquals(LocalDate.of(2027, 1, 5), closedOnMonday.nextOpenDay(saturday));
    assertEquals(LocalDate.of(2027, 1, 7), closedOnMonday.addOpenDays(saturday, 2));
  }

  @Test
  void whatABranchWasLikeIsKeptWithWhoChangedIt() {
    var admin = given.anAdministrator();
    String path = "/api/v1/branches/" + given.aBranch().id();
    admin.get(path + "/history").then().statusCode(200).body("items", empty());
    admin.body(Map.of("opensAt", "09:30")).patch(path).then().statusCode(200);
    admin.body(Map.of("opensAt", "09:30")).patch(path).then().statusCode(200);
    admin.body(Map.of("closedOn", List.of("2027-07-05"))).patch(path).then().statusCode(200);
    admin
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("items.edition", contains(2, 1, 0))
        .body("items.opensAt", contains("09:30", "09:30", "08:00"))
        .body("items[0].closedOn", contains("2027-07-05"))
        .body("items[1].closedOn", empty())
        .body("items[0].changedBy", notNullValue())
        .body("items[2].changedBy", nullValue());
    given.aCaseworker().get(path + "/history").then().statusCode(403);
  }

  @Test
  void ofTwoWhoReadTheSameTheOtherSeesWhatItIs() {
    var admin = given.anAdministrator();
    String path = "/api/v1/branches/" + given.aBranch().id();
    int read = admin.body(Map.of("opensAt", "09:00")).patch(path).then().extract().path("version");
    Map<String, Object> later = Map.of("opensAt", "10:00", "version", read);
    admin.body(later).patch(path).then().statusCode(200).body("version", equalTo(read + 1));
    admin.body(later).patch(path).then().statusCode(200);
    admin
        .body(Map.of("opensAt", "07:00", "version", read))
        .patch(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.branch.opensAt", equalTo("10:00"));
  }

  @Test
  void theHolidaysOfAYearAreOffered() {
    var admin = given.anAdministrator();
    admin
        .get("/api/v1/holidays?country=CA&year=2027")
        .then()
        .statusCode(200)
        .body("items", hasSize(10))
        .body("items[0].holiday", equalTo("NEW_YEAR"))
        .body("items[0].on", equalTo("2027-01-01"));
    admin.get("/api/v1/holidays").then().statusCode(200).body("items", hasSize(11));
    admin.get("/api/v1/holidays?year=1900").then().statusCode(400);
  }

  @Test
  void whoeverIsNotSignedInSeesHowToReachTheOffice() {
    given.theBranch();
    RestAssured.given()
        .get("/api/v1/office")
        .then()
        .statusCode(200)
        .body("phone", equalTo("+14165550100"))
        .header("Cache-Control", equalTo("no-transform, max-age=300, private"));
  }

  private static Map<String, Object> lakeside() {
    Map<String, Object> branch = new HashMap<>();
    branch.put("name", "Lakeside " + UUID.randomUUID());
    branch.put("timeZone", "America/Toronto");
    branch.put("phone", "+14165550140");
    branch.put("address", "40 Sample Road");
    branch.put("email", "lakeside@example.org");
    return branch;
  }
}
