package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Nothing typed is lost when a session ends, and nobody else ever sees it. */
class EndedSessionTest extends WorkPagesTest {

  private static final String TEXT = "An hour's work";

  @Autowired SampleTask sample;
  @Autowired CaseTasks tasks;

  private StaffMember priya;
  private StaffMember sam;
  private Case rowan;
  private OpenTask task;

  @BeforeEach
  void task() {
    Place place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place));
    task = sample.begin(rowan.ref());
  }

  @Test
  void leadsTheSamePersonBackToWhatTheyTyped() throws Exception {
    MvcResult refused = mvc.perform(typedBy(priya)).andReturn();
    assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?ended&kept");
    var session = new MockHttpSession();
    assertThat(signIn(priya, session, refused)).isEqualTo(task.href());
    Document page = page(get(task.href()).session(session));
    assertThat(page.select("textarea[name=reasons]").text()).isEqualTo(TEXT);
    assertThat(page.select(".govuk-notification-banner").text())
        .contains("You were signed out while writing at 12:00pm.", "It is in the form below.");
    assertThat(tasks.open(rowan.ref())).hasSize(1);
  }

  @Test
  void forgetsItOnceItIsSaved() throws Exception {
    var session = new MockHttpSession();
    signIn(priya, session, mvc.perform(typedBy(priya)).andReturn());
    mvc.perform(post(task.href()).session(session).params(TaskPageTest.typed(TEXT))
        .param("typedBy", priya.username()).with(csrf()));
    assertThat(tasks.open(rowan.ref())).isEmpty();
    OpenTask next = sample.begin(rowan.ref());
    assertThat(page(get(next.href()).session(session)).select("textarea[name=reasons]").text())
        .isEqualTo("First words");
  }

  @Test
  void neverShowsItToSomeoneElse() throws Exception {
    var session = new MockHttpSession();
    MvcResult refused = mvc.perform(typedBy(priya)).andReturn();
    assertThat(signIn(sam, session, refused)).isEqualTo("/my-work");
    assertThat(page(get(task.href()).session(session)).text()).doesNotContain(TEXT).contains("First words");
    assertThat(signIn(priya, new MockHttpSession(), refused)).as("a ticket is good once").isEqualTo("/my-work");
  }

  @Test
  void goesOnAtOnceWhereThePersonHasSignedInAgainInAnotherTab() throws Exception {
    var session = new MockHttpSession();
    signIn(priya, session, null);
    MvcResult again = mvc.perform(typedBy(priya).session(session)).andReturn();
    assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(task.href());
    assertThat(page(get(task.href()).session(session)).select("textarea[name=reasons]").text()).isEqualTo(TEXT);
    assertThat(mvc.perform(typedBy(sam).session(session)).andReturn().getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void keepsNoPasswordsNothingOverlongAndNothingFromElsewhere() throws Exception {
    var session = new MockHttpSession();
    signIn(priya, session, mvc.perform(typedBy(priya).param("newPassword", "hidden-words")).andReturn());
    assertThat(page(get(task.href()).session(session)).html()).doesNotContain("hidden-words");
    for (MockHttpServletRequestBuilder other : new MockHttpServletRequestBuilder[] {
        typed(priya).header("Sec-Fetch-Site", "cross-site"), typedBy(priya).param("author", "x".repeat(300_001)),
        post(task.href()).params(TaskPageTest.typed(TEXT))}) {
      assertThat(mvc.perform(other).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/sign-in?ended");
    }
  }

  @Test
  void bringsBackARequestThatWasBeingRecorded() throws Exception {
    var session = new MockHttpSession();
    MvcResult refused = mvc.perform(post("/cases/new").param("typedBy", priya.username())
        .param("requesterName", "Kofi")).andReturn();
    assertThat(signIn(priya, session, refused)).isEqualTo("/cases/new");
    Document page = page(get("/cases/new").session(session));
    assertThat(page.select("input[name=requesterName]").val()).isEqualTo("Kofi");
    assertThat(page.select(".govuk-notification-banner").text()).contains("You were signed out while writing at");
    assertThat(page.select("form[action=/cases/new] input[name=typedBy]").val()).isEqualTo(priya.username());
  }

  /** What the browser sends when the page was drawn for this person and the session has ended since. */
  private MockHttpServletRequestBuilder typedBy(StaffMember person) {
    return typed(person).header("Sec-Fetch-Site", "same-origin");
  }

  private MockHttpServletRequestBuilder typed(StaffMember person) {
    return post(task.href()).params(TaskPageTest.typed(TEXT)).param("typedBy", person.username())
        .param("_csrf", "of the session that ended");
  }

  /** The browser that sent the form signs in again; the machine that answers knows nothing of the session before. */
  private String signIn(StaffMember person, MockHttpSession session, MvcResult refused) throws Exception {
    var request = post("/sign-in").session(session).param("username", person.username())
        .param("password", "secret-enough").with(csrf());
    Cookie ticket = refused == null ? null : refused.getResponse().getCookie("ehc-typed");
    return mvc.perform(ticket == null ? request : request.cookie(ticket)).andReturn().getResponse().getRedirectedUrl();
  }
}
