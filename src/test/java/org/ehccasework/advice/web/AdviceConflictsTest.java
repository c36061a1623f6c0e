package org.ehccasework.advice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceConflicts;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.SectionI;
import org.ehccasework.plan.internal.SendingPolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two pieces of advice that disagree are flagged until somebody explains it, and never stop a letter. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdviceConflictsTest {

  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;
  @Autowired AdviceConflicts conflicts;
  @Autowired CaseTasks tasks;
  @Autowired SendingPolicy policy;

  private String ref;

  @BeforeEach
  void twoPiecesOfAdviceHaveCome() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, TUE_13_OCT);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
    for (AdviceKind kind : List.of(AdviceKind.PSYCHOLOGY, AdviceKind.EDUCATION)) {
      steps.answer(ref, "record-advice", id(kind), Map.of("outcome", "received", "receivedOn", TUE_13_OCT,
          "author", "Someone", "authorRole", "Their role", "needs", "Reading"));
    }
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void isNotedOnceWherePressedTwice() throws Exception {
    note();
    note();
    assertThat(conflicts.of(ref)).hasSize(1);
  }

  @Test
  void isFlaggedOnTheTrackerTheAdviceMyWorkAndTheConfirmation() throws Exception {
    Document form = page(get(tracker() + "/conflicts/new?first=" + id(AdviceKind.PSYCHOLOGY)), 200);
    assertThat(form.select("#first option[selected]").val()).isEqualTo(id(AdviceKind.PSYCHOLOGY));
    assertThat(form.select("#second option").eachText()).doesNotContain("Medical advice");
    note();
    Document tracker = page(get(tracker()), 200);
    assertThat(tracker.select("section:contains(Advice that disagrees)").text()).contains(
        "Educational psychology advice and education advice disagree about Reading", "To explain", "One says daily");
    assertThat(tracker.select("tr:contains(Education advice)").text())
        .contains("Disagrees with educational psychology advice about Reading: to explain.");
    assertThat(page(get(tracker() + "/" + id(AdviceKind.EDUCATION)), 200).select("main").text())
        .contains("Advice that disagrees");
    assertThat(page(get("/my-work"), 200).select("a[href=" + explain() + "]").text())
        .startsWith("Explain why advice disagrees about reading");
    fixtures.as("t-priya");
    assertThat(steps.handler("confirm-advice").context(tasks.require(ref, "confirm-advice", null)).notes())
        .anySatisfy(shown -> assertThat(shown.heading()).isEqualTo("Advice that disagrees"));
  }

  @Test
  void isToFixInThePlanUntilItIsExplainedAndNeverBlocks() throws Exception {
    note();
    assertThat(disagreements()).singleElement().satisfies(found -> {
      assertThat(found.blocks()).isFalse();
      assertThat(found.message()).contains("disagree about Reading");
    });
    assertThat(page(post(explain()), 422).select("#explanation-error")).hasSize(1);
    send(post(explain()).param("explanation", "The psychologist saw Kofi last week."));
    assertThat(disagreements()).isEmpty();
    assertThat(page(get(tracker()), 200).select("section:contains(Advice that disagrees)").text())
        .contains("Explained", "The psychologist saw Kofi last week.", "Explained by Priya Testing on 13 October 2026.")
        .doesNotContain("To explain");
    page(post(explain()).param("explanation", "Again"), 409);
  }

  @Test
  void wantsTwoDifferentPiecesThatHaveCome() throws Exception {
    Document same = page(post(tracker() + "/conflicts/new").param("need", "Reading").param("difference", "Both")
        .param("first", id(AdviceKind.EDUCATION)).param("second", id(AdviceKind.EDUCATION)), 422);
    assertThat(same.select("#second-error").text()).contains("Select another piece of advice");
    assertThat(same.select("#difference").text()).isEqualTo("Both");
    assertThat(page(post(tracker() + "/conflicts/new"), 422).select(".govuk-error-summary li")).hasSize(4);
    page(post(tracker() + "/conflicts/new").param("need", "Reading").param("difference", "Both")
        .param("first", id(AdviceKind.EDUCATION)).param("second", id(AdviceKind.MEDICAL)), 422);
    assertThat(conflicts.of(ref)).isEmpty();
  }

  private List<PlanNote> disagreements() {
    var plan = new PlanVersion(UUID.randomUUID(), ref, 1, PlanVersion.Kind.DRAFT, PlanVersion.State.WORKING,
        PlanContent.EMPTY, SectionI.BLANK, null, null, null, null, null, null, null, List.of());
    return policy.notesOn(plan).stream().filter(found -> found.check() == PlanNote.ADVICE_DISAGREES).toList();
  }

  private void note() throws Exception {
    assertThat(send(post(tracker() + "/conflicts/new").param("need", "Reading").param("difference", "One says daily")
        .param("first", id(AdviceKind.PSYCHOLOGY)).param("second", id(AdviceKind.EDUCATION))).getRedirectedUrl())
        .isEqualTo(tracker() + "?done=conflict");
  }

  private String explain() {
    return tracker() + "/conflicts/" + conflicts.of(ref).get(0).id() + "/explain";
  }

  private String tracker() {
    return "/cases/" + ref + "/advice";
  }

  private String id(AdviceKind kind) {
    List<AdviceRequest> all = requests.of(ref);
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().id().toString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request.with(csrf()).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
  }

  private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response = send(request);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
