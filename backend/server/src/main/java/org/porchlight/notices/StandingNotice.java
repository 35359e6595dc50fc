package org.porchlight.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice, and what became of it. */
record StandingNotice(Notice notice, @Nullable Instant openedAt, @Nullable UUID supersededBy) {

  /** How far a notice got. */
  enum NoticeStatus {
    ISSUED,
    OPENED,
    SUPERSEDED
  }

  /** Where a notice stands, and whether that is for good. */
  record NoticeState(
      @Schema(examples = "ISSUED") NoticeStatus status,
      @Schema(examples = "false") boolean finished) {}

  NoticeState state() {
    if (supersededBy != null) {
      return new NoticeState(NoticeStatus.SUPERSEDED, true);
    }
    return openedAt == null
        ? new NoticeState(NoticeStatus.ISSUED, false)
        : new NoticeState(NoticeStatus.OPENED, false);
  }

  List<String> allowedToClient() {
    return openedAt == null ? List.of("open") : List.of();
  }

  List<String> allowedToStaff() {
    return supersededBy == null ? List.of("supersede") : List.of();
  }
}
