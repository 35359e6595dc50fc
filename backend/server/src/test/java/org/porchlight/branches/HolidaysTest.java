package org.porchlight.branches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "US, 2027, INDEPENDENCE, 2027-07-05",
    "US, 2027, CHRISTMAS, 2027-12-24",
    "US, 2026, INDEPENDENCE, 2026-07-03",
    "US, 2026, THANKSGIVING, 2026-11-26",
    "US, 2026, MEMORIAL, 2026-05-25",
    "US, 2027, JUNETEENTH, 2027-06-18",
    "CA, 2026, GOOD_FRIDAY, 2026-04-03",
    "CA, 2027, GOOD_FRIDAY, 2027-03-26",
    "CA, 2026, VICTORIA, 2026-05-18",
    "CA, 2026, THANKSGIVING, 2026-10-12",
    "CA, 2026, BOXING, 2026-12-28",
    "CA, 2027, CHRISTMAS, 2027-12-27",
    "CA, 2027, BOXING, 2027-12-28"
  })
  void aHolidayIsOnTheDayOnWhichItIsKept(
      Holidays.Country country, int year, Holidays.Name name, LocalDate on) {
    LocalDate kept =
        Holidays.of(country, year).stream()
            .filter(holiday -> holiday.holiday() == name)
            .findFirst()
            .orElseThrow()
            .on();
    assertEquals(on, kept);
  }

  @Test
  void noHolidayIsOnAWeekendAndNoTwoOnOneDay() {
    for (Holidays.Country country : Holidays.Country.values()) {
      for (int year = 2020; year <= 2100; year++) {
        var days = Holidays.of(country, year).stream().map(Holidays.Holiday::on).toList();
        assertEquals(days.size(), days.stream().distinct().count());
        assertTrue(
            days.stream().allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0));
      }
    }
  }
}
