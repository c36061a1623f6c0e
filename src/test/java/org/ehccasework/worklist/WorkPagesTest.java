package org.ehccasework.worklist;

import java.time.Instant;
import org.ehccasework.StatementCounter;
import org.ehccasework.engine.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of the work pages share: a Monday, data of their own, and a look at the page. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
public abstract class WorkPagesTest {

  /** Monday 23 November 2026, noon. */
  protected static final Instant MON_23_NOV_2026 = Instant.parse("2026-11-23T12:00:00Z");

  @Autowired protected MockMvc mvc;
  @Autowired protected WorkFixture work;
  @Autowired protected StatementCounter statements;
  @Autowired MovableClock clock;

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(MON_23_NOV_2026);
  }

  @AfterEach
  void letItGo() {
    clock.reset();
  }

  protected Document page(RequestBuilder request) throws Exception {
    return page(request, 200);
  }

  /** The page, which like every page has a title, one main heading and nothing inline. */
  protected Document page(RequestBuilder request, int status) throws Exception {
    var response = mvc.perform(request).andReturn().getResponse();
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).endsWith(" - EHC casework").hasSizeGreaterThan(" - EHC casework".length() + 3);
    assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
