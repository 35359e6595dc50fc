package org.porchlight.notifications;

import java.util.UUID;

/** What becomes of the texts and emails that go out. */
public sealed interface NotificationEvent {

  UUID messageId();

  /** The last try to reach a client at that contact failed; somebody has to find another way. */
  record MessageFailed(UUID clientId, UUID messageId, UUID contactId)
      implements NotificationEvent {}

  /**
   * No message about that notice reached the client, whatever the contact: it has to go by post.
   */
  record NoticeNotAnnounced(UUID clientId, UUID messageId, UUID noticeId)
      implements NotificationEvent {}

  /** A message went out to that contact of a client: whatever was in the way of it is no more. */
  record ContactReached(UUID clientId, UUID messageId, UUID contactId)
      implements NotificationEvent {}
}
