package org.porchlight.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;

/** Turns tokens into who is calling, if their session and account may still act. */
@Singleton
class SessionIdentity implements IdentityProvider<SessionRequest> {

  /** The attribute with the tokens of a session that was renewed on the way. */
  static final String RENEWED = "renewedTokens";

  /** The attribute with what a session waits for before it may do anything else. */
  static final String AWAITED = "awaited";

  @Inject SessionDesk desk;
  @Inject Senders senders;

  @Override
  public Class<SessionRequest> getRequestType() {
    return SessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request));
  }

  private SecurityIdentity identity(SessionRequest request) {
    String access = request.access();
    Optional<LiveSession> session = access == null ? Optional.empty() : desk.use(access);
    if (session.isPresent()) {
      return identity(session.get(), null);
    }
    Optional<Senders.Linked> linked = access == null ? Optional.empty() : senders.use(access);
    if (linked.isPresent()) {
      if (request.makes()) {
        senders.count(linked.get().accountId());
      }
      return linked(linked.get());
    }
    String refresh = request.refresh();
    SessionDesk.Renewed renewed =
        Optional.ofNullable(refresh)
            .flatMap(desk::renew)
            .orElseThrow(() -> new AuthenticationFailedException("No session"));
    return identity(renewed.session(), renewed.tokens());
  }

  private static SecurityIdentity linked(Senders.Linked linked) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(linked.accountId().toString()))
        .addRole(linked.may().role.roleName())
        .addAttribute(Caller.ACCOUNT, linked.accountId())
        .build();
  }

  private static SecurityIdentity identity(
      LiveSession session, SessionDesk.@Nullable Tokens renewed) {
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(session.accountId().toString()))
            .addRole(session.roleName())
            .addAttribute(Caller.ACCOUNT, session.accountId())
            .addAttribute(Caller.SESSION, session.id());
    if (session.clientId() != null) {
      builder.addAttribute(Caller.CLIENT, session.clientId());
    }
    if (session.branchId() != null) {
      builder.addAttribute(Caller.BRANCH, session.branchId());
    }
    if (session.awaits() != null) {
      builder.addAttribute(AWAITED, session.awaits());
    }
    if (renewed != null) {
      builder.addAttribute(RENEWED, renewed);
    }
    return builder.build();
  }
}
