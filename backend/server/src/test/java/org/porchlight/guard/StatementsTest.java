package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.CountingDriver;
import org.porchlight.testing.TestServices;

/** What is read is read in as many statements for many things as for one, and in few. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class StatementsTest {

  /** Looking at the session is one of them, writing down that staff looked another two. */
  private static final int FEW = 6;

  /** Pages that put together what many features know. */
  private static final Map<String, Integer> MORE =
      Map.ofEntries(
          Map.entry("GET /api/v1/home", 14),
          Map.entry("GET /api/v1/documents/{id}/review", 12),
          Map.entry("GET /api/v1/item-actions/{id}/statement", 10),
          Map.entry("GET /api/v1/clients/{code}/telephone-script", 12),
          Map.entry("GET /api/v1/change-reports/{id}", 12),
          Map.entry("GET /api/v1/clients/{code}/audit/verification", 7),
          Map.entry("GET /api/v1/change-reports", 8),
          Map.entry("GET /api/v1/clients/{code}/change-reports", 9),
          Map.entry("GET /api/v1/clients/{code}/signing-requests", 8),
          Map.entry("GET /api/v1/calendar", 10),
          Map.entry("GET /api/v1/worklist", 8),
          Map.entry("GET /api/v1/clients/{code}/engagements", 7),
          Map.entry("GET /api/v1/clients/{code}/timeline", 7),
          Map.entry("GET /api/v1/engagements/{id}", 7),
          Map.entry("GET /api/v1/goals/{id}", 9),
          Map.entry("GET /api/v1/goals", 7),
          Map.entry("GET /api/v1/clients/{code}/goals", 9),
          Map.entry("GET /api/v1/clients/{code}/journey", 9),
          Map.entry("GET /api/v1/clients/{code}/ended-tasks", 9),
          Map.entry("GET /api/v1/clients", 8),
          Map.entry("GET /api/v1/recent-clients", 7),
          Map.entry("GET /api/v1/clients/{code}", 34),
          Map.entry("GET /api/v1/worklist/export", 10),
          Map.entry("GET /api/v1/worklist/load/export", 7),
          Map.entry("GET /api/v1/clients/{code}/audit/export", 8),
          Map.entry("GET /api/v1/duplicates/{id}", 14));

  @Inject Plenty plenty;

  static Stream<Route> reads() {
    return Route.all().filter(route -> List.of("GET", "HEAD").contains(route.verb()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void manyTakeAsManyStatementsAsOne(Route route) {
    for (String role : readers(route)) {
      int one = statements(route, plenty.few(), role);
      int many = statements(route, plenty.many(), role);
      assertEquals(one, many, role);
      assertTrue(many <= MORE.getOrDefault(route.toString(), FEW), role + " takes " + many);
    }
  }

  private static List<String> readers(Route route) {
    if (route.path().startsWith("/api/v1/uploads/")) {
      // An upload is its sender's alone.
      return List.of(Roles.CLIENT);
    }
    return route.roles().isEmpty() ? List.of("") : route.roles();
  }

  /** The second time, when what is read once and kept is there. */
  private static int statements(Route route, Scene scene, String role) {
    Attempt attempt = new Attempt(route, role.isEmpty() ? null : scene.as(role));
    String path = scene.real(route.path());
    attempt.at(path).then().statusCode(200);
    int before = CountingDriver.statements();
    attempt.at(path).then().statusCode(200);
    return CountingDriver.statements() - before;
  }
}
