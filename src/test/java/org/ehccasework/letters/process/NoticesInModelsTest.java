package org.ehccasework.letters.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesInModelsTest extends LettersAtWork {

  @Autowired CaseNotices caseNotices;
  @Autowired NoticeWords words;

  @Test
  void theLettersOfARequestWaitUntilTheyAreSent() {
    var ref = fixtures.openCase();
    var execution = mock(DelegateExecution.class);
    when(execution.getProcessBusinessKey()).thenReturn(ref);
    assertThat(caseNotices.waiting(execution)).isEmpty();
    var toFamily = approved(NoticeType.N1, ref, NoticeDetails.none());
    var toPartners = given(NoticeType.N2, ref, NoticeDetails.none());
    given(NoticeType.N4, ref, REFUSAL);
    assertThat(caseNotices.waiting(execution)).containsExactlyInAnyOrder(toFamily.toString(), toPartners.toString());
    dispatch.record(new RecordDispatch.Command(toFamily, Method.PORTAL, TUE_13_OCT_2026, ""));
    assertThat(caseNotices.waiting(execution)).containsExactly(toPartners.toString());
  }

  @Test
  void tasksSayWhichLetterTheyAreAbout() {
    var ref = fixtures.openCase();
    assertThat(wordsOf(prepare.about(NoticeType.N3, ref, NoticeDetails.none())))
        .isEqualTo("letter to say we will assess");
    assertThat(wordsOf(prepare.about(NoticeType.LATE, ref, NoticeDetails.about(null,
        Map.of(NoticeFacts.LIMIT, "send the final plan")))))
        .isEqualTo("letter to say we are late (send the final plan)");
  }

  private String wordsOf(UUID noticeId) {
    return words.words(noticeId.toString());
  }
}
