package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.ehccasework.advice.AdviceKind;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class PlanFromAdviceTest extends PlanTest {

  @Autowired MockMvc browser;
  @Autowired JdbcClient jdbc;

  @Test
  void whatTheAdviceSaysIsProposedWhereItBelongsAndGoesInAtOnce() throws Exception {
    String ref = advised();
    assertThat(page("/cases/" + ref + "/write-draft-plan").select("a.govuk-button").eachText())
        .contains("Begin with the advice");
    Document page = page(address(ref));
    assertThat(page.select("[name=sectionA]").val()).isEqualTo("Loves trains.");
    assertThat(page.select("[name=sectionC]").val()).isEqualTo("Sleeps badly.");
    assertThat(page.select("textarea[name$=.need]").eachText()).contains("Reads late.", "Short sentences.");
    page.select("[name=review]").forEach(box -> box.val("Each term"));
    assertThat(send(address(ref), page.selectFirst("main form")).getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/plan/1/check?saved=advice");
    PlanContent plan = plans.working(ref).content();
    assertThat(plan.text(org.ehccasework.plan.PlanSection.A)).isEqualTo("Loves trains.");
    assertThat(plan.needs()).contains(new Need("Short sentences.", "communication"));
    int need = plan.needs().indexOf(new Need("Short sentences.", "communication")) + 1;
    assertThat(plan.outcomes()).contains(new Outcome("By July 2028 Kofi retells a story.", need, "July 2028"));
    int outcome = plan.outcomes().indexOf(new Outcome("By July 2028 Kofi retells a story.", need, "July 2028")) + 1;
    assertThat(plan.provision()).contains(new Provision(Section.F, need, "Therapy each week, 30 minutes.", null,
        "Each week", "30 minutes", null, null, "Each term", "Speech and language therapy advice", false)
            .linkedTo(need, outcome));
    assertThat(plan.in(Section.G)).extracting(Provision::source).containsExactly("Medical advice");
  }

  @Test
  void whatIsInThePlanIsNotProposedAgainAndSentTwiceItIsThereOnce() throws Exception {
    String ref = advised();
    Element form = page(address(ref)).selectFirst("main form");
    send(address(ref), form);
    PlanContent once = plans.working(ref).content();
    assertThat(send(address(ref), form).getStatus()).isEqualTo(302);
    assertThat(plans.working(ref).content()).isEqualTo(once);
    assertThat(page(address(ref)).select("textarea[name$=.what], textarea[name$=.need]")).isEmpty();
    assertThat(page(address(ref)).select("[name=sectionA]")).isEmpty();
  }

  @Test
  void anEmptiedBoxIsLeftOutAndWordsOfAColleagueStay() throws Exception {
    String ref = advised();
    Element form = page(address(ref)).selectFirst("main form");
    form.select("textarea[name$=.what]").forEach(box -> box.text(""));
    browser.perform(post("/cases/" + ref + "/plan/1/A").with(fixtures.signedIn("t-sam")).with(csrf())
        .param("basedOn", "0").param("sectionA", "Sam wrote this.")).andReturn();
    MockHttpServletResponse refused = send(address(ref), form);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select(".govuk-error-summary").text())
        .contains("Section A has been written meanwhile");
    form.select("[name=sectionA]").forEach(box -> box.text(""));
    assertThat(send(address(ref), form).getStatus()).isEqualTo(302);
    PlanContent plan = plans.working(ref).content();
    assertThat(plan.provision()).isEmpty();
    assertThat(plan.text(org.ehccasework.plan.PlanSection.A)).isEqualTo("Sam wrote this.");
  }

  @Test
  void aRowWhoseHiddenFieldWasChangedIsARowOfItsOwn() throws Exception {
    String ref = advised();
    Element form = page(address(ref)).selectFirst("main form");
    form.selectFirst("[name^=needs][name$=.id]").val("not a row");
    assertThat(send(address(ref), form).getStatus()).isEqualTo(302);
    assertThat(plans.working(ref).content().needs()).extracting(Need::need).contains("Reads late.");
  }

  private String advised() {
    String ref = journey.begin();
    says(ref, AdviceKind.FAMILY, "Loves trains.", null, null);
    says(ref, AdviceKind.EDUCATION, "Reads late.\n- Spells late.", null, null);
    says(ref, AdviceKind.MEDICAL, "Sleeps badly.", null, "A sleep clinic.");
    says(ref, AdviceKind.SPEECH_AND_LANGUAGE, "Short sentences.", "By July 2028 Kofi retells a story.",
        "Therapy each week, 30 minutes.");
    return ref;
  }

  private void says(String ref, AdviceKind kind, String needs, String outcomes, String provision) {
    jdbc.sql("update advice_request set needs = ?, outcomes = ?, provision = ? where id = ?")
        .params(needs, outcomes, provision, journey.advice(ref, kind, "Sam Adviser")).update();
  }

  private static String address(String ref) {
    return "/cases/" + ref + "/plan/1/from-advice";
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = browser.perform(get(path).with(fixtures.signedIn("t-priya"))).andReturn()
        .getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    fixtures.as("t-priya");
    return Jsoup.parse(answer.getContentAsString());
  }

  /** As a browser sends it. */
  private MockHttpServletResponse send(String path, Element form) throws Exception {
    var request = post(path).with(fixtures.signedIn("t-priya")).with(csrf());
    form.select("input[name], textarea, select").stream().filter(box -> !box.attr("name").equals("_csrf"))
        .forEach(box -> request.param(box.attr("name"), box.is("select")
            ? box.select("option[selected]").attr("value") : box.val()));
    var answer = browser.perform(request).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }
}
