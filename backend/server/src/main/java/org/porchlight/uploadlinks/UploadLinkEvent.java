package org.porchlight.uploadlinks;

import java.util.UUID;

/** What happens to a link through which somebody else sends documents of a client. */
public sealed interface UploadLinkEvent {

  UUID clientId();

  UUID linkId();

  /** Whom it is for, in the worker's words. */
  String recipient();

  UUID byAccountId();

  record UploadLinkMade(UUID clientId, UUID linkId, String recipient, UUID byAccountId)
      implements UploadLinkEvent {}

  record UploadLinkRevoked(UUID clientId, UUID linkId, String recipient, UUID byAccountId)
      implements UploadLinkEvent {}
}
