package org.porchlight.goals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Person;

/** Goals that a caseworker sets with a client, made through the API. */
public final class Planning {

  static final String ALL = "/api/v1/clients/{code}/goals";
  static final String ONE = "/api/v1/goals/{id}";

  private Planning() {}

  /** With one step of the client and one of the caseworker. */
  public static String goal(Begun begun) {
    return set(begun, theirs("Ask for the form"), ours(begun.caseworker(), "Call them", null))
        .path("id");
  }

  /** One of the client's. */
  public static String step(Begun begun) {
    return set(begun, theirs("Ask for the form")).path("steps[0].id");
  }

  /** In the way of one of the client's steps. */
  public static String barrier(Begun begun) {
    Response goal = set(begun, theirs("Ask for the form"));
    return begun
        .caseworker()
        .body(Map.of("kind", "TRANSPORT", "stepId", goal.<String>path("steps[0].id")))
        .post(ONE + "/barriers", goal.<String>path("id"))
        .then()
        .statusCode(201)
        .extract()
        .path("barriers[0].id");
  }

  public static Response set(Begun begun, Map<?, ?>... steps) {
    return begun
        .caseworker()
        .body(Map.of("title", "A steady job near home", "steps", List.of(steps)))
        .post(ALL, begun.code())
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  public static Map<String, Object> theirs(String title) {
    return new HashMap<>(Map.of("title", title, "owner", "CLIENT"));
  }

  public static Map<String, Object> ours(Person worker, String title, @Nullable Object dueOn) {
    Map<String, Object> step = new HashMap<>();
    step.put("title", title);
    step.put("owner", "STAFF");
    step.put("staffId", worker.accountId());
    if (dueOn != null) {
      step.put("dueOn", dueOn.toString());
    }
    return step;
  }

  /** The same step, to be sent as it is. */
  static Map<String, Object> same(Response goal, int at) {
    Map<String, Object> step = new HashMap<>();
    for (String part : List.of("id", "title", "owner", "staffId", "dueOn", "tellWhenDone")) {
      Object value = goal.path("steps[%d].%s".formatted(at, part));
      if (value != null) {
        step.put(part, value);
      }
    }
    return step;
  }

  static Response edit(Person by, Response from, String title, List<?> steps) {
    return by.body(Map.of("title", title, "steps", steps, "version", from.<Integer>path("version")))
        .put(ONE, UUID.fromString(from.path("id")));
  }

  public static Response move(Person by, String goal, String to, @Nullable String reason) {
    Map<String, Object> body = new HashMap<>();
    body.put("to", to);
    body.put("version", by.get(ONE, goal).<Integer>path("version"));
    if (reason != null) {
      body.put("reason", reason);
    }
    return by.body(body).post(ONE + "/moves", goal);
  }
}
