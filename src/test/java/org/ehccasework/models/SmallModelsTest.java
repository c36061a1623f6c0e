package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SmallModelsTest extends ModelTest {

  @AfterAll
  static void everyElementWasReached() {
    List.of("give-notice", "panel-decision", "consult-setting", "prepare-rights-pass")
        .forEach(ModelCoverage::assertEveryElementWasReached);
  }

  @Test
  void aNoticeIsApprovedAndThenDispatched() {
    start("give-notice", "noticeId", "n-1");
    assertThat(open()).containsExactly("approve-notice");
    complete("approve-notice");
    complete("record-dispatch");
    assertEnded("give-notice", "end-notice-given");
  }

  @Test
  void aNoticeIsTakenBackBeforeItHasLeft() {
    start("give-notice", "noticeId", "n-1");
    complete("approve-notice");
    message("NoticeNotNeeded");
    assertEnded("give-notice", "end-notice-not-given");
  }

  @Test
  void whoDecidesIsAskedAndAnswered() {
    start("prepare-rights-pass");
    assertThat(open()).containsExactly("ask-who-decides");
    complete("ask-who-decides");
    assertEnded("prepare-rights-pass", "end-who-decides-known");
  }

  @Test
  void whoDecidesIsNoLongerAskedWhenTheCaseHasEnded() {
    start("prepare-rights-pass");
    message("WhoDecidesNotNeeded");
    assertEnded("prepare-rights-pass", "end-nobody-asked");
  }

  @Test
  void thePanelEndsWithItsAdvice() {
    start("panel-decision", "limitId", "decide-whether-to-assess");
    complete("record-panel-advice");
    assertEnded("panel-decision", "end-panel-heard");
  }

  @Test
  void aPanelThatSitsOnTheLastDayIsWaitedForUntilThatDayIsOver() {
    start("panel-decision", "limitId", "decide-whether-to-assess");
    fire("timer-last-day-to-hear");
    assertThat(open()).containsExactly("record-panel-advice");
    assertThat(endsReached(started.getId())).containsExactly("end-still-on-agenda");
    stubs.panelInTime = false;
    fire("timer-too-late-to-hear");
    assertThat(stubs.called).containsExactly("passPanelOverDelegate");
    assertThat(endsReached(started.getId())).containsExactlyInAnyOrder("end-still-on-agenda", "end-panel-too-late");
  }

  @Test
  void aSettingReplies() {
    start("consult-setting", "consultationId", "c-1");
    runJobs();
    assertThat(stubs.called).containsExactly("sendConsultationDelegate");
    complete("record-consultation-reply");
    assertEnded("consult-setting", "end-reply-recorded");
  }

  @Test
  void aSettingThatIsSilentIsNotedAndMayStillReply() {
    start("consult-setting", "consultationId", "c-1");
    runJobs();
    fire("timer-reply-due");
    assertThat(stubs.called).containsExactly("sendConsultationDelegate", "noteNoReplyDelegate");
    assertThat(open()).containsExactly("record-consultation-reply");
    complete("record-consultation-reply");
    assertEnded("consult-setting", "end-no-reply-noted", "end-reply-recorded");
  }
}
