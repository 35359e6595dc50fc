package org.porchlight.accounts;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.jspecify.annotations.Nullable;

/** What a request brought to show whose it is. */
final class SessionRequest extends BaseAuthenticationRequest {

  private final @Nullable String access;
  private final @Nullable String refresh;

  SessionRequest(@Nullable String access, @Nullable String refresh) {
    this.access = access;
    this.refresh = refresh;
  }

  @Nullable String access() {
    return access;
  }

  /** Only from a cookie: a bearer renews by asking for it. */
  @Nullable String refresh() {
    return refresh;
  }
}
