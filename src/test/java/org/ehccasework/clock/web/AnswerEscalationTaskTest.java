package org.ehccasework.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class AnswerEscalationTaskTest extends ClockTest {

  private static final String FINAL = "send-final-plan";

  @Autowired AnswerEscalationTask handler;
  @Autowired ClaimException claimException;
  @Autowired LimitWatchers watchers;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired CaseTasks tasks;
  @Autowired MockMvc mvc;

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
    assertThat(notes.get(0).paragraphs().get(0)).isEqualTo("Due Monday 25 January 2027, 2 working days late.");
    assertThat(notes.get(0).paragraphs().get(1)).contains("reg 13(2)");
    assertThat(notes.get(1).paragraphs()).containsExactly("No task is open.");
    assertThat(notes.get(2).paragraphs().get(0)).startsWith("There were exceptional personal circumstances: claimed by "
        + "Priya Testing on 27 January 2027, waits for another officer");
  }

  @Test
  void saysThatThereIsNothingLeftToDecideWhereTheWorkWasDoneMeanwhile() {
    OpenTask asked = task();
    statutoryClock.met(ref, FINAL, null, WEEK_20.plusDays(1));
    assertThat(handler.context(asked).notes().get(0).paragraphs())
        .containsExactly("This was done on Tuesday 26 January 2027. Say so in a word to close the task.");
  }

  @Test
  void takesTheManagersAnswer() {
    cases.as("t-maya");
    handler.complete(task(), FormAnswers.of(Map.of("action", "Sam writes it today.", "newTarget", "2027-01-29")));
    assertThat(tasks.open(ref)).isEmpty();
    assertThat(limit(FINAL).internalTarget()).isEqualTo(LocalDate.of(2027, 1, 29));
  }

  @Test
  void hasAPageForManagersThatKeepsWhatWasTyped() throws Exception {
    String href = task().href();
    assertThat(href).isEqualTo("/cases/" + ref + "/answer-escalation/send-final-plan");
    Document page = page(get(href), 200);
    assertThat(page.select("h1").text()).isEqualTo("What will be done about the late limit?");
    assertThat(page.text()).contains("Due Monday 25 January 2027, 2 working days late.");
    Document wrong = page(post(href).param("taskId", task().id()).param("action", "Sam writes it today.")
        .param("newTarget", "2027-01-01"), 422);
    assertThat(wrong.select(".govuk-error-summary a").text()).isEqualTo("Our own target must be today or later");
    assertThat(wrong.select("textarea[name=action]").text()).isEqualTo("Sam writes it today.");
    assertThat(mvc.perform(post(href).param("taskId", task().id()).param("action", "Sam writes it today.")
        .with(cases.signedIn("t-maya")).with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(302);
    assertThat(tasks.open(ref)).isEmpty();
  }

  private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
    var response = mvc.perform(request.with(cases.signedIn("t-maya")).with(csrf())).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString());
  }

  private OpenTask task() {
    return tasks.require(ref, handler.taskKey(), FINAL);
  }
}
