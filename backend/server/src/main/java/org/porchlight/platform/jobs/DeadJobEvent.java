package org.porchlight.platform.jobs;

import java.util.UUID;

/** What somebody does about a job that was set aside. */
public sealed interface DeadJobEvent {

  UUID byAccountId();

  /** It is to be done after all. */
  record JobRetried(UUID deadJobId, String job, UUID byAccountId) implements DeadJobEvent {}

  /** It is not to be done any more. */
  record JobDropped(UUID deadJobId, String job, String reason, UUID byAccountId)
      implements DeadJobEvent {}
}
