package org.porchlight.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.programs.Programs;

/** Shows notices to whoever may see them, and has it written down where staff look. */
@ApplicationScoped
class NoticeBoard {

  @Inject Notices notices;
  @Inject Clients clients;
  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Event<Viewed> viewed;
  @Inject Clock clock;

  Page<NoticeSummary> page(UUID clientId, @Nullable Cursor cursor, int limit, Caller reader) {
    return Page.of(
        notices.page(clientId, cursor, limit),
        limit,
        one -> new Cursor(one.notice().issuedAt(), one.notice().id()),
        one -> NoticeSummary.of(one, programs, reader));
  }

  /**
   * @throws jakarta.ws.rs.NotFoundException where there is none, or it is not theirs to see
   */
  StandingNotice require(UUID id, Caller reader) {
    StandingNotice standing = notices.standing(id);
    clients.visibleTo(reader).require(standing.notice().clientId());
    return standing;
  }

  /** The same, looked at: that staff did is part of the record. */
  StandingNotice look(UUID id, Caller reader) {
    StandingNotice standing = require(id, reader);
    if (reader.isStaff()) {
      viewed.fire(new Viewed(standing.notice().clientId(), reader.accountId(), "NOTICE", id));
    }
    return standing;
  }

  NoticeView view(StandingNotice standing, Caller reader) {
    Client client = clients.named(standing.notice().clientId());
    LocalDate today = branches.get(client.branchId()).today(clock);
    return NoticeView.of(
        standing, new NoticeView.Addressee(client.code(), today), programs, reader);
  }
}
