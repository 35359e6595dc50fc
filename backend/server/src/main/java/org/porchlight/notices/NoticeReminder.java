package org.porchlight.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a client was told once more of a notice that they left unopened. */
@Entity
@Immutable
class NoticeReminder {

  @Id private UUID noticeId;
  private Instant at;

  protected NoticeReminder() {}
}
