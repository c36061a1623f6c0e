package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.web.print.PdfCheck.aloud;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.OutboxTokens;
import org.ehccasework.plan.PlanJourney;
import org.ehccasework.plan.Plans;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PlanWithLetterTest {

  @Autowired MockMvc mvc;
  @Autowired PlanJourney journey;
  @Autowired CaseFixtures fixtures;
  @Autowired Notices notices;
  @Autowired ApproveNotice approve;
  @Autowired RecordDispatch dispatch;
  @Autowired LetterLinkRows links;
  @Autowired OutboxTokens tokens;

  private final MockHttpSession browser = new MockHttpSession();

  @AfterEach
  void end() {
    journey.end();
  }

  @Test
  void theDraftIsToBeHadBehindTheLinkOfItsLetter() throws Exception {
    String ref = journey.begin();
    journey.write(ref, Plans.good());
    var letter = notices.waiting(ref, NoticeType.N8).get(0).id();
    approve.approve(new ApproveNotice.Command(letter, ""));
    dispatch.record(new RecordDispatch.Command(letter, Method.EMAIL, journey.today(), "", List.of(), true));
    fixtures.signOut();
    var link = links.of(letter).get(0);
    String path = tokens.path(link.id());
    open(post(path).param("email", link.email()));
    var page = Jsoup.parse(open(get(path + "/letter")).getContentAsString());
    assertThat(page.select("a[href*=/enclosed/]").eachText())
        .containsExactly("Download what goes with it as PDF: The draft plan, version 1");
    var plan = open(get(path + "/enclosed/1"));
    assertThat(plan.getContentType()).isEqualTo("application/pdf");
    assertThat(aloud(plan.getContentAsByteArray())).contains("Draft");
    assertThat(open(get(path + "/enclosed/2")).getStatus()).isEqualTo(404);
    assertThat(open(get("/cases/" + ref + "/plan/1/pdf")).getRedirectedUrl()).endsWith("/sign-in");
  }

  private MockHttpServletResponse open(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.session(browser)).andReturn().getResponse();
  }
}
