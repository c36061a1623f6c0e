package org.ehccasework.plan.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.letters.LetterEnclosure;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.internal.PlanStore;
import org.springframework.stereotype.Component;

/** The draft that goes with its letter, and the final plan that goes with its own (SEND Regulations, regs 13 and 14). */
@Component
class PlanWithLetter implements LetterEnclosure {

  private static final Set<NoticeType> PLAN_LETTERS = EnumSet.of(NoticeType.N8, NoticeType.N10);

  private final PlanStore plans;
  private final PlanPapers papers;

  PlanWithLetter(PlanStore plans, PlanPapers papers) {
    this.plans = plans;
    this.papers = papers;
  }

  @Override
  public Optional<Enclosed> with(Notice notice) {
    return !PLAN_LETTERS.contains(notice.type()) || notice.subjectId() == null ? Optional.empty()
        : plans.find(notice.caseRef(), notice.subjectId()).map(version -> new Enclosed(title(version), papers.of(version)));
  }

  private static String title(PlanVersion version) {
    return (version.isDraft() ? "The draft plan, version " : "The final plan, version ") + version.number();
  }
}
