package org.ehccasework.panel;

import java.util.UUID;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.panel.internal.Decision;
import org.ehccasework.panel.internal.DecisionRows;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the letter that tells the family what the officer decided (SEND Regulations 2014, regs 5 and 10). */
@Service
public class PrepareDecisionNotice {

  private final DecisionRows decisions;
  private final Notices notices;
  private final PrepareNotice prepare;

  PrepareDecisionNotice(DecisionRows decisions, Notices notices, PrepareNotice prepare) {
    this.decisions = decisions;
    this.notices = notices;
    this.prepare = prepare;
  }

  /** The letter's id; a letter that is there already is not drafted again. */
  @Transactional
  @BySystem
  public UUID prepare(String caseRef, Question question) {
    Decision decision = decisions.latest(caseRef, question)
        .orElseThrow(() -> new IllegalStateException(caseRef + " has no decision " + question.words()));
    NoticeType letter = letter(decision);
    return notices.latest(caseRef, letter, null).filter(notice -> notice.status() != Notice.Status.CANCELLED)
        .map(Notice::id).orElseGet(() -> prepare.about(letter, caseRef, NoticeDetails.decision(decision.words(),
            decision.reasons(), decision.decisionMaker(), decision.decidedOn())));
  }

  private static NoticeType letter(Decision decision) {
    if (decision.question() == Question.TO_ASSESS) {
      return decision.yes() ? NoticeType.N3 : NoticeType.N4;
    }
    return decision.yes() ? NoticeType.N7 : NoticeType.N6;
  }
}
