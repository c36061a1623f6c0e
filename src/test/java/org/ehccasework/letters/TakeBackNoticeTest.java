package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

class TakeBackNoticeTest extends LettersAtWork {

  private static final NoticeDetails LATENESS = NoticeDetails.about(UUID.randomUUID(),
      Map.of(NoticeFacts.LIMIT, "decide whether to assess", NoticeFacts.DUE, "2026-10-12"));

  @Autowired TakeBackNotice takeBack;
  @Autowired MockMvc mvc;

  private String ref;

  @BeforeEach
  void open() {
    ref = fixtures.openCase();
  }

  @Test
  void endsTheTaskAndKeepsTheLetterAsNotSent() {
    var id = approved(NoticeType.LATE, ref, LATENESS);
    var other = given(NoticeType.LATE, ref, LATENESS);
    fixtures.as("t-maya");
    takeBack.takeBack(new TakeBackNotice.Command(id, "The decision was sent yesterday."));
    assertThat(notices.get(id).status()).isEqualTo(Status.CANCELLED);
    assertThat(tasks.open(ref)).singleElement().satisfies(task ->
        assertThat(task.itemId()).isEqualTo(other.toString()));
    assertThat(history.latest(ref, 1).get(0)).satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Taken back: letter to say we are late (decide whether to assess).");
      assertThat(entry.why()).isEqualTo("The decision was sent yesterday.");
    });
  }

  @Test
  void isRefusedForEveryLetterTheLawWants() {
    fixtures.as("t-maya");
    for (NoticeType type : NoticeType.values()) {
      if (!type.mayBeTakenBack()) {
        var id = prepare.about(type, ref, NoticeDetails.none());
        assertThatThrownBy(() -> takeBack.takeBack(new TakeBackNotice.Command(id, "A reason")))
            .isInstanceOf(RuleBroken.class).hasMessageStartingWith("This letter must be given");
      }
    }
  }

  @Test
  void isRefusedWithoutAReasonAndOnceTheLetterHasLeft() {
    var id = approved(NoticeType.LATE, ref, LATENESS);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, ""));
    fixtures.as("t-maya");
    assertThatThrownBy(() -> takeBack.takeBack(new TakeBackNotice.Command(id, ""))).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> takeBack.takeBack(new TakeBackNotice.Command(id, "A reason")))
        .isInstanceOf(TaskAlreadyDone.class);
  }

  @Test
  void isForManagers() {
    var id = given(NoticeType.LATE, ref, LATENESS);
    assertThatThrownBy(() -> takeBack.takeBack(new TakeBackNotice.Command(id, "A reason")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void hasAPageThatTheLetterLinksToForManagers() throws Exception {
    var letter = "/cases/" + ref + "/letters/" + given(NoticeType.LATE, ref, LATENESS);
    assertThat(page(letter, "t-priya").select("a[href$=/take-back]")).isEmpty();
    assertThat(page(letter, "t-maya").select("a[href$=/take-back]").text()).isEqualTo("Take the letter back");
    assertThat(page(letter + "/take-back", "t-maya").select("h1").eachText()).containsExactly("Take the letter back");
    var refused = mvc.perform(post(letter + "/take-back").with(fixtures.signedIn("t-maya")).with(csrf())
        .param("reason", "")).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(400);
    var done = mvc.perform(post(letter + "/take-back").with(fixtures.signedIn("t-maya")).with(csrf())
        .param("reason", "The decision was sent.")).andReturn().getResponse();
    assertThat(done.getRedirectedUrl()).isEqualTo(letter);
    assertThat(page(letter, "t-maya").text()).contains("Not sent This letter is no longer needed.")
        .doesNotContain("as if it is sent today");
  }

  private Document page(String address, String username) throws Exception {
    return Jsoup.parse(mvc.perform(get(address).with(fixtures.signedIn(username))).andReturn().getResponse()
        .getContentAsString());
  }
}
