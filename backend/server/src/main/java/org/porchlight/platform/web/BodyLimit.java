package org.porchlight.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a request that says it is larger than any route takes, before any route sees it: as a
 * problem, where the framework's own limit would answer without a word. A body of no stated length
 * is counted by whoever reads it, each against a lower limit of its own.
 */
@ApplicationScoped
class BodyLimit {

  private static final int RIGHT_AFTER_THE_SECURITY_HEADERS = 999;

  private static final long READS_ON_MILLIS = 2000;

  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize largest;

  @Inject ObjectMapper json;

  void register(@Observes Filters filters) {
    filters.register(this::check, RIGHT_AFTER_THE_SECURITY_HEADERS);
  }

  private void check(RoutingContext context) {
    String stated = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (stated == null || Long.parseLong(stated) <= largest.asLongValue()) {
      context.next();
    } else {
      refuse(context);
    }
  }

  private void refuse(RoutingContext context) {
    Problem problem = Problem.of(RequestProblem.TOO_LARGE).with("max", largest.asLongValue());
    context
        .response()
        .setStatusCode(problem.type().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(body(problem));
    // Reading on for a moment lets whoever is still sending hear the answer.
    context.request().handler(ignored -> {}).resume();
    context.vertx().setTimer(READS_ON_MILLIS, timer -> HangUp.on(context));
  }

  private Buffer body(Problem problem) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(ProblemDocument.of(problem)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
