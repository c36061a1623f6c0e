package org.ehccasework.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.Files;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DocumentPagesTest {

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired DocumentStore documents;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCase() {
    ref = fixtures.openCase();
  }

  @Test
  void listDocumentsAndTakeNewOnes() throws Exception {
    Document empty = list("t-priya");
    assertThat(empty.title()).isEqualTo("Documents, " + ref + " - EHC casework");
    assertThat(empty.select("h1")).hasSize(1);
    assertThat(empty.select("main").text()).contains("No documents yet.");
    assertThat(empty.select("form[enctype=multipart/form-data] input[type=file]").attr("aria-describedby"))
        .isEqualTo("file-hint");
    assertThat(add("School report", file("report.pdf", Files.pdf()), "t-priya").getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/documents?added=1");
    Document filled = list("t-inspector");
    assertThat(filled.select("tbody th a").text()).isEqualTo("School report");
    assertThat(filled.select("tbody td").eachText().get(0)).isEqualTo("Kind: PDF, 1KB");
    assertThat(filled.select("tbody td").eachText().get(1)).contains("by Priya Testing");
    assertThat(filled.select("input[type=file]")).isEmpty();
  }

  @Test
  void handOutAFileToKeepAndNeverToRun() throws Exception {
    byte[] content = Files.pdf();
    add("School report", file("résumé of school.pdf", content), "t-priya");
    String address = list("t-priya").select("tbody td a").attr("href");
    MockHttpServletResponse copy = browser.perform(get(address).with(fixtures.signedIn("t-sam"))).andReturn()
        .getResponse();
    assertThat(copy.getContentAsByteArray()).isEqualTo(content);
    assertThat(copy.getContentType()).isEqualTo("application/pdf");
    assertThat(copy.getHeader("Content-Disposition")).startsWith("attachment;")
        .contains("filename*=UTF-8''r%C3%A9sum%C3%A9%20of%20school.pdf");
    assertThat(copy.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(copy.getHeader("Cache-Control")).contains("no-store");
    UUID id = documents.of(ref).get(0).id();
    assertThat(jdbc.sql("select username from access_log where action = 'DOWNLOAD' and detail = ?")
        .param("document " + id).query(String.class).list()).containsExactly("t-sam");
  }

  @Test
  void handOutNothingToThoseWhoMayNotReadTheCase() throws Exception {
    add("School report", file("report.pdf", Files.pdf()), "t-priya");
    String address = list("t-priya").select("tbody td a").attr("href");
    assertThat(statusOf(address, "t-omar")).isEqualTo(403);
    assertThat(statusOf(address, "t-olga")).isEqualTo(404);
    String through = address.replace(ref, fixtures.openCase());
    assertThat(statusOf(through, "t-priya")).isEqualTo(404);
    assertThat(statusOf("/cases/" + ref + "/documents/" + UUID.randomUUID(), "t-priya")).isEqualTo(404);
  }

  @Test
  void keepTheTitleAndSayThatAFileIsTooLarge() throws Exception {
    Document page = refused("School report", file("report.pdf", new byte[(int) DocumentStore.LARGEST + 1]), 413);
    CasePagesTest.summaryLinksToItsFields(page, "The file must be smaller than 50MB.");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("input[name=title]").val()).isEqualTo("School report");
  }

  @Test
  void keepTheTitleAndSayThatAFileIsNotWhatItIsCalled() throws Exception {
    Document page = refused("School report", file("report.pdf", Files.docx()), 422);
    CasePagesTest.summaryLinksToItsFields(page, "The file is called .pdf but holds a Word document. Check that it is"
        + " the right file, let its name end in .docx and add it again.");
    assertThat(page.select("input[name=title]").val()).isEqualTo("School report");
    assertThat(documents.of(ref)).isEmpty();
  }

  @Test
  void askForWhatIsMissing() throws Exception {
    Document nothing = refused("", file("", new byte[0]), 422);
    CasePagesTest.summaryLinksToItsFields(nothing, "Select a file");
    Document overlong = refused("x".repeat(201), file("report.pdf", Files.pdf()), 422);
    assertThat(overlong.select("#file-error").text()).contains("Select the files again");
    assertThat(documents.of(ref)).isEmpty();
  }

  @Test
  void takeManyFilesAtOnceUnderTheirOwnNames() throws Exception {
    assertThat(addAll(file("letter from school.pdf", Files.pdf()), file("notes.docx", Files.docx())).getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/documents?added=2");
    assertThat(documents.of(ref)).extracting(DocumentStore.Document::title)
        .containsExactlyInAnyOrder("letter from school", "notes");
    Document page = Jsoup.parse(browser.perform(get("/cases/" + ref + "/documents?added=2")
        .with(fixtures.signedIn("t-priya"))).andReturn().getResponse().getContentAsString());
    assertThat(page.select(".govuk-notification-banner").text()).contains("2 documents added.");
    assertThat(page.select("input[type=file]").hasAttr("multiple")).isTrue();
  }

  @Test
  void keepTheGoodOnesAndSayWhichAreBadAndWhy() throws Exception {
    MockHttpServletResponse answer = addAll(file("good.pdf", Files.pdf()), file("bad.exe", new byte[] {'M', 'Z', 0, 1}),
        file("empty.pdf", new byte[0]));
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select(".govuk-error-summary__list a").eachText()).hasSize(2).satisfies(errors -> {
      assertThat(errors.get(0)).startsWith("bad.exe: Files of this kind cannot be added.");
      assertThat(errors.get(1)).isEqualTo("empty.pdf: The file is empty. Select another file.");
    });
    assertThat(page.select(".govuk-inset-text").text()).isEqualTo("Added: good.");
    assertThat(documents.of(ref)).extracting(DocumentStore.Document::title).containsExactly("good");
  }

  @Test
  void showWhatABrowserCanShowSafelyAndHandOutTheRest() throws Exception {
    addAll(file("a.pdf", Files.pdf()), file("b.txt", "Plain words".getBytes(StandardCharsets.UTF_8)));
    addAll(file("c.docx", Files.docx()));
    for (var document : documents.of(ref)) {
      MockHttpServletResponse shown = browser.perform(get("/cases/{ref}/documents/{id}/view", ref, document.id())
          .with(fixtures.signedIn("t-sam"))).andReturn().getResponse();
      boolean word = document.title().equals("c");
      assertThat(shown.getHeader("Content-Disposition")).startsWith(word ? "attachment;" : "inline;");
      assertThat(shown.getHeaders("Content-Security-Policy")).singleElement().asString().contains("default-src 'none'")
          .doesNotContain(word ? "sandbox" : "script-src");
      assertThat(shown.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    }
    Document list = list("t-sam");
    assertThat(list.select("tbody th a[href$=/view]").eachText()).containsExactlyInAnyOrder("a", "b");
    assertThat(list.select("tbody td a[download]")).hasSize(3);
  }

  @Test
  void takeNothingFromThoseWhoOnlyRead() throws Exception {
    for (String who : new String[] {"t-inspector", "t-doris", "t-omar", "t-hana"}) {
      assertThat(add("Report", file("report.pdf", Files.pdf()), who).getStatus()).as(who).isEqualTo(403);
    }
    assertThat(documents.of(ref)).isEmpty();
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, "text/html", content);
  }

  private MockHttpServletResponse add(String title, MockMultipartFile file, String who) throws Exception {
    return browser.perform(multipart("/cases/" + ref + "/documents").file(file).param("title", title).with(csrf())
        .with(fixtures.signedIn(who))).andReturn().getResponse();
  }

  private MockHttpServletResponse addAll(MockMultipartFile... files) throws Exception {
    var request = multipart("/cases/" + ref + "/documents");
    for (MockMultipartFile file : files) {
      request.file(file);
    }
    return browser.perform(request.with(csrf()).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
  }

  private Document refused(String title, MockMultipartFile file, int status) throws Exception {
    MockHttpServletResponse response = add(title, file, "t-priya");
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }

  private Document list(String who) throws Exception {
    return Jsoup.parse(browser.perform(get("/cases/" + ref + "/documents").with(fixtures.signedIn(who))).andReturn()
        .getResponse().getContentAsString());
  }

  private int statusOf(String address, String who) throws Exception {
    return browser.perform(get(address).with(fixtures.signedIn(who))).andReturn().getResponse().getStatus();
  }
}
