package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class LetterTaskPagesTest extends LettersAtWork {

  @Autowired MockMvc mvc;

  @Test
  void takeALetterFromItsDraftToTheDayItCountsAsGiven() throws Exception {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, REFUSAL);
    var approval = task(ref, "approve-notice", id).href();
    assertThat(page(approval).select(".app-letter h2").text()).startsWith("We will not assess Kofi Mensah");
    var approved = send(post(approval).param("freePart", "Ring us if you want to talk."));
    var sending = task(ref, "record-dispatch", id).href();
    assertThat(approved.getRedirectedUrl()).isEqualTo(sending + "?done=approve-notice");
    assertThat(page(approved.getRedirectedUrl()).select(".govuk-notification-banner").text())
        .contains("The letter is approved. Send it, then say here how it was sent.");
    var page = page(sending);
    assertThat(page.select(".app-letter").text()).contains("Ring us if you want to talk.");
    assertThat(page.select("input[name=dispatchedOn-day]").val()).isEqualTo("13");
    assertThat(page.select("input[name=method]").eachAttr("value"))
        .containsExactly("portal", "email-link", "email", "hand", "post-first", "post-second");
    assertThat(send(sent(sending, "13")).getStatus()).isEqualTo(302);
    assertThat(notices.get(id).status()).isEqualTo(Status.DISPATCHED);
  }

  @Test
  void aLetterThatLeavesTodayIsApprovedAndRecordedOnOnePage() throws Exception {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, REFUSAL);
    var approval = task(ref, "approve-notice", id).href();
    assertThat(page(approval).select("input[name=method]").last().val()).isEqualTo("later");
    var sent = send(post(approval).param("freePart", "").param("method", "post-first"));
    assertThat(sent.getRedirectedUrl()).isEqualTo("/cases/" + ref + "?done=approve-notice");
    assertThat(page(sent.getRedirectedUrl()).select(".govuk-notification-banner a").eachAttr("href"))
        .contains("/cases/" + ref + "/letters/" + id);
    assertThat(notices.get(id).status()).isEqualTo(Status.DISPATCHED);
    assertThat(notices.get(id).method()).isEqualTo("post-first");
  }

  @Test
  void aLetterThatLeavesLaterIsApprovedAlone() throws Exception {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, REFUSAL);
    send(post(task(ref, "approve-notice", id).href()).param("freePart", "").param("method", "later"));
    assertThat(notices.get(id).status()).isEqualTo(Status.APPROVED);
    assertThat(page(task(ref, "record-dispatch", id).href()).select("input[name=method][checked]"))
        .as("where email was agreed nothing is mailed unasked").isEmpty();
  }

  @Test
  void sayWhatALetterLacksAndKeepWhatWasTyped() throws Exception {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, NoticeDetails.none());
    var answer = send(post(task(ref, "approve-notice", id).href()).param("freePart", "Ring us."));
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary li").eachText()).singleElement().asString()
        .startsWith("The letter does not say the reasons for the decision.");
    assertThat(page.select("textarea[name=freePart]").text()).isEqualTo("Ring us.");
    assertThat(notices.get(id).status()).isEqualTo(Status.PREPARED);
  }

  @Test
  void sayAtItsFieldWhyADayCannotBe() throws Exception {
    var ref = fixtures.openCase();
    UUID id = approved(NoticeType.N4, ref, REFUSAL);
    var answer = send(sent(task(ref, "record-dispatch", id).href(), "14"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary a[href=#dispatchedOn-day]").text())
        .isEqualTo("Date it was sent must be today, 13 October 2026, or earlier");
  }

  private static MockHttpServletRequestBuilder sent(String address, String day) {
    return post(address).param("method", "post-first").param("dispatchedOn-day", day)
        .param("dispatchedOn-month", "10").param("dispatchedOn-year", "2026");
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(perform(get(address)).getContentAsString());
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return perform(request.with(csrf()));
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    var answer = mvc.perform(request.with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");   // a request ends whoever acted before it
    return answer;
  }
}
