package org.ehccasework.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.ClockTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages to claim, to decide on and to correct: what they offer, what they say, and that nothing typed is lost. */
class ClockPagesTest extends ClockTest {

  @Autowired MockMvc mvc;
  @Autowired ClaimException claimException;
  @Autowired CaseExceptions exceptions;
  @Autowired AppealDatesPanel panel;

  @Test
  void offersOnlyTheGroundsTheLawKnowsForThatDate() throws Exception {
    Document page = page("t-priya", get(clock("exceptions/new?limit=send-final-plan")), 200);
    assertThat(page.select("h1").eachText()).containsExactly("What happened?");
    assertThat(page.title()).isEqualTo("What happened?, " + ref + " - EHC casework");
    assertThat(page.select("input[type=radio]").eachAttr("value")).containsExactly("school-closed-4w",
        "absence-from-area", "exceptional-personal-circumstances");
    assertThat(page.select("form[method=get] input[name=limit]").attr("value")).isEqualTo("send-final-plan");
    assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/cases/" + ref + "/clock");
    assertThat(page.text()).contains("Due Monday 25 January 2027", "It does not move the date");

    String request = UUID.randomUUID().toString();
    statutoryClock.open(ref, "advice-response", request, LocalDate.of(2026, 10, 20));
    Document advice = page("t-priya", get(clock("exceptions/new?limit=advice-response&item=" + request)), 200);
    assertThat(advice.select("input[type=radio]").eachAttr("value")).containsExactly("absence-from-area",
        "exceptional-personal-circumstances", "missed-appointment");
    page("t-priya", get(clock("exceptions/new?limit=send-draft-plan")), 404);
    page("t-priya", get(clock("exceptions/new?limit=no-such-limit")), 404);
  }

  @Test
  void asksForAChoiceWhereNoneWasMade() throws Exception {
    Document page = page("t-priya", get(clock("exceptions/new?limit=send-final-plan&next=facts")), 400);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#ground");
    assertThat(page.getElementById("ground")).isNotNull();
  }

  @Test
  void showsAllThatIsToPutRightAndKeepsWhatWasTyped() throws Exception {
    Document page = page("t-priya", post(clock("exceptions/new")).param("limit", "send-final-plan")
        .param("ground", "absence-from-area").param("who", "child").param("from-day", "14").param("from-month", "12")
        .param("from-year", "2026").param("until-day", "2").param("until-month", "11").param("until-year", "2026")
        .param("causalReason", "Nobody could see the child.").param("evidence", "An email."), 400);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#until-day", "#impractical");
    assertThat(page.select("textarea[name=causalReason]").text()).isEqualTo("Nobody could see the child.");
    assertThat(page.select("input[name=from-day]").attr("value")).isEqualTo("14");
    assertThat(page.select("input[name=ground]").attr("value")).isEqualTo("absence-from-area");
    assertThat(exceptions.of(ref)).isEmpty();
  }

  @Test
  void aClaimIsShownToTheOtherOfficerWithWhatTheLawSaysOfIt() throws Exception {
    MockHttpServletResponse saved = perform("t-priya", post(clock("exceptions/new")).param("limit", "send-final-plan")
        .param("ground", "absence-from-area").param("who", "child").param("from", "2026-11-02")
        .param("until", "2026-12-14").param("impractical", "true").param("causalReason", "Nobody could see the child.")
        .param("evidence", "An email from the family."));
    CaseException claim = exceptions.of(ref).get(0);
    assertThat(saved.getRedirectedUrl()).isEqualTo(claim.href());

    Document own = page("t-priya", get(claim.href()), 200);
    assertThat(own.text()).contains("You recorded this exception. Another officer must decide on it");
    assertThat(own.select("form[action=" + claim.href() + "]")).isEmpty();
    assertThat(page("t-sam", get(claim.href()), 200).text())
        .contains("A manager or a decision officer must decide on it.");

    Document other = page("t-maya", get(claim.href()), 200);
    assertThat(other.select("h1").eachText()).containsExactly("Exception");
    assertThat(other.select("dd").eachText()).contains("The child", "Monday 2 November 2026", "Monday 14 December 2026",
        "Nobody could see the child.", "An email from the family.");
    assertThat(other.text()).contains("The limit need not be kept because of an absence from the area");
    assertThat(other.select("form[action=" + claim.href() + "] input[type=radio]").eachAttr("value"))
        .containsExactly("AUTHORISE", "REFUSE");

    Document gap = page("t-maya", post(claim.href()).param("decision", "REFUSE"), 400);
    assertThat(gap.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reason");
    assertThat(perform("t-maya", post(claim.href()).param("decision", "REFUSE").param("reason", "It did not."))
        .getRedirectedUrl()).isEqualTo(claim.href());
    assertThat(page("t-maya", get(claim.href()), 200).select("dd").eachText()).contains("It did not.");
    assertThat(page("t-daniel", post(claim.href()).param("decision", "REFUSE").param("reason", "Again."), 409).text())
        .contains("Maya Testing has already decided on this exception");
  }

  @Test
  void whatTheLawDoesNotExcuseCannotBeAuthorised() throws Exception {
    UUID id = claimException.claim(new ClaimException.Command(ref, "decide-whether-to-assess", null,
        "absence-from-area", "child", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 14), null, null, null, null,
        true, "An email.", "Nobody could see the child."));
    Document page = page("t-maya", post(clock("exceptions/" + id)).param("decision", "AUTHORISE")
        .param("reason", "They were away."), 400);
    assertThat(page.select(".govuk-error-summary a").text()).contains("Only 15 days of the absence fall within");
    assertThat(page.select("textarea[name=reason]").text()).isEqualTo("They were away.");
  }

