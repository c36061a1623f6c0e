package org.ehccasework.clock.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.statute.ExceptionKind;
import org.springframework.stereotype.Component;

/** Tells the family of an exception the same day (N22; Code of Practice 9.43). */
@Component
public class ExceptionNotices {

  private final PrepareNotice letters;
  private final CaseProcess process;

  ExceptionNotices(PrepareNotice letters, CaseProcess process) {
    this.letters = letters;
    this.process = process;
  }

  public UUID prepare(CaseException claim, CaseLimit limit) {
    ExceptionKind kind = ExceptionKind.of(claim.kind()).orElseThrow();
    Map<String, String> facts = new HashMap<>(Map.of(
        NoticeFacts.LIMIT, LimitWords.toFamily(limit),
        NoticeFacts.DUE, limit.due().toString(),
        NoticeFacts.GROUND, Grounds.legal(limit, kind, claim.who()),
        NoticeFacts.EVIDENCE, claim.causalReason() + "\n\nWhat shows this: " + claim.evidence()));
    if (limit.doneOn() != null) {
      facts.put(NoticeFacts.DONE_ON, limit.comparedOn().toString());
    }
    return letters.about(NoticeType.N22, claim.caseRef(), NoticeDetails.about(claim.id(), facts));
  }

  /**
   * After a correction no letter that has not left may tell a legal day that was wrong, nor an excuse that is none by
   * the right one.
   */
  void corrected(Notice letter, CaseLimit limit) {
    if (!limit.excused()) {
      letters.drop(letter.id());
    } else {
      letters.tell(letter.id(), NoticeFacts.DUE, limit.due().toString());
      letters.doubt(letter.id(), Map.of(NoticeFacts.DUE, limit.due().toString()));
    }
  }

  /** Within the journey of the case, or by itself once that has ended. */
  public void give(String caseRef, UUID noticeId) {
    if (process.runs(caseRef)) {
      process.bring(CaseMessage.EXCEPTION_AUTHORISED, caseRef, CaseVariable.NOTICE_ID.of(noticeId.toString()));
    } else {
      process.giveNotice(caseRef, noticeId.toString());
    }
  }
}
