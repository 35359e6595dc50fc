package org.porchlight.programs.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.branches.BranchTerms;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Clocks;
import org.porchlight.programs.Texts;
import org.porchlight.testing.Seeded;

/** The arithmetic of deadlines, over time zones, clock changes, ends of months and closed days. */
class ReportingDeadlinePropertyTest {

  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "America/St_Johns",
          "America/Los_Angeles",
          "America/Phoenix",
          "America/Havana",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago");

  private static final Texts WHY =
      new Texts(Map.of(Language.EN, "why", Language.FR, "pourquoi", Language.ES, "por qué"));

  private static Clocks clocks(boolean moves) {
    return new Clocks(30, 7, 10, 5, 5, 10, 10, 30, 90, moves);
  }

  private static ReportingRule rule(ReportingDeadline deadline, int days) {
    return new ReportingRule(
        ReportingDuty.MUST, deadline, days, Optional.empty(), WHY, Optional.of(WHY), "a law");
  }

  private static Branch aBranch(Random random) {
    List<Integer> open =
        new ArrayList<>(
            IntStream.rangeClosed(1, 7).filter(day -> random.nextInt(3) > 0).boxed().toList());
    if (open.isEmpty()) {
      open.add(1 + random.nextInt(7));
    }
    LocalDate first = aDay(random);
    return Branch.open(
        new BranchTerms(
            "Alder Street",
            ZONES.get(random.nextInt(ZONES.size())),
            "+12065550142",
            List.of(),
            "1 Alder Street",
            "office@example.org",
            open,
            LocalTime.of(8, 0),
            LocalTime.of(17, 0),
            IntStream.range(0, 12).mapToObj(first::plusDays).toList()),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private static LocalDate aDay(Random random) {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3650));
  }

  private static Happened happened(LocalDate on, LocalDate learned) {
    return new Happened(on, learned, Optional.empty());
  }

  @Test
  void withinDaysIsNeverLessThanThoseDaysAndNeverPastTheNextOpenDay() {
    Seeded.times(
        3000,
        random -> {
          Branch branch = aBranch(random);
          LocalDate on = aDay(random);
          LocalDate learned = on.plusDays(random.nextInt(40) - 20);
          int days = 1 + random.nextInt(30);
          LocalDate known = learned.isBefore(on) ? on : learned;
          LocalDate due =
              rule(ReportingDeadline.WITHIN_DAYS, days)
                  .dueOn(happened(on, learned), clocks(true), branch)
                  .orElseThrow();
          assertTrue(ChronoUnit.DAYS.between(known, due) >= days);
          assertTrue(branch.isOpenOn(due));
          for (LocalDate day = known.plusDays(days); day.isBefore(due); day = day.plusDays(1)) {
            assertFalse(branch.isOpenOn(day));
          }
        });
  }

  @Test
  void aDayOfTheNextMonthExistsInEveryMonth() {
    Seeded.times(
        3000,
        random -> {
          LocalDate on = aDay(random);
          int days = 1 + random.nextInt(31);
          LocalDate due =
              rule(ReportingDeadline.DAY_OF_NEXT_MONTH, days)
                  .dueOn(happened(on, on), clocks(false), aBranch(random))
                  .orElseThrow();
          YearMonth next = YearMonth.from(on).plusMonths(1);
          assertEquals(next, YearMonth.from(due));
          assertEquals(Math.min(days, next.lengthOfMonth()), due.getDayOfMonth());
        });
  }

  @Test
  void theEndOfTheNextMonthIsItsLastDay() {
    Seeded.times(
        2000,
        random -> {
          LocalDate on = aDay(random);
          LocalDate due =
              rule(ReportingDeadline.END_OF_NEXT_MONTH, 0)
                  .dueOn(happened(on, on), clocks(false), aBranch(random))
                  .orElseThrow();
          assertEquals(1, due.plusDays(1).getDayOfMonth());
          assertEquals(YearMonth.from(on).plusMonths(1), YearMonth.from(due));
        });
  }

  @Test
  void whoeverReportsInTheLastMinuteOfTheLocalDayIsInTime() {
    Seeded.times(
        2000,
        random -> {
          Branch branch = aBranch(random);
          LocalDate on = aDay(random);
          LocalDate due =
              rule(ReportingDeadline.WITHIN_DAYS, 10)
                  .dueOn(happened(on, on), clocks(true), branch)
                  .orElseThrow();
          Instant end = branch.endOf(due);
          LocalDate lastMinute = branch.today(Clock.fixed(end.minusSeconds(60), ZoneOffset.UTC));
          LocalDate after = branch.today(Clock.fixed(end, ZoneOffset.UTC));
          assertFalse(lastMinute.isAfter(due));
          assertTrue(after.isAfter(due));
        });
  }

  @Test
  void learningLaterNeverMeansReportingEarlier() {
    Seeded.times(
        2000,
        random -> {
          Branch branch = aBranch(random);
          LocalDate on = aDay(random);
          LocalDate learned = on.plusDays(random.nextInt(60));
          ReportingRule rule = rule(ReportingDeadline.WITHIN_DAYS, 1 + random.nextInt(30));
          LocalDate early = rule.dueOn(happened(on, learned), clocks(true), branch).orElseThrow();
          LocalDate late =
              rule.dueOn(happened(on, learned.plusDays(1)), clocks(true), branch).orElseThrow();
          assertFalse(late.isBefore(early));
        });
  }
}
