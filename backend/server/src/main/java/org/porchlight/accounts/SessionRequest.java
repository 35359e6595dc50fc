package org.porchlight.accounts;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.jspecify.annotations.Nullable;

/** What a request brought to show whose it is. */
final class SessionRequest extends BaseAuthenticationRequest {

  private final @Nullable String access;
  private final @Nullable String refresh;
  private final boolean makes;

  SessionRequest(@Nullable String access, @Nullable String refresh, boolean makes) {
    this.access = access;
    this.refresh = refresh;
    this.makes = makes;
  }

  @Nullable String access() {
    return access;
  }

  /** Only from a cookie: a bearer renews by asking for it. */
  @Nullable String refresh() {
    return refresh;
  }

  /** Whether something is to be made, which for some is limited. */
  boolean makes() {
    return makes;
  }
}
