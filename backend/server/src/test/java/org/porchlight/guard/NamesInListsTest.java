package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.TestServices;

/**
 * Lists that staff read show client IDs: a name stands only where the work cannot be done without
 * it.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NamesInListsTest {

  private static final List<String> STAFF =
      List.of(Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR);

  /** Where a client's name stands, and why. */
  private static final Map<String, String> NAMED =
      Map.of(
          "GET /api/v1/clients",
          "Whoever stands at the counter or calls says their name, and is found by it",
          "GET /api/v1/recent-clients",
          "Whoever opened a record finds it again by the name that they know it by",
          "GET /api/v1/duplicates",
          "Whether two records are one person's is told by their names first",
          "GET /api/v1/clients/{code}/signatures",
          "A signature is the name that was written, of whoever signed",
          "GET /api/v1/clients/{code}/signing-requests",
          "Staff tell who signed already and whom they hand a link to");

  /** The name that clients of these tests sign with. */
  private static final String SIGNED = "Rosa Fernhollow";

  private static @Nullable Scene whole;

  @Inject Scenes scenes;

  /** Whatever answers with items, or with rows of a spreadsheet. */
  static Stream<Route> lists() {
    return Route.guarded()
        .filter(route -> route.verb().equals("GET"))
        .filter(route -> route.roles().stream().anyMatch(STAFF::contains))
        .filter(NamesInListsTest::isList);
  }

  private static boolean isList(Route route) {
    var content = route.operation().at("/responses/200/content");
    var json = content.at("/application~1json/schema");
    return content.has("text/csv")
        || !json.isMissingNode() && Route.resolved(json).at("/properties").has("items");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void aNameStandsOnlyWhereItIsNeeded(Route route) {
    Scene scene = withEverything();
    String name = scene.as(Roles.SUPERVISOR).get(scene.real("/api/v1/clients/{code}")).path("name");
    boolean named =
        route.roles().stream()
            .filter(STAFF::contains)
            .map(role -> new Attempt(route, scene.as(role)).at(scene.real(route.path())))
            .map(answer -> answer.then().statusCode(200).extract().asString())
            .anyMatch(answer -> answer.contains(name) || answer.contains(SIGNED));
    assertEquals(NAMED.containsKey(route.toString()), named, route + " shows the name");
  }

  @Test
  void thereAreLists() {
    List<String> lists = lists().map(Route::toString).toList();
    assertTrue(lists.size() > 20, lists.toString());
    assertTrue(lists.containsAll(NAMED.keySet()), lists.toString());
  }

  private Scene withEverything() {
    if (whole != null) {
      return whole;
    }
    // Of a branch where nobody else is: theirs is the first page.
    Scene scene = scenes.anywhere();
    lists().forEach(list -> scene.real(list.path()));
    scene.real("/api/v1/worklist/{id}");
    scene.real("/api/v1/signing-requests/{id}");
    scene.real("/api/v1/duplicates/{id}");
    whole = scene;
    return scene;
  }
}
