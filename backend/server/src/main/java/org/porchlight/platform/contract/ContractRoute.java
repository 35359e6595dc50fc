package org.porchlight.platform.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Serves {@code openapi.yaml} as the build wrote it. Quarkus would read it, and write it anew, at
 * every start: time and memory for what has not changed since.
 */
@ApplicationScoped
class ContractRoute {

  static final String PATH = "/openapi.yaml";

  private static final String WRITTEN = "META-INF/quarkus-generated-openapi-doc.YAML";

  void register(@Observes Router router) {
    router.get(PATH).blockingHandler(ContractRoute::serve, false);
  }

  private static void serve(RoutingContext request) {
    try (InputStream written =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(WRITTEN)) {
      request
          .response()
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
          .end(Buffer.buffer(written.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
