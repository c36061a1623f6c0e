package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.letters.NoticeType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class WordingPagesTest {

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void forgetTheWordings() {
    jdbc.sql("delete from letter_wording_passage").update();
    jdbc.sql("delete from letter_wording").update();
  }

  @Test
  void listEachLetterAndEachPartWithItsState() throws Exception {
    save("n1", Map.of("title", "Thank you"));
    Document page = page("/admin/letters");
    assertThat(page.select("h1").eachText()).containsExactly("Letters");
    assertThat(page.select("tbody tr")).hasSize(NoticeType.values().length + 5);
    assertThat(page.select("tr:contains(N1 Letter)").text()).contains("Our own, version 1", "by Ada Testing");
    assertThat(page.select("tr:contains(N2 Letter)").text()).contains("Standard", "Never");
    assertThat(page.select("tr:contains(Appeal, mediation)").text()).contains("Standard");
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void showEachLetterReadyToBeSavedAndLookedAt(NoticeType type) throws Exception {
    String template = type.template();
    Document page = page("/admin/letters/" + template);
    assertThat(page.select("textarea")).isNotEmpty().allSatisfy(area ->
        assertThat(page.select("label[for=" + area.id() + "]")).hasSize(1));
    Document preview = Jsoup.parse(send(template, typed(page), "pressed", "preview").getContentAsString());
    assertThat(preview.select("article.app-letter")).isNotEmpty().allSatisfy(sheet -> assertThat(sheet.text())
        .contains("Robin Example", "Alex Coordinator").doesNotContain("((", "{", "[["));
    assertThat(preview.select("#preview ~ ul")).isEmpty();
    assertThat(send(template, typed(page)).getRedirectedUrl()).isEqualTo("/admin/letters");
    assertThat(jdbc.sql("select count(*) from letter_wording").query(Integer.class).single())
        .as("nothing has changed").isZero();
  }

  @Test
  void showAPreviewOfWhatWasTypedWithoutSavingIt() throws Exception {
    Map<String, String> typed = typed(page("/admin/letters/n1"));
    typed.put("views", "Tell us what you think of <b>((child))</b>. ${7*7} [(7*7)]");
    Document page = Jsoup.parse(send("n1", typed, "pressed", "preview").getContentAsString());
    assertThat(page.select("article.app-letter").text()).contains("Tell us what you think of <b>Robin</b>. ${7*7} [(7*7)]");
    assertThat(page.select("#views").val()).isEqualTo("Tell us what you think of <b>((child))</b>. ${7*7} [(7*7)]");
    assertThat(page("/admin/letters/n1").select("#views").val()).startsWith("## What you can do");
  }

  @Test
  void refuseAWordingWithoutAnElementAndKeepWhatWasTyped() throws Exception {
    Map<String, String> typed = typed(page("/admin/letters/appeal"));
    typed.put("certificate", "");
    typed.put("talk", "## Our own heading");
    var answer = send("appeal", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary__list a").eachText()).containsExactly("The letter must say that a "
        + "certificate is needed before an appeal (SEND Regulations 2014, regulation 32). Write it, or go back to the "
        + "standard words of \"The mediation certificate\"");
    assertThat(page.select(".govuk-error-summary__list a").attr("href")).isEqualTo("#certificate");
    assertThat(page.select("#certificate-error")).hasSize(1);
    assertThat(page.select("#talk").val()).isEqualTo("## Our own heading");
  }

  @Test
  void listTheVersionsShowOneAndGoBack() throws Exception {
    save("n1", Map.of("title", "Thank you"));
    Document page = page("/admin/letters/n1");
    assertThat(page.select("#title").val()).isEqualTo("Thank you");
    String version = page.select("a[href*=versions]").attr("href");
    assertThat(page(version).select("main").text()).contains("N1 Letter to say we have the request, version 1",
        "Thank you");
    assertThat(send("n1", Map.of(), "pressed", "standard", "basedOn", "1").getRedirectedUrl())
        .isEqualTo("/admin/letters");
    assertThat(page("/admin/letters/n1").select("#title").val()).isEqualTo("We have the request about ((whom))");
    assertThat(page("/admin/letters/n1").select("button[value=standard]")).isEmpty();
  }

  @Test
  void sayThatThereIsNoSuchLetterOrVersion() throws Exception {
    for (String path : new String[] {"/admin/letters/n99", "/admin/letters/head", "/admin/letters/n1/versions/7"}) {
      assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
    }
  }

  private void save(String template, Map<String, String> changed) throws Exception {
    Map<String, String> typed = typed(page("/admin/letters/" + template));
    typed.putAll(changed);
    assertThat(send(template, typed).getStatus()).isEqualTo(302);
  }

  private static Map<String, String> typed(Document page) {
    Map<String, String> typed = new LinkedHashMap<>();
    page.select("form[data-keep-draft] textarea, form[data-keep-draft] input[name=basedOn]")
        .forEach(field -> typed.put(field.attr("name"), field.val()));
    return typed;
  }

  private MockHttpServletResponse send(String template, Map<String, String> typed, String... more) throws Exception {
    var request = post("/admin/letters/" + template).with(fixtures.signedIn("t-admin")).with(csrf());
    typed.forEach(request::param);
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return browser.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return browser.perform(get(path).with(fixtures.signedIn("t-admin"))).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    var answer = ask(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }
}
