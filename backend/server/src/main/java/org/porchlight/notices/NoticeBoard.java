package org.porchlight.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  @Inject Event<Viewed> viewed;

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
    String code = clients.named(standing.notice().clientId()).code();
    return NoticeView.of(standing, code, programs, reader);
  }
}
