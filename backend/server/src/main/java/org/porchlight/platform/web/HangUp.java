package org.porchlight.platform.web;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Ends a request whose rest nobody wants. A browser reads no answer before it has sent everything,
 * so that on a slow line only the end of the connection keeps it from doing so.
 */
@ApplicationScoped
public class HangUp {

  private static final long NO_ERROR = 0;

  @Inject RoutingContext routing;

  public void onceAnswered() {
    routing.addEndHandler(answered -> on(routing));
  }

  static void on(RoutingContext context) {
    if (context.request().version() == HttpVersion.HTTP_2) {
      context.response().reset(NO_ERROR);
    } else {
      context.request().connection().close();
    }
  }
}
