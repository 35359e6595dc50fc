package org.porchlight.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.ConsentSource;
import org.porchlight.notices.NoticeView.NoticeDelivery;

/** That a client wants letters on their page, or by post, from then on. */
@Entity
@Immutable
class NoticeChoice {

  @Id private UUID id;
  private UUID clientId;
  private boolean electronic;
  private UUID byAccountId;
  private boolean byStaff;

  @Enumerated(EnumType.STRING)
  private @Nullable ConsentSource source;

  private Instant at;

  /** Who wrote it down, and where the client said so. */
  record Said(UUID byAccountId, ConsentSource source) {}

  protected NoticeChoice() {}

  static NoticeChoice of(UUID clientId, NoticeDelivery delivery, Said said, Instant now) {
    NoticeChoice choice = new NoticeChoice();
    choice.id = UUID.randomUUID();
    choice.clientId = clientId;
    choice.electronic = delivery == NoticeDelivery.PAGE;
    choice.byAccountId = said.byAccountId();
    choice.byStaff = said.source() != ConsentSource.CLIENT_PAGE;
    choice.source = said.source();
    choice.at = now;
    return choice;
  }

  boolean electronic() {
    return electronic;
  }

  NoticeDelivery delivery() {
    return electronic ? NoticeDelivery.PAGE : NoticeDelivery.POST;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  /** Empty for what was written down before that was asked. */
  @Nullable ConsentSource source() {
    return source;
  }

  /** Written down for the client by a worker. */
  boolean byStaff() {
    return byStaff;
  }

  Instant at() {
    return at;
  }
}
