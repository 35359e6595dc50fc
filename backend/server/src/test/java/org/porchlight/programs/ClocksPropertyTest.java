package org.porchlight.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.branches.BranchTerms;
import org.porchlight.testing.Seeded;

class ClocksPropertyTest {

  private static final List<String> ZONES =
      List.of(
          "America/Toronto",
          "America/St_Johns",
          "America/Los_Angeles",
          "America/Phoenix",
          "America/Havana",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago",
          "Europe/Paris",
          "UTC");

  private static Clocks clocks(boolean moves) {
    return new Clocks(30, 7, 10, 5, 5, 10, 10, 30, 90, moves);
  }

  private static Branch aBranch(Random random) {
    List<Integer> open =
        new ArrayList<>(
            IntStream.rangeClosed(1, 7).filter(day -> random.nextInt(3) > 0).boxed().toList());
    if (open.isEmpty()) {
      open.add(1 + random.nextInt(7));
    }
    LocalDate first = aDay(random);
    List<LocalDate> closed = IntStream.range(0, 10).mapToObj(first::plusDays).toList();
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
            closed),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private static LocalDate aDay(Random random) {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3650));
  }

  @Test
  void aLastDayIsNeverEarlyAndOnlyAsLateAsTheNextOpenDay() {
    Seeded.times(
        2000,
        random -> {
          Branch branch = aBranch(random);
          LocalDate start = aDay(random);
          int days = random.nextInt(120);
          LocalDate last = clocks(true).lastDay(start, days, branch);
          assertFalse(last.isBefore(start.plusDays(days)));
          assertTrue(branch.isOpenOn(last));
          for (LocalDate day = start.plusDays(days); day.isBefore(last); day = day.plusDays(1)) {
            assertFalse(branch.isOpenOn(day));
          }
        });
  }

  @Test
  void whereTheProgramDoesNotMoveDaysTheyStay() {
    Seeded.times(
        500,
        random -> {
          LocalDate start = aDay(random);
          int days = random.nextInt(120);
          assertEquals(start.plusDays(days), clocks(false).lastDay(start, days, aBranch(random)));
        });
  }

  @Test
  void moreDaysNeverEndEarlier() {
    Seeded.times(
        1000,
        random -> {
          Branch branch = aBranch(random);
          LocalDate start = aDay(random);
          int days = random.nextInt(120);
          assertFalse(
              clocks(true)
                  .lastDay(start, days + 1, branch)
                  .isBefore(clocks(true).lastDay(start, days, branch)));
        });
  }

  @Test
  void aLocalDayEndsWhereTheNextBeginsThoughItHave23Or25Hours() {
    Seeded.times(
        2000,
        random -> {
          Branch branch = aBranch(random);
          LocalDate day = aDay(random);
          ZoneId zone = branch.timeZone();
          Instant end = branch.endOf(day);
          assertEquals(day.plusDays(1), LocalDate.ofInstant(end, zone));
          assertEquals(day, LocalDate.ofInstant(end.minusMillis(1), zone));
          Duration length = Duration.between(branch.endOf(day.minusDays(1)), end);
          assertTrue(length.toMinutes() >= 23 * 60 && length.toMinutes() <= 25 * 60);
        });
  }

  @Test
  void todayIsTheBranchsDayWhateverTheServersIs() {
    Seeded.times(
        1000,
        random -> {
          Branch branch = aBranch(random);
          Instant now =
              aDay(random)
                  .atStartOfDay(ZoneOffset.UTC)
                  .toInstant()
                  .plusSeconds(random.nextInt(86400));
          LocalDate today = branch.today(Clock.fixed(now, ZoneOffset.UTC));
          assertTrue(now.isBefore(branch.endOf(today)));
          assertFalse(now.isBefore(branch.endOf(today.minusDays(1))));
        });
  }
}
