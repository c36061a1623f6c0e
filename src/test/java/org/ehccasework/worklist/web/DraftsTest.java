package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.internal.DraftsErased;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is typed waits on the server for the same person until it is sent, or for 30 days. */
class DraftsTest extends WorkPagesTest {

  private static final String TEXT = "Half a thought";

  @Autowired SampleTask sample;
  @Autowired MovableClock time;
  @Autowired DraftsErased erased;
  @Autowired JdbcClient jdbc;

  private StaffMember priya;
  private StaffMember sam;
  private String ref;
  private OpenTask task;

  @BeforeEach
  void task() {
    Place place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    ref = work.add(work.aCase("Rowan", "Ashby", place)).ref();
    task = sample.begin(ref);
  }

  @Test
  void theScriptIsToldWhenItWasSaved() throws Exception {
    MockHttpServletResponse answer = send(typed(task.href()).param("draftBy", "script"), priya);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).isEqualTo("Saved at 12:00pm");
  }

  @Test
  void theFormComesBackWithTheDraftAndOffersToStartAgain() throws Exception {
    send(typed(task.href()).param("draftBy", "script"), priya);
    time.stopAt(MON_23_NOV_2026.plus(Duration.ofDays(1)));
    Document page = page(get(task.href()).with(by(priya)));
    assertThat(page.select("textarea[name=reasons]").text()).isEqualTo(TEXT);
    assertThat(page.select(".govuk-notification-banner").text())
        .contains("You have a draft from 12:00pm on 23 November 2026.", "Go on with the draft");
    String at = page.select("form[action=/drafts/start-again] input[name=at]").val();
    assertThat(send(post("/drafts/start-again").param("at", at).param("typedOn", at), priya).getRedirectedUrl())
        .isEqualTo(task.href());
    assertThat(page(get(task.href()).with(by(priya))).select("textarea[name=reasons]").text()).isEqualTo("First words");
  }

  @Test
  void withoutAScriptAButtonSavesItForLaterAndSaysSo() throws Exception {
    Document form = page(get("/cases/{ref}/contacts/new", ref).with(by(priya)));
    assertThat(form.select("form button[formaction=/drafts]").text()).isEqualTo("Save and come back later");
    String saved = send(typed("/cases/" + ref + "/contacts/new").param("note", TEXT).param("later", "yes"), priya)
        .getRedirectedUrl();
    assertThat(saved).startsWith("/drafts/saved?at=");
    Document page = page(get(URI.create(saved)).with(by(priya)));
    assertThat(page.select("h1").text()).isEqualTo("Your draft was saved at 12:00pm");
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/cases/" + ref, "/my-work",
        "/cases/" + ref + "/contacts/new");
    assertThat(page(get("/cases/{ref}/contacts/new", ref).with(by(priya))).select("textarea[name=note]").text())
        .isEqualTo(TEXT);
  }

  @Test
  void eachStepThatDoesNotFinishTheFormKeepsItAsWell() throws Exception {
    var half = post(task.href()).param("reasons", "").param("author", "Dr Lowe").param("taskId", task.id());
    assertThat(send(half.param("typedBy", priya.username()).param("typedOn", task.href()), priya).getStatus())
        .isEqualTo(400);
    assertThat(page(get(task.href()).with(by(priya))).select("input[name=author]").val()).isEqualTo("Dr Lowe");
  }

  @Test
  void sendingTheFormErasesItAndTheSameQuestionAskedAgainStartsEmpty() throws Exception {
    send(typed(task.href()).param("draftBy", "script").param("taskId", task.id()), priya);
    var answer = post(task.href()).params(TaskPageTest.typed(TEXT)).param("typedBy", priya.username())
        .param("typedOn", task.href());
    assertThat(send(answer, priya).getRedirectedUrl()).contains("?done=");
    assertThat(drafts(priya)).isZero();
    send(typed(task.href()).param("draftBy", "script").param("taskId", "of a task that is no more"), priya);
    assertThat(page(get(sample.begin(ref).href()).with(by(priya))).select("textarea[name=reasons]").text())
        .isEqualTo("First words");
  }

  @Test
  void nobodySeesOrChangesThatOfSomeoneElse() throws Exception {
    send(typed(task.href()).param("draftBy", "script"), priya);
    Document page = page(get(task.href()).with(by(sam)));
    assertThat(page.text()).doesNotContain(TEXT, "You have a draft");
    assertThat(send(typed(task.href()).param("draftBy", "script"), sam).getStatus()).isEqualTo(409);
    assertThat(send(typed(task.href()).param("later", "yes"), sam).getStatus()).isEqualTo(422);
    send(post("/drafts/start-again").param("at", task.href()).param("typedOn", task.href()), sam);
    assertThat(send(get("/drafts/saved").param("at", task.href()), sam).getRedirectedUrl()).isEqualTo("/my-work");
    assertThat(drafts(sam)).isZero();
    assertThat(drafts(priya)).isEqualTo(1);
  }

  @Test
  void aFormIsKnownByWhatItIsAboutAndNotByTheListOneCameFrom() throws Exception {
    String page = "/cases/" + ref + "/where";
    assertThat(page(get(page + "?search=5ab4b2a0-0000-4000-8000-000000000000").with(by(priya)))
        .select("input[name=typedOn]").val()).isEqualTo(page);
    assertThat(page(get(page + "?continue").with(by(priya))).select("input[name=typedOn]").val())
        .as("straight from signing in").isEqualTo(page);
    send(typed("https://elsewhere.example/").param("draftBy", "script"), priya);
    assertThat(jdbc.sql("select address from form_draft where username = ?").param(priya.username())
        .query(String.class).single()).isEqualTo("/drafts");
  }

  @Test
  void whatIsTooLongIsRefusedInWords() throws Exception {
    MockHttpServletResponse answer = send(typed(task.href()).param("author", "x".repeat(300_001))
        .param("draftBy", "script"), priya);
    assertThat(answer.getStatus()).isEqualTo(413);
    assertThat(answer.getContentAsString()).isEqualTo("Too long to keep as a draft.");
  }

  @Test
  void isErasedAfterThirtyDays() throws Exception {
    send(typed(task.href()).param("draftBy", "script"), priya);
    time.stopAt(MON_23_NOV_2026.plus(Duration.ofDays(30)));
    assertThat(page(get(task.href()).with(by(priya))).text()).doesNotContain("You have a draft");
    erased.everyNight();
    assertThat(drafts(priya)).isZero();
  }

  @Test
  void askingForTheSessionKeepsItAndThePageKnowsItsLength() throws Exception {
    assertThat(send(get("/stay-signed-in"), priya).getStatus()).isEqualTo(204);
    assertThat(page(get("/my-work").with(by(priya))).select("[data-session-minutes]").attr("data-session-minutes"))
        .isEqualTo("60");
  }

  private MockHttpServletRequestBuilder typed(String address) {
    return post("/drafts").param("reasons", TEXT).param("typedBy", priya.username()).param("typedOn", address);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, StaffMember person) throws Exception {
    return mvc.perform(request.with(by(person)).with(csrf())).andReturn().getResponse();
  }

  private int drafts(StaffMember person) {
    return jdbc.sql("select count(*) from form_draft where username = ?").param(person.username())
        .query(Integer.class).single();
  }
}
