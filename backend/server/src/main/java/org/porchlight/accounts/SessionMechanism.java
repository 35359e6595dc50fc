package org.porchlight.accounts;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Reads a bearer token, or else the web app's cookies. Cookies travel with requests that other
 * sites cause, too: what changes things through them must come from our own pages.
 */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";
  private static final String OWN_SESSION = "/api/v1/session";

  @Inject SessionCookies cookies;
  @Inject OwnOrigin origin;

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    HttpServerRequest request = context.request();
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null) {
      boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
      String token = bearer ? header.substring(BEARER.length()).strip() : "";
      return identities
          .authenticate(new SessionRequest(token, null, makes(request)))
          .invoke(identity -> requireNothingFirst(request, identity));
    }
    SessionRequest session =
        new SessionRequest(cookies.access(request), cookies.refresh(request), makes(request));
    if (session.access() == null && session.refresh() == null) {
      return Uni.createFrom().nullItem();
    }
    if (!origin.allows(request)) {
      return Uni.createFrom().failure(SignInProblem.ORIGIN_NOT_ALLOWED.problem());
    }
    return identities
        .authenticate(session)
        .invoke(identity -> keep(request, identity))
        .invoke(identity -> requireNothingFirst(request, identity));
  }

  /** Beyond the session itself there is nothing for who has yet to take a step. */
  private static void requireNothingFirst(HttpServerRequest request, SecurityIdentity identity) {
    Awaited awaited = identity.getAttribute(SessionIdentity.AWAITED);
    if (awaited != null && !request.path().startsWith(OWN_SESSION)) {
      throw awaited.problem();
    }
  }

  private static boolean makes(HttpServerRequest request) {
    return request.method().equals(HttpMethod.POST);
  }

  private void keep(HttpServerRequest request, SecurityIdentity identity) {
    SessionDesk.Tokens renewed = identity.getAttribute(SessionIdentity.RENEWED);
    if (renewed != null) {
      cookies.write(request, renewed);
    }
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SessionRequest.class);
  }

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }
}
