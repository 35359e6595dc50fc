package org.porchlight.accounts;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The two cookies of the web app. Browsers refuse Secure cookies over plain http, so on a loopback
 * address, and only there, they go without.
 */
@Singleton
class SessionCookies {

  private static final String ACCESS = "porchlight";
  private static final String REFRESH = "porchlight-refresh";

  @Nullable String access(HttpServerRequest request) {
    return value(request, ACCESS);
  }

  @Nullable String refresh(HttpServerRequest request) {
    return value(request, REFRESH);
  }

  void write(HttpServerRequest request, SessionDesk.Tokens tokens) {
    add(request, ACCESS, tokens.access());
    add(request, REFRESH, tokens.refresh());
  }

  /** The answer after signing out: no cookies, and nothing left in the browser. */
  Response forgotten(HttpServerRequest request) {
    for (String name : new String[] {ACCESS, REFRESH}) {
      request.response().addCookie(cookie(request, name, "").setMaxAge(0));
    }
    return Response.noContent()
        .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
        .build();
  }

  private static void add(HttpServerRequest request, String name, String value) {
    request.response().addCookie(cookie(request, name, value));
  }

  private static Cookie cookie(HttpServerRequest request, String name, String value) {
    return Cookie.cookie(name(request, name), value)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(!onPlainLoopback(request))
        .setSameSite(CookieSameSite.STRICT);
  }

  private static @Nullable String value(HttpServerRequest request, String name) {
    Cookie cookie = request.getCookie(name(request, name));
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }

  private static String name(HttpServerRequest request, String name) {
    return onPlainLoopback(request) ? name : "__Host-" + name;
  }

  private static boolean onPlainLoopback(HttpServerRequest request) {
    String host = request.authority() == null ? "" : request.authority().host();
    return "http".equals(request.scheme())
        && (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"));
  }
}
