package org.porchlight.platform.webapp;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The web app at {@code /}, for everything but the API ({@code /api}) and operations ({@code /q}).
 */
@ApplicationScoped
class WebAppRoute {

  /** Scripts, styles, pictures, sounds and calls of this origin alone, and nobody may frame it. */
  static final String POLICY =
      "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
          + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

  /** Before the API, which answers 404 to all it does not know. */
  private static final int BEFORE_API = 100;

  private static final String UNCHANGING = "public, max-age=31536000, immutable";

  @Inject WebAppConfig config;

  void register(@Observes Router router) throws IOException {
    if (config.directory().isPresent()) {
      WebFiles files = new WebFiles(config.directory().get());
      router.route().order(BEFORE_API).handler(context -> answer(context, files));
    }
  }

  private static void answer(RoutingContext context, WebFiles files) {
    String path = context.normalizedPath();
    if (ofServer(path) || !readsOnly(context.request())) {
      context.next();
      return;
    }
    @Nullable WebFile file = files.find(path);
    if (file == null) {
      context.response().setStatusCode(404).end();
    } else {
      send(context, file, path.startsWith("/assets/"));
    }
  }

  private static boolean ofServer(String path) {
    return path.matches("/(api|q)(/.*)?");
  }

  private static boolean readsOnly(HttpServerRequest request) {
    String method = request.method().name();
    return method.equals("GET") || method.equals("HEAD");
  }

  private static void send(RoutingContext context, WebFile file, boolean hashed) {
    HttpServerRequest request = context.request();
    String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
    String encoding = file.encodingFor(accepted);
    String tag = "\"" + file.tag() + "-" + encoding + "\"";
    HttpServerResponse response = context.response();
    describe(response.headers(), file, hashed);
    response.putHeader("Permissions-Policy", mayUse(context.normalizedPath()));
    response.putHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatusCode(304).end();
      return;
    }
    // Said for plain files, too, else the server would compress what is compressed by nature.
    response.putHeader("Content-Encoding", encoding);
    response.sendFile(file.pathFor(encoding)).onFailure(context::fail);
  }

  /** Only staff record anything; a page that a client opens cannot listen. */
  private static String mayUse(String path) {
    String microphone = path.matches("/staff(/.*)?") ? "(self)" : "()";
    return "camera=(self), geolocation=(), microphone=%s, payment=(), usb=()".formatted(microphone);
  }

  private static void describe(MultiMap headers, WebFile file, boolean hashed) {
    headers.set("Content-Type", file.mediaType());
    headers.set("Cache-Control", hashed ? UNCHANGING : "no-cache");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (!file.encodings().isEmpty()) {
      headers.set("Vary", "Accept-Encoding");
    }
  }
}
