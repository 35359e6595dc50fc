package org.porchlight.accounts;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;

/** Whether a request comes from our own pages, as the browser says. */
@Singleton
class OwnOrigin {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject AccountsConfig config;

  /** Reading is always allowed; changing needs our own origin, or the browser's word for it. */
  boolean allows(HttpServerRequest request) {
    if (SAFE.contains(request.method())) {
      return true;
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
    // A proxy may leave the port out of the Host that it passes on.
    return origin.equals(config.webUrl())
        || (request.authority() != null
            && request.authority().toString().equals(authority(origin)));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
