package org.porchlight.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestServices;

/** Staff find in a long history what they look for. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TimelineFilterTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;

  private static ValidatableResponse timeline(Begun begun, String narrowed) {
    return begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline" + narrowed, begun.code())
        .then()
        .statusCode(200);
  }

  @Test
  void everyEventThatIsToldIsOfOneMatter() {
    Set<String> told =
        Stream.of(TimelineListener.class, GoalEntries.class)
            .flatMap(listener -> Stream.of(listener.getDeclaredMethods()))
            .flatMap(method -> Stream.of(method.getParameters()))
            .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
            .map(Parameter::getType)
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> grouped =
        Arrays.stream(TimelineGroup.values())
            .flatMap(group -> group.events().stream())
            .map(Class::getName)
            .sorted()
            .toList();
    assertEquals(List.copyOf(told), grouped);
  }

  @Test
  void oneMatterAlone() {
    Begun begun = casework.aClient();
    casework.asked(begun, "earned-income");
    timeline(begun, "?group=DOCUMENTS").body("items.kind", contains("ITEM_ASKED"));
    timeline(begun, "?group=ENROLMENTS").body("items.kind", contains("ENROLMENT_OPENED"));
    timeline(begun, "?group=SIGNATURES").body("items", hasSize(0));
    timeline(begun, "").body("items.kind", hasItem("CLIENT_CREATED"));
  }

  @Test
  void whoDidIt() {
    Begun begun = casework.aClient();
    given
        .signedInAs(begun.clientId())
        .body(Map.of("language", "fr"))
        .patch("/api/v1/session")
        .then()
        .statusCode(200);
    timeline(begun, "?by=CLIENT").body("items.kind", contains("CLIENT_CHANGED"));
    timeline(begun, "?by=STAFF")
        .body("items.kind", everyItem(in(List.of("CLIENT_CREATED", "ENROLMENT_OPENED"))))
        .body("items", hasSize(2));
    timeline(begun, "?by=NOBODY").body("items", hasSize(0));
  }

  @Test
  void ofAProgramAndInSomeDays() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    timeline(begun, "?program=snap").body("items.kind", hasItem("ENROLMENT_MOVED"));
    timeline(begun, "?program=snap").body("items.kind", not(hasItem("CLIENT_CREATED")));
    timeline(begun, "?program=medicaid").body("items", hasSize(0));
    timeline(begun, "?from=2999-01-01").body("items", hasSize(0));
    timeline(begun, "?to=2001-01-01").body("items", hasSize(0));
    timeline(begun, "?from=2001-01-01&to=2999-01-01&limit=1")
        .body("items", hasSize(1))
        .body("next", notNullValue());
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline?group=WEATHER", begun.code())
        .then()
        .statusCode(oneOf(400, 404));
  }

  @Test
  void whatWasSentIsListedWithoutWhatWasInIt() {
    Begun begun = casework.aClient();
    begun.caseworker().post("/api/v1/clients/{code}/sign-in-links", begun.code());
    messages.to(begun.contact());
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/messages", begun.code())
        .then()
        .statusCode(200)
        .body("items[0].template", equalTo("SIGN_IN_LINK"))
        .body("items[0].channel", equalTo("TEXT"))
        .body("items[0].status", notNullValue())
        .body("items[0].contactId", notNullValue());
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/confirmations", begun.code())
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }
}
