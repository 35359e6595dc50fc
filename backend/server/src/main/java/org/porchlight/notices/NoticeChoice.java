package org.porchlight.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.porchlight.platform.web.Caller;

/** That a client wants letters on their page, or by post, from then on. */
@Entity
@Immutable
class NoticeChoice {

  @Id private UUID id;
  private UUID clientId;
  private boolean electronic;
  private UUID byAccountId;
  private boolean byStaff;
  private Instant at;

  protected NoticeChoice() {}

  static NoticeChoice of(UUID clientId, boolean electronic, Caller by, Instant now) {
    NoticeChoice choice = new NoticeChoice();
    choice.id = UUID.randomUUID();
    choice.clientId = clientId;
    choice.electronic = electronic;
    choice.byAccountId = by.accountId();
    choice.byStaff = by.isStaff();
    choice.at = now;
    return choice;
  }

  boolean electronic() {
    return electronic;
  }

  /** Written down for the client by a worker. */
  boolean byStaff() {
    return byStaff;
  }

  Instant at() {
    return at;
  }
}
