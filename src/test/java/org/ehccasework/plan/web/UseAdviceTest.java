package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.plan.PlanTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class UseAdviceTest extends PlanTest {

  @Autowired MockMvc browser;

  @Test
  void eachPartOfAnAdviceLeadsToTheSectionThatItFeeds() throws Exception {
    String ref = journey.begin();
    assertThat(sections(ref, AdviceKind.FAMILY)).isEqualTo("A E F");
    assertThat(sections(ref, AdviceKind.EDUCATION)).isEqualTo("B E F");
    assertThat(sections(ref, AdviceKind.MEDICAL)).isEqualTo("C E G");
    assertThat(sections(ref, AdviceKind.SOCIAL_CARE)).isEqualTo("D E H1");
    assertThat(sections(ref, AdviceKind.SPEECH_AND_LANGUAGE)).isEqualTo("B E F");
  }

  @Test
  void thePageOfAnAdviceHasTheLinkAndTheSectionShowsTheAdvice() throws Exception {
    String ref = journey.begin();
    UUID advice = journey.advice(ref, AdviceKind.MEDICAL, "Dr Aziz");
    var links = Jsoup.parse(answer("t-priya", "/cases/" + ref + "/advice/" + advice).getContentAsString())
        .select("a[href*=/plan/from-advice/]");
    assertThat(links.eachText()).containsExactly("Use this in the plan: Needs", "Use this in the plan: Provision",
        "Use this in the plan: Outcomes");
    String section = answer("t-priya", links.first().attr("href")).getRedirectedUrl();
    assertThat(section).isEqualTo("/cases/" + ref + "/plan/1/C");
    assertThat(Jsoup.parse(answer("t-priya", section).getContentAsString()).select(".app-editor__advice").text())
        .contains("Medical advice", "Dr Aziz", "Kofi finds it hard to listen.");
  }

  @Test
  void theWordsOfAnAdviceBeginARowOrATextThatNobodyHasWritten() throws Exception {
    String ref = journey.begin();
    UUID advice = journey.advice(ref, AdviceKind.MEDICAL, "Dr Aziz");
    String plan = "/cases/" + ref + "/plan/1/";
    var b = Jsoup.parse(answer("t-priya", plan + "B").getContentAsString());
    String use = b.select(".app-editor__advice a[href$=use=" + advice + "]").attr("href");
    assertThat(use).isEqualTo(plan + "B/new?use=" + advice);
    assertThat(Jsoup.parse(answer("t-priya", use).getContentAsString()).select("[name=need]").val())
        .isEqualTo("Kofi finds it hard to listen.");
    assertThat(Jsoup.parse(answer("t-priya", plan + "C?use=" + advice).getContentAsString())
        .select("[name=sectionC]").val()).isEqualTo("Kofi finds it hard to listen.");
    assertThat(Jsoup.parse(answer("t-priya", plan + "A?use=" + advice).getContentAsString())
        .select("[name=sectionA]").val()).as("health advice says nothing for the family's section").isEmpty();
  }

  @Test
  void whoOnlyReadsIsLedToThePlanAndNobodyElseAnywhere() throws Exception {
    String ref = journey.begin();
    String use = "/cases/" + ref + "/plan/from-advice/" + UUID.randomUUID() + "/needs";
    assertThat(answer("t-inspector", use).getRedirectedUrl()).isEqualTo("/cases/" + ref + "/plan");
    assertThat(answer("t-omar", use).getStatus()).isEqualTo(403);
    fixtures.as("t-priya");
    String sent = journey.draftSent();
    assertThat(answer("t-priya", use.replace(ref, sent)).getRedirectedUrl()).isEqualTo("/cases/" + sent + "/plan");
  }

  private String sections(String ref, AdviceKind kind) throws Exception {
    String address = "/cases/" + ref + "/plan/from-advice/" + journey.advice(ref, kind, "Sam Adviser");
    StringBuilder sections = new StringBuilder();
    for (String part : new String[] {"needs", "outcomes", "provision"}) {
      String led = answer("t-priya", address + "/" + part).getRedirectedUrl();
      sections.append(' ').append(led.substring(led.lastIndexOf('/') + 1));
    }
    return sections.substring(1);
  }

  private MockHttpServletResponse answer(String who, String path) throws Exception {
    return browser.perform(get(path).with(fixtures.signedIn(who))).andReturn().getResponse();
  }
}
