package org.ehccasework.clock.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.ClockTest;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.LimitWatchers;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerEscalationTaskTest extends ClockTest {

  private static final String FINAL = "send-final-plan";

  @Autowired AnswerEscalationTask handler;
  @Autowired ClaimException claimException;
  @Autowired LimitWatchers watchers;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired CaseTasks tasks;

  @BeforeEach
  void theLastDayHasCome() {
    watchers.begin(ref, FINAL);
    today(WEEK_20.plusDays(2));
    String watcher = runtime.createProcessInstanceQuery().processInstanceBusinessKey(ref).singleResult().getId();
    jobs.executeJob(jobs.createJobQuery().processInstanceId(watcher).activityId(LimitWatchers.REACHED).singleResult()
        .getId());
  }

  @Test
  void showsHowTheLimitStandsWhatIsStillToDoAndWhatWasClaimed() {
    claimException.claim(new ClaimException.Command(ref, FINAL, null, "exceptional-personal-circumstances", "parent",
        LocalDate.of(2026, 12, 1), null, null, null, null, null, true, "A letter.", "Nobody could answer the draft."));
    List<Note> notes = handler.context(task()).notes();
    assertThat(notes).extracting(Note::heading)
        .containsExactly("Send the final plan", "Still to do in this case", "Exceptions");
    assertThat(notes.get(0).paragraphs().get(0)).isEqualTo("Due Monday 25 January 2027, 2 days late.");
    assertThat(notes.get(0).paragraphs().get(1)).contains("reg 13(2)");
    assertThat(notes.get(1).paragraphs()).containsExactly("No task is open.");
    assertThat(notes.get(2).paragraphs().get(0)).startsWith("There were exceptional personal circumstances: claimed by "
        + "Priya Testing on 27 January 2027, waits for another officer");
  }

  @Test
  void takesTheManagersAnswer() {
    cases.as("t-maya");
    handler.complete(task(), FormAnswers.of(Map.of("action", "Sam writes it today.", "newTarget", "2027-01-29")));
    assertThat(tasks.open(ref)).isEmpty();
    assertThat(limit(FINAL).internalTarget()).isEqualTo(LocalDate.of(2027, 1, 29));
  }

  private OpenTask task() {
    return tasks.require(ref, handler.taskKey(), FINAL);
  }
}
