package org.porchlight.changereports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentFixture;
import org.porchlight.platform.web.Problem;
import org.porchlight.testing.Seeded;

/** Whatever happens to a report in whatever order: it never stands where it may not. */
class ChangeReportPropertyTest {

  private static final UUID SOMEBODY = UUID.randomUUID();
  private static final Instant START = Instant.parse("2026-03-02T15:00:00Z");

  private static ChangeReport aDraft() {
    return ChangeReport.of(
        EnrolmentFixture.aDraft("snap").client(),
        new OtherChange(LocalDate.of(2026, 3, 1), "A cat."),
        ChangeChannel.WEB,
        SOMEBODY,
        START);
  }

  private static ReportForm.Sealed some(String text) {
    return new ReportForm.Sealed(
        Answers.blank(new OtherChange(LocalDate.of(2026, 3, 1), text)), null);
  }

  private static Ruling ruling(Instant now) {
    return new Ruling(LocalDate.of(2026, 4, 1), "Because.", SOMEBODY, now);
  }

  /** One of all that can happen. */
  private static void happens(ChangeReport report, int what, Instant now) {
    switch (what) {
      case 0 -> report.save(some("saved"), now);
      case 1 ->
          report.sign(
              new Signed(
                  "PL-2222-2222", null, SOMEBODY, now, null, null, LocalDate.of(2026, 3, 12)));
      case 2 -> report.saveCorrection(some("corrected"), now);
      case 3 -> report.dropCorrection();
      case 4 -> report.withdraw(new ChangeReport.Withdrawal("PL-3333-3333", null), SOMEBODY, now);
      case 5 -> report.review(SOMEBODY, now);
      case 6 -> report.askProof(UUID.randomUUID(), SOMEBODY);
      case 7 -> report.proofReceived(SOMEBODY);
      case 8 -> applied(report, now);
      default -> turnedDown(report, now);
    }
  }

  // As the desk does it: whoever decides has looked.
  private static void applied(ChangeReport report, Instant now) {
    if (report.status() != ChangeReportStatus.IN_REVIEW) {
      report.review(SOMEBODY, now);
    }
    report.apply(ruling(now));
  }

  private static void turnedDown(ChangeReport report, Instant now) {
    if (report.status() != ChangeReportStatus.IN_REVIEW) {
      report.review(SOMEBODY, now);
    }
    report.turnDown(ruling(now));
  }

  /** Whether one state can become the other by steps that are allowed; one event may take two. */
  private static boolean reachable(ChangeReportStatus from, ChangeReportStatus to) {
    return from == to
        || from.next().contains(to)
        || from.next().contains(ChangeReportStatus.IN_REVIEW)
            && ChangeReportStatus.IN_REVIEW.next().contains(to);
  }

  @Test
  void noOrderOfEventsReachesAForbiddenState() {
    Set<ChangeReportStatus> seen = new HashSet<>();
    Seeded.times(
        5000,
        random -> {
          ChangeReport report = aDraft();
          Optional<Instant> received = Optional.empty();
          int revision = 0;
          for (int i = 0; i < 25; i++) {
            ChangeReportStatus before = report.status();
            try {
              happens(report, random.nextInt(10), START.plusSeconds(i));
            } catch (Problem refused) {
              assertEquals(before, report.status(), "what is refused changes nothing");
            }
            assertTrue(reachable(before, report.status()), before + " to " + report.status());
            assertFalse(before.finished() && before != report.status());
            if (received.isPresent()) {
              assertEquals(received, report.receivedAt(), "the time it was received never changes");
            }
            assertEquals(
                report.status() == ChangeReportStatus.DRAFT, report.receivedAt().isEmpty());
            assertTrue(report.revision() >= revision);
            received = report.receivedAt();
            revision = report.revision();
            seen.add(report.status());
          }
        });
    assertEquals(Set.of(ChangeReportStatus.values()), seen);
  }

  @Test
  void whatIsAllowedIsTaken() {
    Seeded.times(
        2000,
        random -> {
          ChangeReport report = aDraft();
          for (int i = 0; i < 12; i++) {
            for (String verb : report.allowed(random.nextBoolean())) {
              tried(verb, report);
            }
            try {
              happens(report, random.nextInt(10), START.plusSeconds(i));
            } catch (Problem refused) {
              // Tried all the same.
            }
          }
        });
  }

  /** That a verb is there says that its check lets it through. */
  private static void tried(String verb, ChangeReport report) {
    List<String> open = new ArrayList<>(List.of("correct", "withdraw", "review", "askForProof"));
    open.addAll(List.of("apply", "noEffect", "discardCorrection"));
    if (open.contains(verb)) {
      report.requireOpen();
    } else if (List.of("save", "delete").contains(verb)) {
      report.requireDraft();
    } else if (List.of("submit", "sign").contains(verb)) {
      assertTrue(
          report.status() == ChangeReportStatus.DRAFT
              || report.correction().isPresent()
              || report.unsigned());
    }
  }
}
