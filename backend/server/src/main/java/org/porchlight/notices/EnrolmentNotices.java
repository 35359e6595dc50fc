package org.porchlight.notices;

import static org.porchlight.clients.EnrolmentStatus.ADVERSE_ACTION_PENDING;
import static org.porchlight.clients.EnrolmentStatus.APPROVED;
import static org.porchlight.clients.EnrolmentStatus.CLOSED;
import static org.porchlight.clients.EnrolmentStatus.DENIED;
import static org.porchlight.clients.EnrolmentStatus.REDUCED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.clients.EnrolmentEvent;
import org.porchlight.clients.EnrolmentEvent.EnrolmentMoved;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.web.Problem;

/** Tells a client by letter of every decision on what they get. */
@ApplicationScoped
class EnrolmentNotices {

  @Inject NoticeDesk desk;
  @Inject LetterFiles files;
  @Inject Notices notices;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Clock clock;

  void on(@Observes EnrolmentEvent event) {
    switch (event) {
      case EnrolmentMoved e -> of(e).ifPresent(desk::issue);
      case EnrolmentEvent.EnrolmentOpened e -> {}
      case EnrolmentEvent.EnrolmentTermsSet e -> {}
    }
  }

  /**
   * The notice that this move needs; empty where it decides nothing.
   *
   * @throws Problem {@code notice-still-runs} where the client was told of a later day, {@code
   *     notice-reason-missing} where it is a decision against them without a reason
   */
  Optional<NewNotice> of(EnrolmentMoved moved) {
    if (moved.to() == ADVERSE_ACTION_PENDING) {
      return Optional.of(announced(moved));
    }
    String decision = decision(moved);
    if (!files.has(NoticeKind.ENROLMENT_DECIDED, decision)) {
      return Optional.empty();
    }
    Notice before =
        moved.from() == ADVERSE_ACTION_PENDING
            ? notices.announcedFor(moved.enrolmentId()).orElse(null)
            : null;
    if (moved.to() == REDUCED || moved.to() == CLOSED) {
      waitedFor(moved, before);
    }
    String reason = moved.reason();
    if (reason == null && before != null && moved.to() != APPROVED) {
      reason = before.terms().reason();
    }
    return Optional.of(
        notice(NoticeKind.ENROLMENT_DECIDED, moved)
            .decided(decision)
            .because(moved.to() == DENIED ? said(reason) : reason)
            .from(moved.effectiveOn())
            .amounts(moved.amountBefore(), paid(moved)));
  }

  private NewNotice announced(EnrolmentMoved moved) {
    NewNotice notice =
        notice(NoticeKind.ADVERSE_ACTION, moved)
            .decided((moved.amountAfter() == null ? CLOSED : REDUCED).name())
            .because(said(moved.reason()))
            .amounts(moved.amountBefore(), moved.amountAfter());
    return notice.from(moved.effectiveOn() == null ? desk.earliest(notice) : moved.effectiveOn());
  }

  private static NewNotice notice(NoticeKind kind, EnrolmentMoved moved) {
    return NewNotice.of(kind, moved.clientId(), moved.byAccountId())
        .about(moved.enrolmentId())
        .programs(List.of(moved.program()));
  }

  private static String decision(EnrolmentMoved moved) {
    boolean kept = moved.from() == ADVERSE_ACTION_PENDING && moved.to() == APPROVED;
    return kept ? "KEPT" : moved.to().name();
  }

  private static org.porchlight.clients.@Nullable Money paid(EnrolmentMoved moved) {
    return moved.to() == CLOSED || moved.to() == DENIED || moved.to() == EnrolmentStatus.LAPSED
        ? null
        : moved.amountAfter() == null ? moved.amountBefore() : moved.amountAfter();
  }

  private void waitedFor(EnrolmentMoved moved, @Nullable Notice announced) {
    var branch = branches.get(clients.named(moved.clientId()).branchId());
    Optional.ofNullable(announced)
        .flatMap(Notice::effectiveOn)
        .filter(day -> branch.today(clock).isBefore(day))
        .ifPresent(
            day -> {
              throw Problem.of(NoticeProblem.NOTICE_STILL_RUNS).with("effectiveOn", day.toString());
            });
  }

  private static String said(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw Problem.of(NoticeProblem.NOTICE_REASON_MISSING).field("reason", "missing");
    }
    return reason;
  }
}
