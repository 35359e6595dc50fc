package org.porchlight.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Refuses what a method does not know before it runs: query parameters that are unknown, repeated
 * or of the wrong type, text that no database holds, and bodies beyond any form that a person
 * fills.
 */
@Provider
class StrictRequest implements ContainerRequestFilter {

  /** The largest JSON body of any operation, in bytes. */
  static final int LARGEST_JSON = 256 * 1024;

  @Inject QueryRules rules;
  @Inject ResourceInfo resource;
  @Inject HangUp hangUp;
  @Inject RoutingContext routing;

  @Override
  public void filter(ContainerRequestContext request) {
    checkPath(request);
    checkQuery(request);
    Method method = resource.getResourceMethod();
    if (streams(method)) {
      request.setEntityStream(new StreamedBody(routing));
    } else if (holdsBody(method)) {
      checkLength(request);
    }
  }

  /** A file, within its own limit. */
  private static boolean streams(Method method) {
    return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
  }

  /** Whatever type the body says it has, or none: it is read as JSON all the same. */
  private static boolean holdsBody(Method method) {
    return Arrays.stream(method.getParameters())
        .anyMatch(
            parameter ->
                Arrays.stream(parameter.getAnnotations())
                    .map(annotation -> annotation.annotationType().getPackageName())
                    .noneMatch(name -> name.startsWith(PathParam.class.getPackageName())));
  }

  private void checkPath(ContainerRequestContext request) {
    boolean holdable =
        request.getUriInfo().getPathParameters().values().stream()
            .flatMap(List::stream)
            .allMatch(PlainText::holdable);
    if (!holdable) {
      throw Problem.of(RequestProblem.NOT_FOUND);
    }
  }

  private void checkQuery(ContainerRequestContext request) {
    Map<String, QueryRules.Rule> known = rules.of(resource.getResourceMethod());
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              QueryRules.Rule rule = known.get(name);
              if (rule == null) {
                throw Problem.of(RequestProblem.UNKNOWN_FIELD)
                    .field(PlainText.holdable(name) ? name : "", "unknown");
              }
              if (!rule.accepts(values)) {
                throw Problem.of(RequestProblem.INVALID).field(name, "wrong-type");
              }
            });
  }

  private void checkLength(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && (length.length() > 9 || Integer.parseInt(length) > LARGEST_JSON)) {
      hangUp.onceAnswered();
      throw Problem.of(RequestProblem.TOO_LARGE).with("max", LARGEST_JSON);
    }
    request.setEntityStream(
        new BoundedInput(request.getEntityStream(), LARGEST_JSON, hangUp::onceAnswered));
  }
}
