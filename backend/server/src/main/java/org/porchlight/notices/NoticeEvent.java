package org.porchlight.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the letters that a client gets. */
public sealed interface NoticeEvent {

  UUID clientId();

  UUID noticeId();

  NoticeKind kind();

  /**
   * @param electronic the client had asked for letters on their page; all others go by post, too
   * @param supersedes the notice that was wrong
   */
  record NoticeIssued(
      UUID clientId,
      UUID noticeId,
      NoticeKind kind,
      UUID subjectId,
      boolean electronic,
      @Nullable UUID supersedes,
      UUID byAccountId)
      implements NoticeEvent {}

  /** The client had it on their screen for the first time. */
  record NoticeOpened(UUID clientId, UUID noticeId, NoticeKind kind, UUID byAccountId)
      implements NoticeEvent {}

  /** Days went by, and the client has not opened it. */
  record NoticeUnopened(UUID clientId, UUID noticeId, NoticeKind kind) implements NoticeEvent {}
}
