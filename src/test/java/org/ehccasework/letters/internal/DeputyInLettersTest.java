package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ehccasework.casefile.Cover.InLetters;
import org.ehccasework.casefile.Cover.Leave;
import org.ehccasework.casefile.internal.LeaveRows;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Today is Tuesday 13 October 2026. */
class DeputyInLettersTest extends LettersAtWork {

  @Autowired LeaveRows leave;
  @Autowired Sheets sheets;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void asItWas() {
    leave.inLetters(fixtures.authority().id(), InLetters.WHILE_AWAY);
    jdbc.sql("delete from staff_leave where username = 't-priya'").update();
  }

  @Test
  void aLetterNamesTheDeputyWhileTheCoordinatorIsAway() {
    String ref = covered();
    assertThat(text(ref)).doesNotContain("Sam Testing");
    away();
    assertThat(text(ref)).contains("Priya Testing is away until 16 October 2026. When Priya Testing is away, you can "
        + "contact Sam Testing by phone on 01234 555010 or email at t-sam@council.test.");
    today(TUE_13_OCT_2026.plusDays(4));
    assertThat(text(ref)).doesNotContain("Sam Testing");
  }

  @Test
  void theCouncilDecidesWhetherItAlwaysOrNeverDoes() {
    String ref = covered();
    leave.inLetters(fixtures.authority().id(), InLetters.ALWAYS);
    assertThat(text(ref)).contains("When Priya Testing is away, you can contact Sam Testing")
        .doesNotContain("is away until");
    leave.inLetters(fixtures.authority().id(), InLetters.NEVER);
    away();
    assertThat(text(ref)).doesNotContain("Sam Testing");
  }

  @Test
  void aCaseWithoutADeputyNamesNobody() {
    away();
    assertThat(text(fixtures.openCase())).doesNotContain("is away");
  }

  private void away() {
    leave.add(new Leave(UUID.randomUUID(), "t-priya", TUE_13_OCT_2026, TUE_13_OCT_2026.plusDays(3)), "t-priya");
  }

  private String covered() {
    String ref = fixtures.openCase();
    jdbc.sql("update case_file set deputy = 't-sam' where ref = ?").param(ref).update();
    return ref;
  }

  private String text(String ref) {
    fixtures.as("t-priya");
    return sheets.of(prepare.about(NoticeType.N1, ref, NoticeDetails.none())).letter().text();
  }
}
