package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.accounts.SteppedUp;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Nobody sees another's things: tried on every route of the contract. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AccessTest {

  private static final List<String> ROLES =
      List.of(
          Roles.CLIENT,
          Roles.CASEWORKER,
          Roles.SUPERVISOR,
          Roles.ADMINISTRATOR,
          Roles.SENDER,
          Roles.SIGNER,
          Roles.ENTERING,
          Roles.SETTING_UP);
  private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 415);

  /** Lists and views that name none of the things that have a route of their own. */
  private static final Set<String> NAMELESS =
      Set.of(
          "GET /api/v1/audit-verifications",
          "GET /api/v1/administration-history",
          "GET /api/v1/administration-history/export",
          "GET /api/v1/branches",
          "GET /api/v1/catalogue",
          "GET /api/v1/dead-jobs/kinds",
          "GET /api/v1/holidays",
          "GET /api/v1/message-templates",
          "GET /api/v1/notice-delivery",
          "GET /api/v1/review-reasons",
          "GET /api/v1/scanner",
          "GET /api/v1/second-factor-rule",
          "GET /api/v1/settings",
          "GET /api/v1/session/proof",
          "GET /api/v1/signing-link",
          "GET /api/v1/signing-link/copy",
          // Workers by name alone.
          "GET /api/v1/staff-accounts/export",
          "GET /api/v1/worklist/load/export",
          "GET /api/v1/worklist/branches",
          "GET /api/v1/worklist/branches/export",
          "GET /api/v1/worklist/stamp",
          "GET /api/v1/change-reports/advice");

  /** Things that are in no client's record, so that whoever may see one sees them. */
  private static final Set<String> OF_NO_RECORD =
      Set.of(
          "/api/v1/absences/{id}",
          "/api/v1/branches/{id}",
          "/api/v1/dead-jobs/{id}",
          "/api/v1/imports/{id}",
          "/api/v1/review-reasons/{id}",
          "/api/v1/session/second-factor/passkeys/{id}",
          "/api/v1/staff-accounts/{id}",
          "/api/v1/uploads/{id}",
          "/api/v1/worklist/filters/{id}");

  private static final List<String> OF_A_BRANCH = List.of(Roles.CASEWORKER, Roles.SUPERVISOR);

  // With each route twice, much is made through the links of a case: none takes more in an hour.
  private static final int ROUTES_OF_ONE_CASE = 50;

  private static @Nullable Scene refusing;
  private static int tried;

  @Inject Scenes scenes;
  @Inject SteppedUp steppedUp;

  static Stream<Route> guarded() {
    return Route.guarded();
  }

  static Stream<Route> ofThings() {
    // Of what anybody may ask about, nobody is a stranger.
    return Route.ofThings().filter(route -> !route.roles().isEmpty());
  }

  static Stream<Route> lists() {
    return Route.guarded()
        .filter(route -> route.verb().equals("GET") && !route.path().contains("{"));
  }

  @Test
  void onlyTheNamedDoorsStandOpen() {
    Set<String> open =
        Route.all()
            .filter(route -> route.roles().isEmpty())
            .map(Route::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(EndpointsTest.PUBLIC), open);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void nobodyIsLetInWhoIsNotSignedIn(Route route) {
    String path = scenes.one().real(route.path());
    assertEquals(401, new Attempt(route, null).at(path).statusCode());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void whoHasAnotherRoleIsRefusedWhateverThereIs(Route route) {
    Scene scene = nextOfMany();
    for (String role : ROLES) {
      if (!route.roles().contains(role)) {
        Attempt attempt = new Attempt(route, scene.as(role));
        Response refusal = attempt.at(scene.missing(route.path()));
        assertEquals(refused(route, role), refusal.statusCode(), role);
        assertSame(refusal, attempt.at(scene.real(route.path())), role);
      }
    }
  }

  private Scene nextOfMany() {
    if (refusing == null || ++tried % ROUTES_OF_ONE_CASE == 0) {
      refusing = scenes.anywhere();
    }
    return refusing;
  }

  /** Whoever has a step to take first is told so wherever more than the session is asked for. */
  private static int refused(Route route, String role) {
    boolean firstStep = List.of(Roles.ENTERING, Roles.SETTING_UP).contains(role);
    return firstStep && !route.path().startsWith("/api/v1/session") ? 401 : 403;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofThings")
  void whatIsAnothersDoesNotExist(Route route) {
    // What is only read stays; of what is changed the last test here changes one of its own.
    Scene scene = List.of("GET", "HEAD").contains(route.verb()) ? scenes.one() : scenes.anywhere();
    for (String role : route.roles()) {
      // Administrators look after accounts, branches and words, which are everybody's.
      if (!role.equals(Roles.ADMINISTRATOR)) {
        Scene other = role.equals(Roles.CLIENT) ? scenes.beside(scene) : scenes.another();
        Attempt stranger = new Attempt(route, other.as(role));
        Response nothing = stranger.at(other.missing(route.path()));
        assertEquals(404, nothing.statusCode(), role);
        for (String path : anothers(route, other, scene)) {
          assertSame(nothing, stranger.at(path), role + " " + path);
        }
      }
    }
    assertSomebodyIsLetIn(route, scene);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void nothingOfAnothersIsListed(Route route) {
    Scene scene = scenes.one();
    Set<String> names = names(scene);
    boolean seen = false;
    for (String role : route.roles()) {
      Scene other = role.equals(Roles.CLIENT) ? scenes.beside(scene) : scenes.another();
      if (!role.equals(Roles.ADMINISTRATOR)) {
        assertEquals(Set.of(), listed(route, other.as(role), names), role);
      }
      seen |= !listed(route, scene.as(role), names).isEmpty();
    }
    assertEquals(!NAMELESS.contains(route.toString()), seen, "Whose things they are sees them");
  }

  static Stream<Route> ofRecords() {
    return Route.ofThings()
        .filter(route -> route.roles().stream().anyMatch(OF_A_BRANCH::contains))
        .filter(route -> OF_NO_RECORD.stream().noneMatch(route.path()::startsWith));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofRecords")
  void aRestrictedRecordDoesNotExistForColleaguesWhoMayNotSeeIt(Route route) {
    Scene scene = scenes.restricted(ofRecords());
    for (String role : OF_A_BRANCH) {
      if (route.roles().contains(role)) {
        Attempt outsider = new Attempt(route, scenes.outsider(scene, role));
        Response nothing = outsider.at(scene.missing(route.path()));
        assertEquals(404, nothing.statusCode(), role);
        assertSame(nothing, outsider.at(scene.real(route.path())), role);
      }
    }
    if (route.verb().equals("GET") && route.roles().contains(Roles.SUPERVISOR)) {
      int seen =
          new Attempt(route, scene.as(Roles.SUPERVISOR)).at(scene.real(route.path())).statusCode();
      assertTrue(seen != 403 && seen != 404, "Whoever may see it does: " + seen);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void nothingOfARestrictedRecordIsListed(Route route) {
    Scene scene = scenes.restricted(ofRecords());
    Set<String> names = names(scene, ofRecords());
    for (String role : OF_A_BRANCH) {
      if (route.roles().contains(role)) {
        assertEquals(Set.of(), listed(route, scenes.outsider(scene, role), names), role);
      }
    }
  }

  private static Set<String> listed(Route route, Person by, Set<String> names) {
    String answer =
        new Attempt(route, by).at(route.path()).then().statusCode(200).extract().asString();
    return names.stream().filter(answer::contains).collect(Collectors.toSet());
  }

  /** What the things of a case are called; branches and words are the whole office's. */
  private static Set<String> names(Scene scene) {
    return names(scene, Route.ofThings());
  }

  private static Set<String> names(Scene scene, Stream<Route> routes) {
    return routes
        .map(route -> route.path().substring(0, route.path().indexOf('}') + 1))
        .filter(
            place ->
                !place.matches(
                    "/api/v1/(branches|catalogue|message-templates|review-reasons|settings)/.*"))
        .map(place -> scene.real(place).replaceAll(".*/", ""))
        .collect(Collectors.toSet());
  }

  /** The whole path, and the last thing by way of one's own. */
  private static List<String> anothers(Route route, Scene other, Scene scene) {
    List<String> paths = new ArrayList<>(List.of(scene.real(route.path())));
    String mixed = other.mixed(route.path(), scene);
    if (!mixed.equals(other.real(route.path()))) {
      paths.add(mixed);
    }
    return paths;
  }

  /** Or else nothing that was refused above would prove anything. */
  private void assertSomebodyIsLetIn(Route route, Scene scene) {
    List<Integer> answers =
        route.roles().stream()
            .map(role -> new Attempt(route, whoMay(route, scene.as(role))))
            .map(attempt -> attempt.at(scene.real(route.path())))
            .map(Response::statusCode)
            .toList();
    assertTrue(answers.stream().anyMatch(status -> !REFUSED.contains(status)), answers.toString());
  }

  private Person whoMay(Route route, Person person) {
    return route.path().endsWith("/showing") ? steppedUp.shown(person) : person;
  }

  private static void assertSame(Response expected, Response answer, String who) {
    assertEquals(expected.statusCode(), answer.statusCode(), who);
    assertEquals(expected.asString(), answer.asString(), who);
  }
}
