package org.porchlight.branches;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days on which federal offices are closed: 5 U.S.C. 6103 and, in Canada, the Canada Labour Code,
 * sections 166 and 193.
 */
final class Holidays {

  /** Whose offices. */
  @Schema(name = "HolidayCountry")
  enum Country {
    US,
    CA
  }

  /** A holiday in one year; on the weekday on which it is kept. */
  record Holiday(Name holiday, LocalDate on) {}

  /** What they are called; pages have the words. */
  @Schema(name = "HolidayName")
  enum Name {
    NEW_YEAR,
    MARTIN_LUTHER_KING,
    PRESIDENTS,
    GOOD_FRIDAY,
    VICTORIA,
    MEMORIAL,
    JUNETEENTH,
    CANADA,
    INDEPENDENCE,
    LABOUR,
    RECONCILIATION,
    COLUMBUS,
    THANKSGIVING,
    REMEMBRANCE,
    VETERANS,
    CHRISTMAS,
    BOXING
  }

  private final int year;
  private final Country country;
  private final List<Holiday> all = new ArrayList<>();

  private Holidays(Country country, int year) {
    this.country = country;
    this.year = year;
  }

  /** In the order of the year. */
  static List<Holiday> of(Country country, int year) {
    Holidays holidays = new Holidays(country, year);
    if (country == Country.US) {
      holidays.unitedStates();
    } else {
      holidays.canada();
    }
    return holidays.all.stream().sorted(comparing(Holiday::on)).toList();
  }

  private void unitedStates() {
    fixed(Name.NEW_YEAR, Month.JANUARY, 1);
    nth(Name.MARTIN_LUTHER_KING, Month.JANUARY, 3, DayOfWeek.MONDAY);
    nth(Name.PRESIDENTS, Month.FEBRUARY, 3, DayOfWeek.MONDAY);
    nth(Name.MEMORIAL, Month.MAY, -1, DayOfWeek.MONDAY);
    fixed(Name.JUNETEENTH, Month.JUNE, 19);
    fixed(Name.INDEPENDENCE, Month.JULY, 4);
    nth(Name.LABOUR, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
    nth(Name.COLUMBUS, Month.OCTOBER, 2, DayOfWeek.MONDAY);
    fixed(Name.VETERANS, Month.NOVEMBER, 11);
    nth(Name.THANKSGIVING, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
    fixed(Name.CHRISTMAS, Month.DECEMBER, 25);
  }

  private void canada() {
    fixed(Name.NEW_YEAR, Month.JANUARY, 1);
    all.add(new Holiday(Name.GOOD_FRIDAY, easter().minusDays(2)));
    LocalDate before = LocalDate.of(year, Month.MAY, 25);
    all.add(new Holiday(Name.VICTORIA, before.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))));
    fixed(Name.CANADA, Month.JULY, 1);
    nth(Name.LABOUR, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
    fixed(Name.RECONCILIATION, Month.SEPTEMBER, 30);
    nth(Name.THANKSGIVING, Month.OCTOBER, 2, DayOfWeek.MONDAY);
    fixed(Name.REMEMBRANCE, Month.NOVEMBER, 11);
    fixed(Name.CHRISTMAS, Month.DECEMBER, 25);
    fixed(Name.BOXING, Month.DECEMBER, 26);
  }

  private void nth(Name name, Month month, int n, DayOfWeek weekday) {
    LocalDate first = LocalDate.of(year, month, 1);
    all.add(new Holiday(name, first.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday))));
  }

  private void fixed(Name name, Month month, int day) {
    all.add(new Holiday(name, kept(LocalDate.of(year, month, day))));
  }

  /**
   * On a weekend it is kept on the nearest weekday in the United States, and on the next in Canada,
   * where two may follow each other.
   */
  private LocalDate kept(LocalDate day) {
    if (country == Country.US) {
      return switch (day.getDayOfWeek()) {
        case SATURDAY -> day.minusDays(1);
        case SUNDAY -> day.plusDays(1);
        default -> day;
      };
    }
    LocalDate kept = day;
    while (kept.getDayOfWeek().getValue() > 5 || taken(kept)) {
      kept = kept.plusDays(1);
    }
    return kept;
  }

  private boolean taken(LocalDate day) {
    return all.stream().anyMatch(holiday -> holiday.on().equals(day));
  }

  /** Easter Sunday, by the Gregorian rule of Meeus, Jones and Butcher. */
  private LocalDate easter() {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
