package org.porchlight.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Puts on every answer, errors included, what keeps a browser from doing more with it than asked. A
 * route may set its own value afterwards (the web app's pages have their own policy).
 */
@ApplicationScoped
class SecurityHeaders {

  private static final int BEFORE_EVERYTHING = 1000;

  void register(@Observes Filters filters) {
    filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
  }

  private static void add(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (context.normalizedPath().startsWith("/api/")) {
      headers.set("Cache-Control", "no-store");
    }
    if (context.request().isSSL() && !onThisMachine(context.request().authority())) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    context.next();
  }

  /** A computer's own name or number also serves plain http, to whatever else runs there. */
  private static boolean onThisMachine(@Nullable HostAndPort authority) {
    return authority == null || authority.host().matches("localhost|[\\d.]+|\\[.*");
  }
}
