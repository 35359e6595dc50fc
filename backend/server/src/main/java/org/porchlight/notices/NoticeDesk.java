package org.porchlight.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Problem;

/** Issues notices. */
@ApplicationScoped
public class NoticeDesk {

  @Inject Notices notices;
  @Inject NoticeChoices choices;
  @Inject LetterWriter writer;
  @Inject NoticeSettings settings;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Event<NoticeEvent> events;
  @Inject Clock clock;

  /**
   * In the caller's transaction, in the client's language.
   *
   * @throws Problem {@code effective-too-early} where it announces an adverse action for a day that
   *     is not far enough ahead
   */
  @Transactional(TxType.MANDATORY)
  public Notice issue(NewNotice wanted) {
    check(wanted);
    Notice notice =
        Notice.of(
            wanted, writer.write(wanted), choices.electronic(wanted.clientId()), clock.instant());
    notices.persistAndFlush(notice);
    events.fire(notice.issued());
    return notice;
  }

  /** The words as they would be issued now. */
  public NoticePreview preview(NewNotice wanted) {
    check(wanted);
    return NoticePreview.of(wanted, writer.write(wanted));
  }

  private void check(NewNotice wanted) {
    LocalDate from = wanted.effectiveOn();
    if (wanted.kind() == NoticeKind.ADVERSE_ACTION) {
      LocalDate earliest = earliest(wanted);
      if (from == null || from.isBefore(earliest)) {
        throw Problem.of(NoticeProblem.EFFECTIVE_TOO_EARLY)
            .with("earliest", earliest.toString())
            .field("effectiveOn", "too-early");
      }
    }
  }

  /** The first day on which an adverse action may count that is announced today. */
  LocalDate earliest(NewNotice wanted) {
    return branches
        .get(clients.named(wanted.clientId()).branchId())
        .today(clock)
        .plusDays(settings.daysAhead());
  }
}
