package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TaskPageTest extends WorkPagesTest {

  @Autowired SampleTask sample;
  @Autowired CaseTasks tasks;

  private Place place;
  private StaffMember priya;
  private Case rowan;
  private OpenTask task;

  @BeforeEach
  void task() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place));
    task = sample.begin(rowan.ref());
  }

  @Test
  void drawsTheFormWithWhatItsFeatureAdds() throws Exception {
    Document page = page(get(task.href()).with(by(priya)));
    assertThat(page.title()).isEqualTo("Answer the sample, " + rowan.ref() + " - EHC casework");
    assertThat(page.select("h1").text()).isEqualTo("Answer the sample");
    assertThat(page.select("main").text()).contains("Rowan Ashby, " + rowan.ref(), "Read this", "Before you answer.");
    assertThat(page.select("textarea[name=reasons]").text()).isEqualTo("First words");
    assertThat(page.select("select[name=body] option").eachText()).containsExactly("Choose", "NHS");
    assertThat(page.select("form[action=" + task.href() + "] input[name=typedBy]").val()).isEqualTo(priya.username());
    assertThat(page.select("button.govuk-button").eachText()).contains("Save and continue", "Save draft");
    assertThat(page.select("form[action=" + task.href() + "] button").get(0).attr("name"))
        .as("the button that Enter presses").isEmpty();
  }

  @Test
  void namesTheButtonAfterWhatItDoes() throws Exception {
    work.task(rowan, "answer-escalation", "team-manager,send-manager", null, null);
    StaffMember manager = work.person("Mary Stone", place, Role.TEAM_MANAGER);
    assertThat(page(get("/cases/{ref}/answer-escalation", rowan.ref()).with(by(manager)))
        .select("main form:has(textarea) .govuk-button").eachText())
        .containsExactly("Record what will be done", "Save and come back later");
  }

  @Test
  void doesTheTaskAndSaysWhatComesNext() throws Exception {
    work.task(rowan, "choose-advice", "coordinator", null, null);
    assertThat(redirect(answered("Well thought out"))).isEqualTo("/cases/" + rowan.ref() + "?done=sample-task");
    Document page = page(get("/cases/{ref}?done=sample-task", rowan.ref()).with(by(priya)));
    assertThat(page.select(".govuk-notification-banner").text())
        .contains("Done: Answer the sample. Next: Choose advice.");
    assertThat(page(get("/cases/{ref}?done=choose-advice", rowan.ref()).with(by(priya)))
        .select(".govuk-notification-banner")).isEmpty();
  }

  @Test
  void namesNextOnlyWhatIsThePersonsToDoAndTellsADayThatIsOverAsOver() throws Exception {
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    work.task(rowan, "confirm-advice", "coordinator", sam.username(), LocalDate.of(2026, 11, 2));
    redirect(answered("Well thought out"));
    assertThat(doneWords()).contains("What comes next is for Sam Reid: Confirm advice.").doesNotContain("Next:");
    work.task(rowan, "record-decision-to-issue", "decision-officer", null, LocalDate.of(2026, 11, 1));
    assertThat(doneWords()).contains("What comes next is for a decision officer: Record decision to issue.");
    work.task(rowan, "write-draft-plan", "coordinator", priya.username(), LocalDate.of(2026, 11, 12));
    assertThat(doneWords()).contains("Next: Write draft plan. It was due on 12 November.");
    work.task(rowan, "choose-settings", "coordinator", null, LocalDate.of(2026, 11, 10));
    assertThat(doneWords()).contains("Next: Choose settings. It was due on 10 November.");
    assertThat(doneBanner().select("a").attr("href")).isEqualTo("/cases/" + rowan.ref() + "/choose-settings");
  }

  private String doneWords() throws Exception {
    return doneBanner().text();
  }

  private Elements doneBanner() throws Exception {
    return page(get("/cases/{ref}?done=sample-task", rowan.ref()).with(by(priya))).select(".govuk-notification-banner");
  }

  @Test
  void showsWhatToPutRightAndKeepsWhatWasTyped() throws Exception {
    Document page = page(answered("").param("author", "Dr Lowe"), 400);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reasons")
        .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    assertThat(page.select("input[name=author]").val()).isEqualTo("Dr Lowe");
    assertThat(tasks.open(rowan.ref())).hasSize(1);
  }

  @Test
  void showsARuleOfTheUseCaseAtItsFieldOrForTheWholeForm() throws Exception {
    Document page = page(answered("too weak"), 422);
    assertThat(page.select(".govuk-error-summary li").eachText())
        .containsExactly("Say more in the reasons", "The case is not ready");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reasons", "#main-content");
    assertThat(page.select("textarea[name=reasons]").text()).isEqualTo("too weak");
  }

  @Test
  void tellsWhoWasFasterAndKeepsWhatWasTyped() throws Exception {
    redirect(answered("Well thought out"));
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    Document late = page(answers("My own long text").with(by(sam)), 409);
    assertThat(late.select("[role=alert]").text()).contains("Priya Nair did this on 23 November 2026 at 12:00pm",
        "What you wrote is still below");
    assertThat(late.select("textarea[name=reasons]").text()).isEqualTo("My own long text");
    assertThat(late.select("main button.govuk-button").eachText()).doesNotContain("Save and continue");
    Document gone = page(get(task.href()).with(by(sam)), 409);
    assertThat(gone.select("main").text()).contains("Priya Nair did this on");
    assertThat(gone.select("main a").eachAttr("href")).contains("/cases/" + rowan.ref());
  }

  @Test
  void letsOneOfTwoWinWhoSaveAtTheSameMoment() throws Exception {
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    var start = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    var answers = pool.invokeAll(List.of(racer(priya, start), racer(sam, start)));
    pool.shutdown();
    assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
    assertThat(tasks.open(rowan.ref())).isEmpty();
  }

  private Callable<Integer> racer(StaffMember person, CyclicBarrier start) {
    return () -> {
      start.await();
      return mvc.perform(answers("Well thought out").with(by(person))).andReturn().getResponse().getStatus();
    };
  }

  @Test
  void refusesATaskThatBelongsToAnotherCase() throws Exception {
    Case leo = work.add(work.aCase("Leo", "Marchetti", place));
    OpenTask other = sample.begin(leo.ref());
    page(post(task.href()).params(typed("Well thought out")).param("taskId", other.id()).with(by(priya))
        .with(csrf()), 404);
    assertThat(tasks.open(leo.ref())).hasSize(1);
    assertThat(tasks.open(rowan.ref())).hasSize(1);
  }

  @Test
  void tellsWhomToAskWhereThePersonMayNotDoIt() throws Exception {
    StaffMember panel = work.person("Amelia Frost", place, "health", Role.DECISION_OFFICER);
    assertThat(page(get(task.href()).with(by(panel)), 403).select("main").text())
        .contains("This task is for a coordinator. Ask the team manager to give it to someone.")
        .doesNotContain("Ask the team manager if you need it");
    page(get(task.href()).with(by(work.person("Otto Far", work.otherTeamOf(place), Role.COORDINATOR))), 403);
    page(answers("Well thought out").with(by(work.person("Ines Cole", place, Role.INSPECTOR))), 403);
    page(answered("not mine"), 403);
    assertThat(tasks.open(rowan.ref())).hasSize(1);
    work.task(rowan, "record-decision-to-assess", "decision-officer", null, null);
    StaffMember manager = work.person("Mary Given", place, Role.TEAM_MANAGER);
    assertThat(page(get("/cases/{ref}/record-decision-to-assess", rowan.ref()).with(by(manager)), 403)
        .select("main").text()).contains("Give it to someone on the tasks page of the case.");
  }

  @Test
  void letsAManagerStandInAndSaysWhoHasTheTask() throws Exception {
    tasks.take(task.id(), priya.username());
    StaffMember manager = work.person("Mary Stone", place, Role.TEAM_MANAGER);
    assertThat(page(get(task.href()).with(by(manager))).select("main").text()).contains("Priya Nair has this task");
  }

  @Test
  void addsAndTakesAwayRowsWithPlainButtons() throws Exception {
    Document longer = page(answered("Half done").param("provision[0].what", "Speech therapy")
        .param("pressed", "add:provision"));
    assertThat(longer.select("textarea[name=reasons]").text()).isEqualTo("Half done");
    assertThat(longer.select("fieldset.app-row")).hasSize(2);
    assertThat(longer.select(".govuk-error-summary")).isEmpty();
    assertThat(longer.select("button[value=add:provision]").attr("formaction")).isEqualTo("#provision");
    Document shorter = page(answered("Half done").param("provision[0].what", "Speech therapy")
        .param("provision[1].what", "Music").param("pressed", "remove:provision:0"));
    assertThat(shorter.select("input[name='provision[0].what']").val()).isEqualTo("Music");
  }

  @Test
  void keepsADraftWithGapsAndShowsItAgain() throws Exception {
    assertThat(redirect(answered("").param("author", "Dr Lowe").param("pressed", "save-draft")))
        .isEqualTo(task.href() + "?draft=yes");
    Document page = page(get(task.href() + "?draft=yes").with(by(priya)));
    assertThat(page.select(".govuk-notification-banner").text()).contains("The draft is kept.");
    assertThat(page.select("input[name=author]").val()).isEqualTo("Dr Lowe");
    assertThat(tasks.open(rowan.ref())).hasSize(1);
  }

  @Test
  void knowsNoOtherAddresses() throws Exception {
    for (String key : List.of("no-such-task", "record-decision-to-assess", "sample-task/x")) {
      page(get("/cases/{ref}/" + key, rowan.ref()).with(by(priya)), 404);
    }
    page(get("/cases/EHC-2026-0000/sample-task").with(by(priya)), 404);
  }

  private MockHttpServletRequestBuilder answered(String reasons) {
    return answers(reasons).with(by(priya));
  }

  private MockHttpServletRequestBuilder answers(String reasons) {
    return post(task.href()).params(typed(reasons)).param("taskId", task.id()).with(csrf());
  }

  static MultiValueMap<String, String> typed(String reasons) {
    var typed = new LinkedMultiValueMap<String, String>();
    typed.add("method", "email");
    typed.add("sentOn-day", "20");
    typed.add("sentOn-month", "11");
    typed.add("sentOn-year", "2026");
    typed.add("reasons", reasons);
    return typed;
  }

  private String redirect(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getRedirectedUrl();
  }
}
