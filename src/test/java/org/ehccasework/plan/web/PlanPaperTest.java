package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.web.print.PdfCheck.aloud;
import static org.ehccasework.web.print.PdfCheck.bare;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.FinalisePlan;
import org.ehccasework.plan.IssueFinalPlan;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanTest;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.RecordRepresentations;
import org.ehccasework.plan.Representations;
import org.ehccasework.plan.SaveDraftPlan;
import org.ehccasework.plan.SectionI;
import org.ehccasework.web.print.PdfCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class PlanPaperTest extends PlanTest {

  @Autowired MockMvc browser;
  @Autowired SaveDraftPlan save;
  @Autowired JdbcClient jdbc;

  @Test
  void aDraftIsATaggedFileThatReadsLikeItsPageAndSaysThatItIsADraft() throws Exception {
    String ref = journey.draftSent();
    byte[] pdf = pdf(ref, 1);
    PdfCheck.passes(pdf);
    assertThat(PdfCheck.title(pdf)).isEqualTo("Draft plan, version 1, " + ref);
    assertThat(aloud(pdf)).endsWith(onTheScreen(ref, 1)).contains("Education,healthandcare(EHC)plan", "Draft,notinforce.",
        "Senton1December2026");
  }

  @Test
  void aFinalPlanHoldsItsSettingWhoSignedAndItsDate(@Autowired RecordRepresentations record,
      @Autowired FinalisePlan finalise, @Autowired IssueFinalPlan issue) throws Exception {
    String ref = journey.draftSent();
    journey.consulted(ref, "Hazel Wood School");
    journey.moveTo(LocalDate.of(2026, 12, 16));   // a Wednesday, the day after the family's 15 days
    record.record(new RecordRepresentations.Command(ref, Representations.Outcome.NO_VIEWS, null, null,
        null, null, null, Representations.Next.FINALISE));
    finalise.finalise(new FinalisePlan.Command(ref, new SectionI("Hazel Wood School", "Academy", null, null), null,
        "A longer section A"));
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", journey.today()), null, null));
    journey.send(ref, NoticeType.N10);
    byte[] pdf = pdf(ref, 2);
    PdfCheck.passes(pdf);
    assertThat(aloud(pdf)).endsWith(onTheScreen(ref, 2)).doesNotContain("notinforce").contains("HazelWoodSchool",
        "SignedByDanielTesting", "Dateoftheplan16December2026");
  }

  @Test
  void whatIsStillBeingWrittenSaysSoAndIsNeverMarkup() throws Exception {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0",
        Plans.withA("<b>Trains</b> & \"tea\" \u0141\u00f3d\u017a\n- one\n- two")));
    byte[] pdf = pdf(ref, 1);
    PdfCheck.passes(pdf);
    assertThat(aloud(pdf)).contains("Thisversionisbeingwritten.", "<b>Trains</b>&\"tea\"\u0141\u00f3d\u017aonetwo")
        .endsWith(onTheScreen(ref, 1));
  }

  @Test
  void listsAreTaggedAsListsAndBoldWordsReadInTheirPlace() throws Exception {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0",
        Plans.withA("He likes:\n- **trains**, all of them\n- maps\n\nHe **must** rest.\n# no heading [a](http://b.org)")));
    byte[] pdf = pdf(ref, 1);
    PdfCheck.passes(pdf);
    assertThat(PdfCheck.tags(pdf, "L")).isEqualTo(1);
    assertThat(PdfCheck.tags(pdf, "LI")).isEqualTo(2);
    assertThat(aloud(pdf)).contains("Helikes:trains,allofthemmapsHemustrest.#noheading[a](http://b.org)")
        .endsWith(onTheScreen(ref, 1));
    Document page = Jsoup.parse(answer(ref, "/1", "t-priya").getContentAsString());
    assertThat(page.select("main section").first().select("strong").eachText()).containsExactly("trains", "must");
    assertThat(page.select("main section").first().select("a, h3")).isEmpty();
  }

  @Test
  void aLongPlanHasItsSectionsAsMarksAndKeepsItsOrderOverThePages() throws Exception {
    String ref = journey.begin();
    PlanContent good = Plans.good();
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.content("Kofi likes trains.\n\n".repeat(60), good.needs(),
        good.sectionC(), good.sectionD(), good.outcomes(), Collections.nCopies(60, Plans.PROVISION))));
    byte[] pdf = pdf(ref, 1);
    PdfCheck.passes(pdf);
    assertThat(aloud(pdf)).endsWith(onTheScreen(ref, 1));
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isGreaterThan(12);
      assertThat(read.getDocumentCatalog().getDocumentOutline().children()).extracting(item -> item.getTitle())
          .hasSize(13).startsWith("A. Views, interests and aspirations").endsWith("About this plan");
    }
  }

  @Test
  void isForThoseWhoMayReadTheCaseAndEveryLookIsKept() throws Exception {
    String ref = journey.draftSent();
    assertThat(answer(ref, "/1/pdf", "t-omar").getStatus()).isEqualTo(403);
    MockHttpServletResponse answer = answer(ref, "/1/pdf", "t-inspector");
    assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + ref + "-plan-1.pdf\"");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
    assertThat(jdbc.sql("select username from access_log where case_ref = ?").param(ref).query(String.class).list())
        .contains("t-inspector").doesNotContain("t-omar");
    MockHttpServletResponse none = answer(ref, "/7/pdf", "t-priya");
    assertThat(none.getStatus()).isEqualTo(404);
    assertThat(none.getHeader("Content-Disposition")).isNull();
  }

  @Test
  void isLinkedFromTheListAndFromThePage() throws Exception {
    String ref = journey.draftSent();
    String link = "a[href=/cases/" + ref + "/plan/1/pdf]";
    assertThat(Jsoup.parse(answer(ref, "", "t-priya").getContentAsString()).select(link).text())
        .isEqualTo("Download as PDF: Draft plan, version 1");
    assertThat(Jsoup.parse(answer(ref, "/1", "t-priya").getContentAsString()).select(link).text())
        .isEqualTo("Download as PDF");
  }

  private byte[] pdf(String ref, int version) throws Exception {
    MockHttpServletResponse answer = answer(ref, "/" + version + "/pdf", "t-priya");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsByteArray();
  }

  private String onTheScreen(String ref, int version) throws Exception {
    Document page = Jsoup.parse(answer(ref, "/" + version, "t-priya").getContentAsString());
    return bare(page.select("main section").text());
  }

  private MockHttpServletResponse answer(String ref, String path, String username) throws Exception {
    var answer = browser.perform(get("/cases/" + ref + "/plan" + path).with(fixtures.signedIn(username))).andReturn()
        .getResponse();
    fixtures.as("t-priya");
    return answer;
  }
}
