package org.ehccasework.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseClockTest {

  private static final LocalDate TUE_8_SEP_2026 = LocalDate.of(2026, 9, 8);
  private static final LocalDate MON_23_NOV_2026 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({"2026-09-08,Week 1 of 20", "2026-09-14,Week 1 of 20", "2026-09-15,Week 1 of 20",
      "2026-09-16,Week 2 of 20", "2026-11-23,Week 11 of 20", "2027-01-26,Week 20 of 20",
      "2027-01-27,'Week 21, past 20'"})
  void countsWeeksFromTheDayOfReceipt(LocalDate today, String words) {
    assertThat(clock("Send the final plan", LocalDate.of(2027, 1, 26)).week(today)).isEqualTo(words);
  }

  @Test
  void saysWhatIsNextOrLate() {
    assertThat(clock("Tell the family", LocalDate.of(2026, 12, 8)).next(MON_23_NOV_2026))
        .isEqualTo("Tell the family by 8 December");
    assertThat(clock("Tell the family", LocalDate.of(2026, 11, 22)).next(MON_23_NOV_2026))
        .isEqualTo("Tell the family: late, was due 22 November");
    assertThat(clock(null, null).next(MON_23_NOV_2026)).isEqualTo("No legal date running");
  }

  @Test
  void leadsToHowItsDateWasWorkedOut() {
    assertThat(clock("Send the final plan", LocalDate.of(2027, 1, 26)).href("EHC-2026-0412"))
        .isEqualTo("/cases/EHC-2026-0412/clock#send-final-plan");
    assertThat(clock(null, null).href("EHC-2026-0412")).isEqualTo("/cases/EHC-2026-0412/clock");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"2026-11-22,OVERDUE", "2026-11-23,WEEK", "2026-11-29,WEEK",
      "2026-11-30,LATER", "-,LATER"})
  void sortsTasksIntoThreeGroups(LocalDate dueOn, DueGroup group) {
    assertThat(DueGroup.of(dueOn, MON_23_NOV_2026)).isEqualTo(group);   // a Monday: the week ends on Sunday 29
  }

  private static CaseClock clock(String limit, LocalDate due) {
    return new CaseClock(TUE_8_SEP_2026, true, limit, limit == null ? null : "send-final-plan", due);
  }
}
