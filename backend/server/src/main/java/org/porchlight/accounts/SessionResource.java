package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.porchlight.branches.Branches;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/session")
class SessionResource {

  @Inject Caller caller;
  @Inject EntityManager entities;
  @Inject Accounts accounts;
  @Inject Branches branches;
  @Inject LiveSessions live;
  @Inject SessionCookies cookies;

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
  public SessionView session() {
    Session session = entities.find(Session.class, caller.sessionId());
    Account account = accounts.get(session.accountId());
    var branch = account.branchId() == null ? null : branches.get(account.branchId());
    return SessionView.of(session, account, branch);
  }

  @DELETE
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
  public Response signOut(@Context HttpServerRequest request) {
    live.end(caller.sessionId());
    cookies.clear(request);
    return Response.noContent()
        .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
        .build();
  }
}
