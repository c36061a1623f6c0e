package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.statute.Status;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The clock counts from receipt or from becoming responsible, whichever came first (timetable 1.4). */
class CorrectResponsibleTest extends ClockTest {

  private static final LocalDate WED_2_SEP = LocalDate.of(2026, 9, 2);
  private static final LocalDate THU_10_SEP = LocalDate.of(2026, 9, 10);

  @Autowired CorrectResponsible correctResponsible;
  @Autowired CorrectReceipt correctReceipt;
  @Autowired CaseFiles files;

  @BeforeEach
  void aManagerActs() {
    cases.as("t-maya");
    today(LocalDate.of(2026, 11, 25));   // a Wednesday
  }

  @Test
  void anEarlierDayStartsTheClockAndWhatWasInTimeMayBeLate() {
    statutoryClock.met(ref, "decide-whether-to-assess", null, WEEK_6);
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.ON_TIME);
    correct(WED_2_SEP);   // six weeks end on Wednesday 14 October, twenty on Wednesday 20 January
    assertThat(files.get(ref).becameResponsibleOn()).isEqualTo(WED_2_SEP);
    assertThat(files.get(ref).clockStart()).isEqualTo(WED_2_SEP);
    assertThat(files.get(ref).receivedOn()).isEqualTo(MON_7_SEP);
    assertThat(limit("decide-whether-to-assess").due()).isEqualTo(LocalDate.of(2026, 10, 14));
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.LATE);
    assertThat(limit("decide-whether-to-assess").daysLate()).isEqualTo(5);
    assertThat(limit("send-final-plan").due()).isEqualTo(LocalDate.of(2027, 1, 20));
    assertThat(entries("limit")).contains("Day the council became responsible corrected from the day of the request to "
        + "2 September 2026. The clock counts from 2 September 2026.");
  }

  @Test
  void aDayAfterTheRequestIsKeptAndMovesNothing() {
    correct(THU_10_SEP);
    assertThat(files.get(ref).becameResponsibleOn()).isEqualTo(THU_10_SEP);
    assertThat(limit("send-final-plan").due()).isEqualTo(WEEK_20);
    // a receipt corrected to Friday 11 September leaves the clock on the Thursday before
    correctReceipt.correct(new CorrectReceipt.Command(ref, LocalDate.of(2026, 9, 11), "The stamp."));
    assertThat(files.get(ref).clockStart()).isEqualTo(THU_10_SEP);
  }

  @Test
  void takenAwayTheClockCountsFromTheRequestAgain() {
    correct(WED_2_SEP);
    correct(null);
    assertThat(files.get(ref).becameResponsibleOn()).isNull();
    assertThat(limit("decide-whether-to-assess").due()).isEqualTo(WEEK_6);
    assertThat(entries("limit")).anyMatch(entry -> entry.startsWith("Day the council became responsible corrected from "
        + "2 September 2026 to the day of the request."));
  }

  @Test
  void refusesADayThatCannotBeRight() {
    refused(LocalDate.of(2026, 11, 26), "must be today or in the past");
    refused(LocalDate.of(2014, 8, 29), "must not be before");
    refused(null, "None is recorded yet");
    correct(WED_2_SEP);
    refused(WED_2_SEP, "2 September 2026 is the date recorded already");
    statutoryClock.met(ref, "consult-on-request", null, LocalDate.of(2026, 9, 4));
    refused(null, "A letter about this request was sent on 4 September 2026, so the clock cannot have started after");
    assertThatThrownBy(() -> correctResponsible.correct(new CorrectResponsible.Command(ref, LocalDate.of(2026, 9, 1),
        " "))).hasMessage("Enter the reason for the correction");
    assertThat(files.get(ref).clockStart()).isEqualTo(WED_2_SEP);
  }

  @Test
  void isForManagers() {
    cases.as("t-priya");
    assertThatThrownBy(() -> correct(WED_2_SEP)).isInstanceOf(AccessDeniedException.class);
  }

  private void refused(LocalDate day, String message) {
    assertThatThrownBy(() -> correct(day)).isInstanceOf(RuleBroken.class).hasMessageContaining(message);
  }

  private void correct(LocalDate day) {
    correctResponsible.correct(new CorrectResponsible.Command(ref, day, "The health visitor's letter."));
  }
}
