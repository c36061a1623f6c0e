package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.web.print.PdfCheck.aloud;
import static org.ehccasework.web.print.PdfCheck.bare;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.statute.Method;
import org.ehccasework.web.print.PdfCheck;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class LetterPaperTest extends LettersAtWork {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(names = {"N3", "N4", "N10"})
  void aSentLetterIsATaggedFileThatReadsLikeItsPage(NoticeType type) throws Exception {
    var ref = fixtures.openCase();
    var letter = sent(type, ref);
    byte[] pdf = pdf(letter);
    PdfCheck.passes(pdf);
    assertThat(PdfCheck.title(pdf)).isEqualTo(titleOnTheScreen(letter)).contains("Kofi Mensah");
    assertThat(aloud(pdf)).endsWith(bare(onTheScreen(letter))).doesNotContain("Draft.");
  }

  @Test
  void theAddressComesBeforeTheLetterAndTheSignatureAfterIt() throws Exception {
    var ref = fixtures.openCase();
    assertThat(aloud(pdf(sent(NoticeType.N4, ref)))).containsSubsequence(bare(fixtures.authority().name()),
        "AbenaMensah", "4ElmRoadTestburyTE57QQ", "13October2026", "Reference:" + ref, "DearAbenaMensah",
        "WewillnotassessKofiMensah", "Yourssincerely", "PriyaTesting", bare(fixtures.authority().name()));
  }

  @Test
  void aLetterNotSentYetSaysSo() throws Exception {
    var ref = fixtures.openCase();
    var letter = "/cases/" + ref + "/letters/" + given(NoticeType.N3, ref, NoticeDetails.none());
    byte[] pdf = pdf(letter);
    PdfCheck.passes(pdf);
    assertThat(aloud(pdf)).contains("Draft.Thisletterhasnotbeensentyet.").endsWith(bare(onTheScreen(letter)));
  }

  @Test
  void carriesTheLogoWithTheCouncilsNameToBeReadAloudAndNotOnLettersApprovedBefore() throws Exception {
    var ref = fixtures.openCase();
    var before = sent(NoticeType.N3, ref);
    byte[] without = pdf(before);
    UUID council = fixtures.authority().id();
    try {
      jdbc.sql("insert into council_look (authority_id, version, logo_type, logo, logo_since) values (?, 1,"
          + " 'image/png', ?, ?)").params(council, picture(), OffsetDateTime.now(clock).plusMinutes(1)).update();
      assertThat(pictures(pdf(before))).isEqualTo(pictures(without)).isZero();
      clock.stopAt(TUE_13_OCT_2026.atTime(11, 0).atZone(clock.getZone()).toInstant());
      byte[] pdf = pdf(sent(NoticeType.N3, ref));
      PdfCheck.passes(pdf);
      assertThat(pictures(pdf)).isOne();
    } finally {
      jdbc.sql("delete from council_look where authority_id = ?").param(council).update();
    }
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static int pictures(byte[] pdf) throws IOException {
    int found = 0;
    try (var document = Loader.loadPDF(pdf)) {
      for (var name : document.getPage(0).getResources().getXObjectNames()) {
        found += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return found;
  }

  @Test
  void aSentLetterNeverChangesItsWords() throws Exception {
    var ref = fixtures.openCase();
    var letter = sent(NoticeType.N4, ref);
    var before = aloud(pdf(letter));
    today(TUE_13_OCT_2026.plusDays(40));
    var person = people.of(ref).get(0);
    jdbc.sql("update case_person set name = 'Someone Else', address = 'Elsewhere' where id = ?").param(person.id())
        .update();
    var council = fixtures.authority();
    rename(council.id(), "New Name Council");
    try {
      assertThat(aloud(pdf(letter))).isEqualTo(before);
    } finally {
      rename(council.id(), council.name());
    }
  }

  @Test
  void nobodyLearnsTheAddressOfAnother() throws Exception {
    var ref = fixtures.openCase();
    people.add(new CasePerson(UUID.randomUUID(), ref, CasePerson.Kind.PARENT, "Kwame Mensah", null,
        "9 Quiet Close, Far Town", null, null, false, true));
    var letter = sent(NoticeType.N4, ref);
    var page = Jsoup.parse(answer(letter, "t-priya").getContentAsString());
    var copies = page.select("a[href*=/pdf]");
    assertThat(copies.eachText()).contains("Download as PDF, to Kwame Mensah, parent");
    for (var copy : copies) {
      var text = aloud(pdf(copy.attr("href")));
      assertThat(text.contains("9QuietCloseFarTown")).isEqualTo(copy.text().contains("Kwame Mensah"));
    }
    assertThat(answer(letter + "/pdf?copy=" + (copies.size() + 1), "t-priya").getStatus()).isEqualTo(404);
    assertThat(answer(letter + "/pdf?copy=0", "t-priya").getStatus()).isEqualTo(404);
  }

  @Test
  void isAFileToKeepNamedByTheReferenceAndNeverStoredOnTheWay() throws Exception {
    var ref = fixtures.openCase();
    var answer = answer(sent(NoticeType.N4, ref) + "/pdf", "t-priya");
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + ref + "-letter.pdf\"");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
    assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
  }

  @Test
  void isForThoseWhoMayReadTheCaseAndEveryLookIsKept() throws Exception {
    var ref = fixtures.openCase();
    var letter = sent(NoticeType.N4, ref);
    assertThat(answer(letter + "/pdf", "t-omar").getStatus()).isEqualTo(403);
    assertThat(answer(letter + "/pdf", "t-inspector").getStatus()).isEqualTo(200);
    assertThat(jdbc.sql("select username from access_log where case_ref = ?").param(ref).query(String.class).list())
        .contains("t-inspector").doesNotContain("t-omar");
    var elsewhere = letter.replace(ref, fixtures.openCase());
    assertThat(answer(elsewhere + "/pdf", "t-priya").getStatus()).isEqualTo(404);
  }

  private void rename(UUID council, String name) {
    jdbc.sql("update authority set name = ? where id = ?").params(name, council).update();
  }

  private String sent(NoticeType type, String ref) {
    var id = approved(type, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.POST_FIRST, TUE_13_OCT_2026, ""));
    return "/cases/" + ref + "/letters/" + id;
  }

  private String titleOnTheScreen(String letter) throws Exception {
    return Jsoup.parse(answer(letter, "t-priya").getContentAsString()).select(".app-letter h2").text();
  }

  private String onTheScreen(String letter) throws Exception {
    return Jsoup.parse(answer(letter, "t-priya").getContentAsString()).select(".app-letter").text();
  }

  private byte[] pdf(String letter) throws Exception {
    var answer = answer(letter.contains("/pdf") ? letter : letter + "/pdf", "t-priya");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsByteArray();
  }

  private MockHttpServletResponse answer(String address, String username) throws Exception {
    var answer = mvc.perform(get(address).with(fixtures.signedIn(username))).andReturn().getResponse();
    fixtures.as("t-priya");   // a request ends whoever acted before it
    return answer;
  }
}
