package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private final WorkingCalendar england = WorkingCalendar.england();

  @Test
  void knowsWhichYearsArePublished() {
    assertThat(england.checkedOn()).isEqualTo("2026-11-22");
    assertThat(england.firstYear()).isEqualTo(2024);
    assertThat(england.lastYear()).isEqualTo(2036);
    assertThat(england.isPublished(2028)).isTrue();
    assertThat(england.isPublished(2029)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036})
  void hasEightBankHolidaysAYearAllOnWeekdays(int year) {
    var holidays = Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
        .filter(england::isBankHoliday).toList();

    assertThat(holidays).hasSize(8).allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isLessThan(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "2029-03-30", "2029-04-02", // Easter Sunday is 1 April 2029
    "2030-04-19", "2030-04-22", // Easter Sunday is 21 April 2030
    "2033-01-03", // for Saturday 1 January
    "2033-12-26", "2033-12-27", // Christmas Day is a Sunday
    "2032-12-27", "2032-12-28", // Christmas Day is a Saturday
    "2034-01-02", // for Sunday 1 January
    "2036-04-11", "2036-04-14", // Easter Sunday is 13 April 2036
    "2036-05-05", "2036-05-26", "2036-08-25",
  })
  void expectsSubstituteDaysAndEasterByTheUsualRules(LocalDate holiday) {
    assertThat(england.isBankHoliday(holiday)).isTrue();
    assertThat(england.isWorkingDay(holiday)).isFalse();
  }

  @Test
  void stepsOverWeekendsAndBankHolidays() {
    assertThat(england.plusWorkingDays(LocalDate.of(2027, 3, 25), 1)).isEqualTo("2027-03-30");
    assertThat(england.minusWorkingDays(LocalDate.of(2027, 3, 30), 1)).isEqualTo("2027-03-25");
    assertThat(england.lastWorkingDayOnOrBefore(LocalDate.of(2026, 12, 28))).isEqualTo("2026-12-24");
    assertThat(england.firstWorkingDayOnOrAfter(LocalDate.of(2028, 1, 1))).isEqualTo("2028-01-04");
  }

  @Test
  void refusesYearsItDoesNotKnow() {
    assertThatThrownBy(() -> england.isWorkingDay(LocalDate.of(2037, 1, 3)))
        .isInstanceOf(CalendarEnds.class).hasMessageContaining("2024 to 2036");
    assertThatThrownBy(() -> england.isWorkingDay(LocalDate.of(2023, 12, 30))).isInstanceOf(CalendarEnds.class);
    assertThatThrownBy(() -> england.plusWorkingDays(LocalDate.of(2036, 12, 31), 1)).isInstanceOf(CalendarEnds.class);
  }

  @Test
  void givesALastDayPastItsEndWithoutAWorkingDay() {
    Limit year = StatuteBook.standard().newest(new LimitId("complete-first-review"));
    Deadline deadline = Calculator.compute(year, LocalDate.of(2036, 6, 2), england);

    assertThat(deadline).isEqualTo(new Deadline(LocalDate.of(2037, 6, 1), null, null));
  }
}
