package org.porchlight.circumstances;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.TestServices;

/** Who lives with a client, who did, and who never did. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HouseholdTest {

  private static final String MEMBERS = "/api/v1/clients/{code}/household-members";

  @Inject Casework casework;

  private Begun begun;

  @BeforeEach
  void aClient() {
    begun = casework.aClient();
  }

  private ValidatableResponse joins(String name, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("name", name);
    body.putIfAbsent("relationship", "CHILD");
    body.putIfAbsent("since", "2020-05-01");
    return begun.caseworker().body(body).post(MEMBERS, begun.code()).then();
  }

  private String luz() {
    return joins("Luz Birchwater", Map.of("bornOn", "2019-07-04"))
        .statusCode(201)
        .body("allowed", contains("leave", "strike"))
        .extract()
        .path("id");
  }

  private ValidatableResponse does(String what, String id, Map<String, ?> body) {
    return begun.caseworker().body(body).put(MEMBERS + "/{id}/" + what, begun.code(), id).then();
  }

  private ValidatableResponse members() {
    return begun.caseworker().get(MEMBERS, begun.code()).then().statusCode(200);
  }

  @Test
  void whoJoinsIsThereAndWhoLeftIsHistory() {
    String luz = luz();
    joins("Teo Birchwater", Map.of("relationship", "SPOUSE")).statusCode(201);
    does("departure", luz, Map.of("until", "2024-08-31"))
        .statusCode(200)
        .body("until", equalTo("2024-08-31"))
        .body("allowed", contains("strike"));
    members()
        .body("items.name", contains("Teo Birchwater", "Luz Birchwater"))
        .body("items[0].relationship", equalTo("SPOUSE"))
        .body("items[0].until", nullValue())
        .body("items[1].bornOn", equalTo("2019-07-04"))
        .body("items[1].recordedBy", notNullValue());
    does("departure", luz, Map.of("until", "2024-08-31"))
        .statusCode(409)
        .body("type", equalTo("/problems/member-gone"));
    joins("luz  birchwater", Map.of("since", "2025-01-01")).statusCode(201);
    begun
        .caseworker()
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("timeline.kind", hasItem("MEMBER_LEFT"));
  }

  @Test
  void whatWasNeverSoIsStruckAndStaysToBeSeen() {
    String luz = luz();
    does("strike", luz, Map.of("reason", "Only gets mail there."))
        .statusCode(200)
        .body("struck.reason", equalTo("Only gets mail there."))
        .body("struck.by", notNullValue())
        .body("allowed", empty());
    members().body("items", hasSize(1)).body("items[0].struck", notNullValue());
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/circumstances", begun.code())
        .then()
        .body("items", hasSize(0));
    joins("Luz Birchwater", Map.of()).statusCode(201);
  }

  @Test
  void nobodyLivesThereTwice() {
    luz();
    joins("LUZ Birchwater", Map.of())
        .statusCode(409)
        .body("type", equalTo("/problems/member-known"));
  }

  @Test
  void whoIsAClientIsOneOfTheBranch() {
    String other = casework.aClientOf(begun.caseworker(), "snap").code();
    joins("Ines Birchwater", Map.of("memberCode", other.toLowerCase(Locale.ROOT)))
        .statusCode(201)
        .body("memberCode", equalTo(other));
    joins("Milo Birchwater", Map.of("memberCode", "CL-222-222"))
        .statusCode(422)
        .body("type", equalTo("/problems/member-unknown"));
  }

  @Test
  void whoeverIsAClientSeesInWhoseHouseholdTheyLiveAsLongAsTheyDo() {
    String other = casework.aClientOf(begun.caseworker(), "snap").code();
    String id =
        joins("Ines Birchwater", Map.of("memberCode", other, "relationship", "SIBLING"))
            .statusCode(201)
            .extract()
            .path("id");
    memberships(other)
        .body("memberOf.code", contains(begun.code()))
        .body("memberOf.relationship", contains("SIBLING"));
    memberships(begun.code()).body("memberOf", hasSize(0));
    does("strike", id, Map.of("reason", "They only get their mail there.")).statusCode(200);
    memberships(other).body("memberOf", hasSize(0));
  }

  private ValidatableResponse memberships(String code) {
    return begun
        .caseworker()
        .get("/api/v1/clients/{code}/household-members", code)
        .then()
        .statusCode(200);
  }

  @Test
  void daysThatCannotBeAreRefused() {
    joins("Noor Birchwater", Map.of("since", "2999-01-01"))
        .statusCode(400)
        .body("fields.code", contains("in-the-future"));
    does("departure", luz(), Map.of("until", "2019-01-01"))
        .statusCode(400)
        .body("fields.code", contains("before-start"));
  }
}
