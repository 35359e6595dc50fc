package org.porchlight.guard;

import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.porchlight.testing.Person;

/** A request as its route wants it. */
record Attempt(Route route, @Nullable Person by) {

  private static final String FORM = "application/x-www-form-urlencoded";

  /** To that path, with everything that the route needs beside it. */
  Response at(String path) {
    RequestSpecification request = request();
    content()
        .ifPresent(
            bytes ->
                // A form is sent as text, or not at all.
                route
                    .mediaType()
                    .filter(FORM::equals)
                    .ifPresentOrElse(
                        form -> request.body(new String(bytes, StandardCharsets.UTF_8)),
                        () -> request.body(bytes)));
    return send(request, path);
  }

  /** To that path, with this instead of its body. */
  Response with(String body, String path) {
    return send(request().body(body), path);
  }

  /** The least that its route takes as a body. */
  Optional<byte[]> content() {
    return route
        .body()
        .map(schema -> Sample.least(schema).toString().getBytes(StandardCharsets.UTF_8))
        .or(() -> route.mediaType().map(any -> new byte[] {1}));
  }

  /** Those that its route must have, and who sends it. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    route
        .mediaType()
        .ifPresent(type -> headers.put("Content-Type", type.replace("*/*", "image/jpeg")));
    if (by != null) {
      headers.put("Authorization", "Bearer " + by.token());
    }
    route
        .parameters("header")
        .filter(header -> header.path("required").asBoolean())
        .forEach(
            header ->
                headers.put(
                    header.path("name").asText(), Sample.of(header.path("schema")).asText()));
    return headers;
  }

  private RequestSpecification request() {
    return RestAssured.given().headers(headers()).urlEncodingEnabled(false);
  }

  private Response send(RequestSpecification request, String path) {
    return request.request(Method.valueOf(route.verb()), path);
  }
}
