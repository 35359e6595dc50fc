package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.TestServices;

/**
 * Whoever writes an address in another way gets no further: an address either is the route, with
 * its roles, or is nothing. Sent by a client that leaves addresses as they are.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PathTricksTest {

  private static final String API = "/api/v1";

  /** Not 400: that is said by what is behind the door. */
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 405);

  private final HttpClient http = HttpClient.newHttpClient();

  @TestHTTPResource URI server;
  @Inject Scenes scenes;

  static Stream<Route> guarded() {
    return Route.guarded();
  }

  /** The address, written in ways that some router somewhere takes for the same. */
  private static List<String> tricks(String path) {
    String rest = path.substring(API.length());
    return List.of(
        path + ";x",
        path + ";x=y",
        path + "%3Bx",
        path + "/",
        path + "//",
        path + "%2F",
        path + "/.",
        path + "/%2e",
        path + "%20",
        path + "%00",
        path + ".json",
        "/" + path,
        "/api//v1" + rest,
        "/api/v1/" + rest,
        "/api;x/v1" + rest,
        "/api/v1;x" + rest,
        "/api/v1%3Bx" + rest,
        "/api/x/../v1" + rest,
        "/api/v1/x/.." + rest,
        "/api/%2e/v1" + rest,
        "/api/x/%2e%2e/v1" + rest,
        "/api%2Fv1" + rest,
        "/api/v1%2F" + rest.substring(1),
        "/assets/../api/v1" + rest,
        "/assets/..%2fapi/v1" + rest,
        "/API/V1" + rest,
        "/%61pi/v1" + rest);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void noWayOfWritingAnAddressLeadsPastTheDoor(Route route) throws Exception {
    Scene scene = scenes.one();
    List<Attempt> attempts = new ArrayList<>(List.of(new Attempt(route, null)));
    for (String role : List.of(Roles.CLIENT, Roles.CASEWORKER)) {
      if (!route.roles().contains(role)) {
        attempts.add(new Attempt(route, scene.as(role)));
      } else if (route.path().contains("{")) {
        attempts.add(new Attempt(route, scenes.another().as(role)));
      }
    }
    List<String> wrong = new ArrayList<>();
    for (String path : tricks(scene.real(route.path()))) {
      for (Attempt attempt : attempts) {
        HttpResponse<String> answer = send(attempt, path);
        if (!isNothing(answer)) {
          wrong.add(path + " -> " + answer.statusCode() + " " + answer.body());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private HttpResponse<String> send(Attempt attempt, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://" + server.getAuthority() + path))
            .method(
                attempt.route().verb(),
                BodyPublishers.ofByteArray(attempt.content().orElse(new byte[0])));
    attempt.headers().forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Refused, or none of the API's addresses and so a page of the web app, which knows nothing. */
  private static boolean isNothing(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return REFUSED.contains(answer.statusCode())
        || type.startsWith("text/html") && answer.statusCode() == 200;
  }
}
