package org.porchlight.testing;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Cookie;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.vertx.core.json.JsonArray;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * Holds every request to the API that any HTTP test makes, and its answer, against the contract.
 * Quarkus finds it by its name in META-INF/services, so that a new test is covered by itself.
 */
public class KeepsTheContract implements QuarkusTestBeforeEachCallback, Filter {

  private static final String API = "/api/v1/";

  /** What cookies are called by everywhere but on this machine, where tests run. */
  private static final String OVER_HTTPS = "__Host-";

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(this);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification wanted,
      FilterContext context) {
    Response response = context.next(request, wanted);
    URI uri = URI.create(request.getURI());
    if (uri.getRawPath().startsWith(API)) {
      List<String> broken = Contract.broken(sent(request, uri), answered(response));
      if (!broken.isEmpty()) {
        Assertions.fail(
            "%s %s -> %d breaks openapi.yaml (after a change of the code: make openapi):%n%s%n%s"
                .formatted(
                    request.getMethod(),
                    uri.getRawPath(),
                    response.statusCode(),
                    String.join("\n", broken),
                    response.asString()));
      }
    }
    return response;
  }

  private static SimpleRequest sent(FilterableRequestSpecification request, URI uri) {
    var sent = new SimpleRequest.Builder(request.getMethod(), uri.getRawPath());
    Object body = request.getBody();
    for (Header header : request.getHeaders()) {
      // RestAssured has a media type for a body that it does not send, too.
      if (body != null || !header.hasSameNameAs(new Header("Content-Type", null))) {
        sent.withHeader(header.getName(), header.getValue());
      }
    }
    for (Cookie cookie : request.getCookies()) {
      sent.withHeader("Cookie", OVER_HTTPS + cookie.getName() + "=" + cookie.getValue());
    }
    query(uri)
        .forEach(
            (name, values) -> {
              // The validator knows lists of OpenAPI 3.1 as JSON only.
              boolean list = Contract.isList(uri.getRawPath(), name);
              sent.withQueryParam(name, list ? List.of(new JsonArray(values).encode()) : values);
            });
    switch (body) {
      case null -> {}
      case byte[] bytes -> sent.withBody(bytes);
      default -> sent.withBody(body.toString());
    }
    return sent.build();
  }

  private static Map<String, List<String>> query(URI uri) {
    return Stream.ofNullable(uri.getRawQuery())
        .flatMap(query -> Stream.of(query.split("&")))
        .map(pair -> pair.split("=", 2))
        // The validator takes an empty text for no text.
        .filter(parts -> parts.length == 2 && !parts[1].isEmpty())
        .collect(
            Collectors.groupingBy(
                parts -> decoded(parts[0]),
                Collectors.mapping(parts -> decoded(parts[1]), Collectors.toList())));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static SimpleResponse answered(Response response) {
    var answered = new SimpleResponse.Builder(response.statusCode());
    response
        .getHeaders()
        .forEach(header -> answered.withHeader(header.getName(), header.getValue()));
    byte[] body = response.asByteArray();
    if (body.length > 0) {
      answered.withBody(body);
    }
    return answered.build();
  }
}
