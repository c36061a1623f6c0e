package org.ehccasework.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** Received on Monday 7 September 2026, the family must know by Monday 19 October 2026. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PanelInTimeTest {

  @Autowired PanelInTime panelInTime;
  @Autowired CaseTasks tasks;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;

  @BeforeEach
  void standAtTheOpening() {
    panels.standAt(MON_7_SEP_2026);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void aPanelTwoWorkingDaysBeforeTheLimitIsInTime() {
    String ref = panels.caseToDecide();
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 10, 15));   // Thursday
    assertThat(sits(ref, "decide-whether-to-assess")).isTrue();
  }

  @Test
  void aPanelOneWorkingDayBeforeTheLimitIsTooLate() {
    String ref = panels.caseToDecide();
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 10, 16));   // Friday
    assertThat(sits(ref, "decide-whether-to-assess")).isFalse();
  }

  @Test
  void noPanelIsPlannedOrItHearsTheOtherQuestion() {
    String ref = panels.caseToDecide();
    assertThat(sits(ref, "decide-whether-to-assess")).isFalse();
    panels.panelSits(Question.TO_ISSUE, LocalDate.of(2026, 9, 17));
    assertThat(sits(ref, "decide-whether-to-assess")).isFalse();
    assertThat(sits(ref, "notify-decision-not-to-issue")).isTrue();
  }

  @Test
  void aPanelThatHasSatIsNotTheNext() {
    String ref = panels.caseToDecide();
    panels.panelSits(Question.TO_ASSESS, MON_7_SEP_2026.plusDays(3));
    clock.stopAt(MON_7_SEP_2026.plusDays(4).atTime(10, 0).atZone(clock.getZone()).toInstant());
    assertThat(sits(ref, "decide-whether-to-assess")).isFalse();
  }

  @Test
  void aCaseWithAPanelInTimeGoesOnItsAgenda() {
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 9, 24));
    assertThat(tasks.open(panels.caseToDecide())).extracting("key").containsExactly("record-panel-advice");
  }

  @Test
  void aCaseWithoutOneGoesToTheOfficer() {
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 10, 22));
    assertThat(tasks.open(panels.caseToDecide())).extracting("key").containsExactly("record-decision-to-assess");
  }

  @Test
  void isForTheProcessAlone() {
    String ref = panels.caseToDecide();
    fixtures.as("p-olivia");
    assertThatThrownBy(() -> panelInTime.sits(ref, "decide-whether-to-assess"))
        .isInstanceOf(AccessDeniedException.class);
  }

  private boolean sits(String ref, String limit) {
    return SystemActor.call("test", () -> panelInTime.sits(ref, limit));
  }
}
