package org.ehccasework.clock.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.ehccasework.clock.ClockTest;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaskAimsTest extends ClockTest {

  private static final Pattern NAMED = Pattern.compile("\\$\\{taskDue\\.of\\(execution, '([a-z-]+)'\\)}");

  @Autowired TaskAims aims;
  @Autowired PrepareNotice prepareNotice;

  @Test
  void knowsTheSameLimitOfEachTaskAsTheModels() throws Exception {
    Map<String, String> inModels = new TreeMap<>();
    try (var models = Files.list(Path.of("bpmn"))) {
      models.map(Path::toFile).filter(model -> model.getName().endsWith(".bpmn"))
          .forEach(model -> add(model, inModels));
    }
    assertThat(inModels).isNotEmpty().isEqualTo(new TreeMap<>(TaskAims.LIMIT_OF_TASK));
  }

  @Test
  void aimsForTheLastWorkingDay() {
    // Monday 28 December 2026 is a bank holiday: Thursday 24
    assertThat(aims.of(ref, LimitIds.REFUSE_PLAN, null)).contains(LocalDate.of(2026, 12, 24));
    assertThat(aims.of(ref, LimitIds.CONSULT, null)).isEmpty();
    assertThat(aims.of(ref, LimitIds.REQUEST_ADVICE, null)).isEmpty();
  }

  @Test
  void aPanelIsHeardTwoWorkingDaysBeforeItsDecisionIsDue() {
    assertThat(aims.ofPanel(ref)).contains(LocalDate.of(2026, 10, 15));   // Thursday, week 6 ends on a Monday
  }

  @Test
  void aLetterAimsForItsLimitOrFiveWorkingDaysWhicheverIsEarlier() {
    // prepared on Monday 7 September: five working days end on Monday 14, the partners' two on Wednesday 9
    assertThat(aimOf(NoticeType.N1)).isEqualTo(LocalDate.of(2026, 9, 9));
    assertThat(aimOf(NoticeType.N2)).isEqualTo(LocalDate.of(2026, 9, 9));
    assertThat(aimOf(NoticeType.N3)).isEqualTo(LocalDate.of(2026, 9, 14));
    assertThat(aimOf(NoticeType.LATE)).isEqualTo(LocalDate.of(2026, 9, 14));
    assertThat(aimOf(NoticeType.N22)).isEqualTo(MON_7_SEP);
    today(LocalDate.of(2026, 10, 15));   // a Thursday, two working days before week 6 ends
    assertThat(aimOf(NoticeType.N4)).isEqualTo(WEEK_6);
    assertThat(aimOf(NoticeType.N10)).isEqualTo(LocalDate.of(2026, 10, 22));
  }

  @Test
  void aTaskThatWaitsForAnAdviserOrASettingIsNotLateWhileTheyStillHaveTime() {
    String item = UUID.randomUUID().toString();
    // six weeks from Sunday 15 November end on Sunday 27 December, 15 days from Sunday 13 on Monday 28, a bank holiday
    statutoryClock.open(ref, LimitIds.ADVICE, item, LocalDate.of(2026, 11, 15));
    statutoryClock.open(ref, LimitIds.CONSULTATION, item, LocalDate.of(2026, 12, 13));
    assertThat(aims.ofAdvice(ref, item)).contains(LocalDate.of(2026, 12, 27));
    assertThat(aims.ofConsultation(ref, item)).contains(LocalDate.of(2026, 12, 28));
  }

  private LocalDate aimOf(NoticeType type) {
    return aims.ofNotice(prepareNotice.about(type, ref, NoticeDetails.none())).orElseThrow();
  }

  private static void add(File model, Map<String, String> found) {
    Bpmn.readModelFromFile(model).getModelElementsByType(UserTask.class).forEach(task -> {
      var named = NAMED.matcher(String.valueOf(task.getCamundaDueDate()));
      if (named.matches()) {
        found.put(task.getId(), named.group(1));
      }
    });
  }
}
