package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.page.CasePagePanel.Panel;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class LetterPagesTest extends LettersAtWork {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired LettersPanel panel;

  @Test
  void listTheLettersOfACaseNewestFirst() throws Exception {
    var ref = fixtures.openCase();
    assertThat(page("/cases/" + ref + "/letters").select("main p").eachText())
        .contains("There are no letters in this case yet.");
    var first = sent(ref);
    today(TUE_13_OCT_2026.plusDays(1));
    prepare.about(NoticeType.N1, ref, NoticeDetails.none());
    var page = page("/cases/" + ref + "/letters");
    assertThat(page.title()).startsWith("Letters, " + ref);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("tbody tr").eachText()).containsExactly(
        "Letter to say we have the request Prepared: 14 October 2026 How far it is: To approve "
            + "Counts as given: – On paper: Download as PDF: Letter to say we have the request",
        "Letter to say we will not assess Prepared: 13 October 2026 How far it is: Sent on 13 October 2026 "
            + "by first class post Counts as given: 15 October 2026 "
            + "On paper: Download as PDF: Letter to say we will not assess");
    assertThat(page.select("tbody a").eachAttr("href")).contains("/cases/" + ref + "/letters/" + first);
  }

  @Test
  void nameTheBodyThatEachRequestGoesTo() throws Exception {
    var ref = fixtures.openCase();
    prepare.about(NoticeType.N5, ref, NoticeDetails.none().to("Riverside therapy", null));
    prepare.about(NoticeType.N9, ref, NoticeDetails.none().to("Hillcrest Primary School", null));
    assertThat(page("/cases/" + ref + "/letters").select("tbody th a").eachText()).containsExactlyInAnyOrder(
        "Request for advice: Riverside therapy", "Letter to ask a school or college: Hillcrest Primary School");
  }

  @Test
  void tellTheLettersAboutLatenessApartByWhatIsLate() throws Exception {
    var ref = fixtures.openCase();
    for (String late : List.of("decide whether to assess and tell you", "send you the final EHC plan")) {
      prepare.about(NoticeType.LATE, ref, NoticeDetails.about(null, Map.of(NoticeFacts.LIMIT, late)));
    }
    assertThat(page("/cases/" + ref + "/letters").select("tbody th a").eachText()).containsExactlyInAnyOrder(
        "Letter to say we are late: decide whether to assess and tell the family",
        "Letter to say we are late: send the family the final EHC plan");
    assertThat(page("/cases/" + ref).text()).contains("Letter to say we are late: send the family the final EHC plan");
    assertThat(happened(ref)).contains("Prepared: letter to say we are late (send the family the final EHC plan).");
  }

  @Test
  void showADraftAsIfItWereSentTodayWithWhatItLacks() throws Exception {
    var ref = fixtures.openCase();
    var page = page("/cases/" + ref + "/letters/" + given(NoticeType.N4, ref, NoticeDetails.none()));
    assertThat(page.title()).startsWith("Letter to say we will not assess, " + ref);
    assertThat(page.select("h1").eachText()).containsExactly("Letter to say we will not assess");
    assertThat(page.select(".govuk-inset-text").text()).contains("Its dates are shown as if it is sent today.");
    assertThat(page.text()).contains("This letter cannot go yet", "the reasons for the decision");
    assertThat(page.select(".app-letter h2").text()).startsWith("We will not assess Kofi Mensah");
    assertThat(page.select(".app-letter li")).isNotEmpty();
    assertThat(page.select(".app-letter").text()).contains("13 October 2026");
  }

  @Test
  void showWhoGotALetterAndWhoApprovedAndSentItWhen() throws Exception {
    var ref = fixtures.openCase();
    var page = page("/cases/" + ref + "/letters/" + sent(ref));
    assertThat(page.text()).doesNotContain("as if it is sent today").contains("Abena Mensah",
        "Approved 13 October 2026 at 9:00am, by Priya Testing", "Sent Tuesday 13 October 2026, by first class post",
        "Counts as given Thursday 15 October 2026", "Note Receipt 12");
    assertThat(page.select("a:contains(Correct how it was sent)")).isEmpty();
  }

  @Test
  void hideAllButTheLetterOnPaper() throws Exception {
    var ref = fixtures.openCase();
    var page = page("/cases/" + ref + "/letters/" + sent(ref));
    page.select(".govuk-\\!-display-none-print").remove();
    assertThat(page.select("main").text()).startsWith("13 October 2026 Reference: " + ref)
        .endsWith("Yours sincerely Priya Testing, coordinator Testshire Council").doesNotContain("What was done");
  }

  @Test
  void areForThoseWhoMayReadTheCaseAndEveryLookIsKept() throws Exception {
    var ref = fixtures.openCase();
    var letter = "/cases/" + ref + "/letters/" + sent(ref);
    assertThat(answer(letter, "t-omar").getStatus()).isEqualTo(403);
    assertThat(answer("/cases/" + ref + "/letters", "t-omar").getStatus()).isEqualTo(403);
    assertThat(answer(letter, "t-inspector").getStatus()).isEqualTo(200);
    assertThat(jdbc.sql("select count(*) from access_log where case_ref = ? and username = 't-inspector'").param(ref)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void areNotFoundUnderAnotherCase() throws Exception {
    var id = sent(fixtures.openCase());
    assertThat(answer("/cases/" + fixtures.openCase() + "/letters/" + id, "t-priya").getStatus()).isEqualTo(404);
    assertThat(answer("/cases/" + fixtures.openCase() + "/letters/" + UUID.randomUUID(), "t-priya").getStatus())
        .isEqualTo(404);
  }

  @Test
  void putTheLatestThreeBesideTheCase() {
    var ref = fixtures.openCase();
    assertThat(panel.of(ref)).isEmpty();
    sent(ref);
    for (NoticeType type : new NoticeType[] {NoticeType.N1, NoticeType.N2, NoticeType.N3}) {
      clock.stopAt(clock.instant().plusSeconds(60));
      prepare.about(type, ref, NoticeDetails.none());
    }
    assertThat(panel.of(ref).orElseThrow().lines()).extracting(Panel.Line::text).containsExactly(
        NoticeType.N3.words(), NoticeType.N2.words(), NoticeType.N1.words());
    assertThat(panel.of(ref).orElseThrow().lines()).extracting(Panel.Line::href)
        .allSatisfy(href -> assertThat(href).startsWith("/cases/" + ref + "/letters/"));
  }

  private UUID sent(String ref) {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.POST_FIRST, TUE_13_OCT_2026, "Receipt 12"));
    return id;
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(answer(address, "t-priya").getContentAsString());
  }

  private MockHttpServletResponse answer(String address, String username) throws Exception {
    var answer = mvc.perform(get(address).with(fixtures.signedIn(username))).andReturn().getResponse();
    fixtures.as("t-priya");   // a request ends whoever acted before it
    return answer;
  }
}