  @Test
  void correctsTheDateOfReceipt() throws Exception {
    Document form = page("t-maya", get(clock("correct-receipt")), 200);
    assertThat(form.select("input[name=receivedOn-day]").attr("value")).isEqualTo("7");
    assertThat(form.text()).contains("The request is recorded as received on Monday 7 September 2026.")
        .contains("Where the family has a letter with an old date, a letter that puts it right is prepared");
    Document wrong = page("t-maya", post(clock("correct-receipt")).param("receivedOn", "2026-09-30")
        .param("reason", "The stamp."), 400);
    assertThat(wrong.select(".govuk-error-summary a").text()).contains("must be today or in the past");
    assertThat(wrong.select("textarea[name=reason]").text()).isEqualTo("The stamp.");
    assertThat(perform("t-maya", post(clock("correct-receipt")).param("receivedOn", "2026-09-04")
        .param("reason", "The stamp.")).getRedirectedUrl()).isEqualTo("/cases/" + ref + "/clock?done=corrected");
    assertThat(limit("decide-whether-to-assess").due()).isEqualTo(LocalDate.of(2026, 10, 16));
  }

  @Test
  void correctsTheDayTheCouncilBecameResponsible() throws Exception {
    Document form = page("t-maya", get(clock("correct-responsible")), 200);
    assertThat(form.select("input[name=becameResponsibleOn-day]").attr("value")).isEmpty();
    assertThat(form.text()).contains("No other day is recorded on which the council became responsible. The clock "
        + "counts from Monday 7 September 2026.");
    Document wrong = page("t-maya", post(clock("correct-responsible")).param("becameResponsibleOn", "2026-09-30")
        .param("reason", "The health visitor's letter."), 400);
    assertThat(wrong.select(".govuk-error-summary a").text()).contains("must be today or in the past");
    assertThat(wrong.select("textarea[name=reason]").text()).isEqualTo("The health visitor's letter.");
    assertThat(perform("t-maya", post(clock("correct-responsible")).param("becameResponsibleOn", "2026-09-02")
        .param("reason", "The health visitor's letter.")).getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/clock?done=corrected");
    // Wednesday 2 September: six weeks end on Wednesday 14 October
    assertThat(limit("decide-whether-to-assess").due()).isEqualTo(LocalDate.of(2026, 10, 14));
    assertThat(page("t-maya", get(clock("correct-responsible")), 200).text())
        .contains("The council is recorded as responsible since Wednesday 2 September 2026. The clock counts from the "
            + "earlier day, Wednesday 2 September 2026.");
    page("t-priya", get(clock("correct-responsible")), 403);
  }

  @Test
  void refusesWhoMayNotChangeTheCase() throws Exception {
    page("t-omar", get(clock("exceptions/new?limit=send-final-plan")), 403);
    page("t-inspector", get(clock("correct-receipt")), 403);
    assertThat(page("t-priya", get(clock("correct-receipt")), 403).text())
        .contains("Only a manager can correct the date of receipt, or the day the council became responsible. Ask the "
            + "team manager.");
    assertThat(page("t-doris", get(clock("exceptions/new?limit=send-final-plan")), 403).text())
        .contains("Only a coordinator or a manager can record an exception.");
    page("t-priya", post(clock("correct-receipt")).param("receivedOn", "2026-09-04").param("reason", "The stamp."),
        403);
    page("t-olga", get(clock("exceptions/new?limit=send-final-plan")), 404);
  }

  @Test
  void showsTheFamilysDatesOnceThereIsADecisionToChallenge() {
    assertThat(panel.of(ref)).isEmpty();
    statutoryClock.open(ref, "contact-mediation-adviser", null, LocalDate.of(2026, 10, 15));
    statutoryClock.open(ref, "appeal-window", null, LocalDate.of(2026, 10, 15));
    assertThat(panel.of(ref).orElseThrow().lines()).extracting("text").containsExactlyInAnyOrder(
        "The family can contact a mediation adviser by Tuesday 15 December 2026",
        "The family can appeal to the tribunal by Tuesday 15 December 2026");
  }

  private String clock(String rest) {
    return "/cases/" + ref + "/clock/" + rest;
  }

  private Document page(String username, MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response = perform(username, request);
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse perform(String username, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(cases.signedIn(username)).with(csrf())).andReturn().getResponse();
  }
}
