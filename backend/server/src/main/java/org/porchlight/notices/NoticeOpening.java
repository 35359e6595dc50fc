package org.porchlight.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a client had a notice on their screen, for the first time. */
@Entity
@Immutable
class NoticeOpening {

  @Id private UUID noticeId;
  private Instant openedAt;

  protected NoticeOpening() {}
}
