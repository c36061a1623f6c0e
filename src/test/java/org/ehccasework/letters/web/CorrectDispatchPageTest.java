package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class CorrectDispatchPageTest extends LettersAtWork {

  @Autowired MockMvc mvc;

  private UUID id;
  private String letter;

  @BeforeEach
  void sendByHand() {
    var ref = fixtures.openCase();
    id = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "Taken by Sam"));
    letter = "/cases/" + ref + "/letters/" + id;
    today(TUE_13_OCT_2026.plusDays(1));
  }

  @Test
  void beginsWithWhatIsRecorded() throws Exception {
    var page = Jsoup.parse(mvc.perform(get(letter + "/correct").with(fixtures.signedIn("t-maya"))).andReturn()
        .getResponse().getContentAsString());
    assertThat(page.select("h1").eachText()).containsExactly("Correct how the letter was sent");
    assertThat(page.select(".govuk-inset-text").text()).contains("sent by hand on 13 October 2026");
    assertThat(page.select("input[name=method][checked]").val()).isEqualTo("hand");
    assertThat(page.select("textarea[name=note]").text()).isEqualTo("Taken by Sam");
  }

  @Test
  void savesAndShowsOnTheLetterWhatWasThereBefore() throws Exception {
    assertThat(send("It was posted.", "t-maya").getRedirectedUrl()).isEqualTo(letter);
    var page = Jsoup.parse(mvc.perform(get(letter).with(fixtures.signedIn("t-maya"))).andReturn().getResponse()
        .getContentAsString());
    assertThat(page.text()).contains("Sent Wednesday 14 October 2026, by first class post",
        "Counts as given Friday 16 October 2026",
        "As on the paper that left. The record of its sending was corrected afterwards.",
        "by Maya Testing. Before, it said by hand on 13 October 2026. Reason: It was posted.");
    assertThat(page.select("a:contains(Correct how it was sent)").attr("href")).isEqualTo(letter + "/correct");
  }

  @Test
  void asksForTheReasonAndKeepsWhatWasTyped() throws Exception {
    var answer = send("", "t-maya");
    assertThat(answer.getStatus()).isEqualTo(400);
    var page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
    assertThat(page.select("input[name=method][checked]").val()).isEqualTo("post-first");
  }

  @Test
  void saysAtItsFieldWhyADayCannotBe() throws Exception {
    today(TUE_13_OCT_2026);   // so that the 14th is still to come
    var answer = send("It was posted.", "t-maya");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary a").text())
        .isEqualTo("Date it was sent must be today, 13 October 2026, or earlier");
  }

  @Test
  void isForManagers() throws Exception {
    assertThat(send("It was posted.", "t-priya").getStatus()).isEqualTo(403);
    assertThat(notices.get(id).dispatchedOn()).isEqualTo(TUE_13_OCT_2026);
  }

  private MockHttpServletResponse send(String reason, String username) throws Exception {
    return mvc.perform(post(letter + "/correct").with(fixtures.signedIn(username)).with(csrf())
        .param("method", "post-first").param("dispatchedOn-day", "14").param("dispatchedOn-month", "10")
        .param("dispatchedOn-year", "2026").param("note", "").param("reason", reason)).andReturn().getResponse();
  }
}
