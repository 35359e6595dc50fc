package org.porchlight.identitychecks;

import java.util.UUID;

/** What happens where staff check who a client is. */
public sealed interface IdentityCheckEvent {

  UUID clientId();

  UUID byAccountId();

  /**
   * A client who had lost their way in has a new one.
   *
   * @param contactId the way in
   */
  record AccessRegained(
      UUID clientId, UUID checkId, IdentityCheckKind kind, UUID contactId, UUID byAccountId)
      implements IdentityCheckEvent {}
}
