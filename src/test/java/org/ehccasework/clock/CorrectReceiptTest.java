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

class CorrectReceiptTest extends ClockTest {

  @Autowired CorrectReceipt correctReceipt;
  @Autowired CaseFiles files;

  @BeforeEach
  void aManagerActs() {
    cases.as("t-maya");
    today(LocalDate.of(2026, 11, 25));   // a Wednesday
  }

  @Test
  void whatWasInTimeMayTurnOutToHaveBeenLate() {
    statutoryClock.met(ref, "decide-whether-to-assess", null, WEEK_6);
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.ON_TIME);
    correct(LocalDate.of(2026, 9, 4));   // a Friday: six weeks ended on Friday 16 October
    assertThat(limit("decide-whether-to-assess").due()).isEqualTo(LocalDate.of(2026, 10, 16));
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.LATE);
    assertThat(limit("decide-whether-to-assess").daysLate()).isEqualTo(3);
    assertThat(limit("decide-whether-to-assess").doneOn()).isEqualTo(WEEK_6);
  }

  @Test
  void theClockStaysOnTheDayTheAuthorityBecameResponsible() {
    ref = cases.aCase().receivedOn(MON_7_SEP).becameResponsibleOn(LocalDate.of(2026, 9, 2)).open();
    statutoryClock.openForRequest(ref, MON_7_SEP, LocalDate.of(2026, 9, 2));
    correct(LocalDate.of(2026, 9, 10));
    assertThat(files.get(ref).receivedOn()).isEqualTo(LocalDate.of(2026, 9, 10));
    assertThat(files.get(ref).clockStart()).isEqualTo(LocalDate.of(2026, 9, 2));
    assertThat(limit("send-final-plan").startedOn()).isEqualTo(LocalDate.of(2026, 9, 2));
  }

  @Test
  void limitsThatCountFromSomethingElseStayAsTheyAre() {
    statutoryClock.open(ref, "request-advice", null, WEEK_6);
    correct(LocalDate.of(2026, 9, 4));
    assertThat(limit("request-advice").due()).isEqualTo(WEEK_6);
  }

  @Test
  void refusesADayThatCannotBeRight() {
    assertThatThrownBy(() -> correct(LocalDate.of(2026, 11, 26))).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("today or in the past");
    assertThatThrownBy(() -> correct(MON_7_SEP)).hasMessageContaining("is the date recorded already");
    assertThatThrownBy(() -> correct(LocalDate.of(2014, 8, 29))).hasMessageContaining("before EHC plans existed");
    statutoryClock.met(ref, "consult-on-request", null, LocalDate.of(2026, 9, 9));
    assertThatThrownBy(() -> correct(LocalDate.of(2026, 9, 10))).hasMessageContaining("sent on 9 September 2026");
    assertThatThrownBy(() -> correctReceipt.correct(new CorrectReceipt.Command(ref, LocalDate.of(2026, 9, 4), "")))
        .hasMessage("Enter the reason for the correction");
    assertThat(files.get(ref).receivedOn()).isEqualTo(MON_7_SEP);
  }

  @Test
  void isForManagers() {
    cases.as("t-priya");
    assertThatThrownBy(() -> correct(LocalDate.of(2026, 9, 4))).isInstanceOf(AccessDeniedException.class);
  }

  private void correct(LocalDate day) {
    correctReceipt.correct(new CorrectReceipt.Command(ref, day, "The post room's stamp."));
  }
}
