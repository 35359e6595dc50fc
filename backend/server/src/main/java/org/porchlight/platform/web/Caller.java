package org.porchlight.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/** Who is calling, as the session says. */
@RequestScoped
public class Caller {

  /** Attribute names under which sign-in leaves what it knows on the security identity. */
  public static final String ACCOUNT = "accountId";

  public static final String CLIENT = "clientId";
  public static final String BRANCH = "branchId";
  public static final String SESSION = "sessionId";

  @Inject SecurityIdentity identity;
  @Context HttpHeaders headers;

  public UUID accountId() {
    return require(ACCOUNT);
  }

  /** The client who is signed in; only for callers in the client role. */
  public UUID clientId() {
    return require(CLIENT);
  }

  /** The branch that a caseworker or supervisor works for. */
  public UUID branchId() {
    return require(BRANCH);
  }

  public UUID sessionId() {
    return require(SESSION);
  }

  public boolean isClient() {
    return identity.hasRole(Roles.CLIENT);
  }

  public boolean isStaff() {
    return identity.hasRole(Roles.CASEWORKER) || identity.hasRole(Roles.SUPERVISOR);
  }

  public String role() {
    return identity.getRoles().iterator().next();
  }

  /** The language of this page, as the request asks for it. */
  public Language language() {
    return Language.ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private UUID require(String attribute) {
    UUID value = identity.getAttribute(attribute);
    if (value == null) {
      throw new IllegalStateException("The session has no " + attribute);
    }
    return value;
  }
}
