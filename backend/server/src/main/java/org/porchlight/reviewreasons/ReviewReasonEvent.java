package org.porchlight.reviewreasons;

import java.util.UUID;

/** What happens to the reasons for which documents are sent back. */
public sealed interface ReviewReasonEvent {

  String reason();

  /** Of the words that stand from now on. */
  int version();

  UUID byAccountId();

  record ReviewReasonAdded(String reason, int version, UUID byAccountId)
      implements ReviewReasonEvent {}

  record ReviewReasonChanged(String reason, int version, boolean offered, UUID byAccountId)
      implements ReviewReasonEvent {}
}
