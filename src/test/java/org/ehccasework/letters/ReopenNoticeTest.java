package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A letter that is approved and must be changed before it leaves. */
class ReopenNoticeTest extends LettersAtWork {

  @Autowired ReopenNotice reopen;
  @Autowired MockMvc mvc;

  private String ref;

  @BeforeEach
  void open() {
    ref = fixtures.openCase();
  }

  @Test
  void isApprovedAnewWithWhatTheOfficerAddedAndThenSent() {
    var id = given(NoticeType.N4, ref, REFUSAL);
    approve.approve(new ApproveNotice.Command(id, "Ring me."));
    reopen.reopen(new ReopenNotice.Command(id, "A date was wrong."));
    assertThat(notices.get(id)).satisfies(letter -> {
      assertThat(letter.status()).isEqualTo(Status.PREPARED);
      assertThat(letter.approvedBy()).isNull();
    });
    assertThat(tasks.open(ref)).singleElement().satisfies(task -> {
      assertThat(task.key()).isEqualTo("approve-notice");
      assertThat(task.itemId()).isEqualTo(id.toString());
    });
    assertThat(history.latest(ref, 1).get(0)).satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Approval taken back: letter to say we will not assess.");
      assertThat(entry.why()).isEqualTo("A date was wrong.");
    });
    approve.approve(new ApproveNotice.Command(id, "Ring us."));
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, ""));
    assertThat(notices.get(id).status()).isEqualTo(Status.DISPATCHED);
    assertThat(tasks.open(ref)).isEmpty();
  }

  @Test
  void isRefusedWithoutAReasonBeforeItsApprovalAndOnceItHasLeft() {
    var id = given(NoticeType.N4, ref, REFUSAL);
    assertThatThrownBy(() -> reopen.reopen(new ReopenNotice.Command(id, "A reason")))
        .isInstanceOf(TaskAlreadyDone.class);
    approve.approve(new ApproveNotice.Command(id, ""));
    assertThatThrownBy(() -> reopen.reopen(new ReopenNotice.Command(id, " "))).isInstanceOf(RuleBroken.class);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, ""));
    assertThatThrownBy(() -> reopen.reopen(new ReopenNotice.Command(id, "A reason")))
        .isInstanceOf(TaskAlreadyDone.class);
    assertThat(notices.get(id).status()).isEqualTo(Status.DISPATCHED);
  }

  @Test
  void hasAPageThatTheLetterLinksToWhileItIsApproved() throws Exception {
    var id = given(NoticeType.N4, ref, REFUSAL);
    var letter = "/cases/" + ref + "/letters/" + id;
    assertThat(page(letter).select("a[href$=/reopen]")).isEmpty();
    fixtures.as("t-priya");
    approve.approve(new ApproveNotice.Command(id, ""));
    assertThat(page(letter).select("a[href$=/reopen]").text()).isEqualTo("Take the approval back");
    assertThat(page(letter + "/reopen").select("h1").eachText()).containsExactly("Take the approval back");
    var refused = mvc.perform(post(letter + "/reopen").with(fixtures.signedIn("t-priya")).with(csrf())
        .param("reason", "")).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(400);
    var done = mvc.perform(post(letter + "/reopen").with(fixtures.signedIn("t-priya")).with(csrf())
        .param("reason", "A date is wrong.")).andReturn().getResponse();
    assertThat(done.getRedirectedUrl()).isEqualTo(letter);
    assertThat(notices.get(id).status()).isEqualTo(Status.PREPARED);
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(mvc.perform(get(address).with(fixtures.signedIn("t-priya"))).andReturn().getResponse()
        .getContentAsString());
  }
}
