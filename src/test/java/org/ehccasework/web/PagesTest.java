package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser(username = "priya", roles = {"COORDINATOR", "TEAM_MANAGER"})
class PagesTest {

  @Autowired MockMvc mvc;
  @Autowired PageErrors errors;
  @Autowired ThymeleafViewResolver views;
  @Autowired List<ResourceUrlEncodingFilter> namesOfFiles;

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/accessibility", "/privacy"})
  void haveATitleOneHeadingAndNothingInline(String path) throws Exception {
    Document page = page(path, 200);
    String heading = page.select("h1").eachText().get(0);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).isEqualTo(heading + " - EHC casework");
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("main#main-content")).hasSize(1);
    assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
  }

  /** A second one, which Spring Boot adds where there is none, seeks every link of a page in every jar. */
  @Test
  void seekNoLinkAmongTheFilesButStylesAndScripts() {
    assertThat(namesOfFiles).hasSize(1).hasOnlyElementsOfType(AssetNames.class);
  }

  @Test
  void nameStylesAndScriptsByTheirContent() throws Exception {
    Document page = page("/help", 200);
    assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/assets/app-[0-9a-f]{32}\\.css");
    assertThat(page.select("script").attr("src")).matches("/assets/app-[0-9a-f]{32}\\.js");
    var css = mvc.perform(get(page.select("link[rel=stylesheet]").attr("href"))).andReturn().getResponse();
    assertThat(css.getStatus()).isEqualTo(200);
    assertThat(css.getHeader("Cache-Control")).contains("max-age=31536000");
    assertThat(css.getContentAsString()).contains(".govuk-button")
        .doesNotContain("GDS Transport", "crest", "crown");
  }

  @Test
  void offerWhatThePersonMayOpen() throws Exception {
    Document page = page("/help", 200);
    assertThat(page.select(".govuk-service-navigation__list a").eachText())
        .containsExactly("My work", "Cases", "Team tasks", "Panels", "Cockpit");
    assertThat(page.select(".app-header__account a[href=/account]").text()).isEqualTo("priya");
    assertThat(page.select("form[action=/sign-out] input[name=_csrf]")).hasSize(1);
    assertThat(page.select("form[action=/cases/search]").attr("method")).isEqualTo("post");
  }

  @ParameterizedTest
  @CsvSource({"not-found,404,There is no case EHC-2026-0001", "no-access,403,Ask the team manager",
      "already-done,409,Sam Reid did this at 9:14am", "rule-broken,422,Enter the reasons",
      "denied,403,Ask the team manager"})
  void sayWhatWentWrongAndWhatToDo(String what, int status, String words) throws Exception {
    var failing = MockMvcBuilders.standaloneSetup(new Failing()).setControllerAdvice(errors)
        .setViewResolvers((name, locale) -> views.resolveViewName(name, locale)).build();
    Document page = page(failing, "/fails/" + what, status);
    assertThat(page.select("main").text()).contains(words).contains("ring");
    assertThat(page.select("h1")).hasSize(1);
  }

  private Document page(String path, int status) throws Exception {
    return page(mvc, path, status);
  }

  private static Document page(MockMvc browser, String path, int status) throws Exception {
    var response = browser.perform(get(path)).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString());
  }

  @Controller
  static class Failing {

    @GetMapping("/fails/{what}")
    String fail(@PathVariable String what) {
      throw switch (what) {
        case "not-found" -> new NotFound("There is no case EHC-2026-0001");
        case "no-access" -> new NoAccess("You do not have access to this case. Ask the team manager.");
        case "already-done" -> new AlreadyDone("Sam Reid did this at 9:14am");
        case "denied" -> new AccessDeniedException("no");
        default -> new RuleBroken(List.of(new Violation("reasons", "Enter the reasons")));
      };
    }
  }
}
