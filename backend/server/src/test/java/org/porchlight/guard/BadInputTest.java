package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.accounts.SteppedUp;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** What no form sends and somebody will: each gets a problem, on every route, and none a 500. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BadInputTest {

  private static final Set<String> BY_LINK = Set.of(Roles.SENDER, Roles.SIGNER);
  private static final Set<Integer> NOT_READ = Set.of(400, 403, 415, 500);
  private static final Set<Integer> REFUSED = Set.of(400);
  private static final Set<Integer> NO_SUCH = Set.of(400, 404);
  private static final List<String> NO_NAMES =
      List.of(
          "not-an-id",
          "0",
          "-1",
          "99999999999",
          "a%00b",
          "%FF",
          "%F0%9F%98%80",
          "%27%20or%20%271%27=%271",
          "..%5C..%5Cetc",
          "x".repeat(3000));

  @Inject Scenes scenes;
  @Inject SteppedUp steppedUp;

  static Stream<Route> withABody() {
    return Route.all().filter(route -> route.body().isPresent());
  }

  static Stream<Route> all() {
    return Route.all();
  }

  static Stream<Route> ofThings() {
    return Route.ofThings();
  }

  /** Only for who has lately shown that it is them. */
  private static final List<String> SHOWN_FIRST =
      List.of("/api/v1/session/second-factor", "/api/v1/emergencies");

  private @Nullable Person somebodyWhoMay(Route route) {
    if (route.roles().isEmpty()) {
      return null;
    }
    String role = route.roles().getFirst();
    // Through one link no more can be made in an hour than is tried of a route here.
    Person person = (BY_LINK.contains(role) ? scenes.anywhere() : scenes.one()).as(role);
    // Whoever signed in where these tests began may have done so more than ten minutes ago.
    boolean shownFirst = SHOWN_FIRST.stream().anyMatch(route.path()::startsWith);
    return shownFirst ? steppedUp.shown(person) : person;
  }

  private static void refuses(
      List<String> taken, Set<Integer> statuses, Response answer, String what) {
    if (!statuses.contains(answer.statusCode())) {
      taken.add(what + " -> " + answer.statusCode() + " " + answer.asString());
    }
  }

  /** Of a thing that nobody has, so that what would be taken changes nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("withABody")
  void aBodyIsWhatItsSchemaSays(Route route) {
    Attempt attempt = new Attempt(route, somebodyWhoMay(route));
    String path = scenes.one().missing(route.path());
    JsonNode schema = route.body().orElseThrow();
    JsonNode sample = Sample.of(schema);
    int fine = attempt.with(sample.toString(), path).statusCode();
    assertFalse(NOT_READ.contains(fine), "The sample itself is refused: " + sample);
    List<String> taken = new ArrayList<>();
    Spoiled.bodies(schema, sample)
        .forEach(body -> refuses(taken, REFUSED, attempt.with(body, path), body));
    assertEquals(List.of(), taken);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void aQueryIsWhatItsParametersSay(Route route) {
    Attempt attempt = new Attempt(route, somebodyWhoMay(route));
    String path = scenes.one().missing(route.path());
    List<String> queries = new ArrayList<>(List.of("nobody-knows-this=1"));
    route.parameters("query").forEach(parameter -> queries.addAll(spoiled(parameter)));
    List<String> taken = new ArrayList<>();
    for (String query : queries) {
      refuses(taken, REFUSED, attempt.at(path + "?" + query), query);
    }
    assertEquals(List.of(), taken);
  }

  private static List<String> spoiled(JsonNode parameter) {
    String name = parameter.path("name").asText();
    JsonNode schema = Route.resolved(parameter.path("schema"));
    List<String> values = new ArrayList<>(List.of("a%00b", "x&" + name + "=x"));
    switch (name) {
      case "limit" -> values.addAll(List.of("1000000000", "1e9", "0", "-1", "101", ""));
      case "cursor" -> values.addAll(List.of("AAAA", "%27--", "A".repeat(38), "A".repeat(2000)));
      default -> {}
    }
    if (schema.has("enum")
        || schema.has("format")
        || !schema.path("type").asText().equals("string")) {
      values.add("nonsense");
    } else {
      values.add("x".repeat(schema.path("maxLength").asInt() + 1));
    }
    return values.stream().map(value -> name + "=" + value).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofThings")
  void aThingIsCalledByItsNameOnly(Route route) {
    Attempt attempt = new Attempt(route, somebodyWhoMay(route));
    List<String> taken = new ArrayList<>();
    for (String id : NO_NAMES) {
      String path = scenes.one().real(route.path().replaceAll("\\{\\w+}$|\\{\\w+}(?=/[^{]*$)", id));
      refuses(taken, NO_SUCH, attempt.at(path), id);
    }
    assertEquals(List.of(), taken);
  }
}
