package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWish.How;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.placement.read.WishReader;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/**
 * What the day of a wish makes of it: section 39 of the Children and Families Act 2014 binds us to what is asked for
 * before the family's time to answer the draft ends; what is said later is weighed under section 40.
 */
@Component
public class WishTime implements WishReader {

  private static final String FAMILY_ANSWERS = "draft-representations";
  private static final String FINAL_PLAN = "send-final-plan";

  private final CaseLimits limits;
  private final CaseFiles cases;
  private final SettingWishes wishes;

  WishTime(CaseLimits limits, CaseFiles cases, SettingWishes wishes) {
    this.limits = limits;
    this.cases = cases;
    this.wishes = wishes;
  }

  @Override
  public Optional<Wish> latest(String caseRef) {
    List<SettingWish> all = wishes.of(caseRef);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Days days = of(caseRef);
    return Optional.of(new Wish(all.get(0).setting(), all.get(0).kind(), days.counts(days.standing(all))));
  }

  /** The days of one case against which a wish is held. */
  public Days of(String caseRef) {
    CaseStage stage = cases.get(caseRef).stage();
    LocalDate sent = stage == CaseStage.PLAN_ISSUED ? limits.find(caseRef, FINAL_PLAN, null).map(CaseLimit::doneOn)
        .orElse(null) : null;
    Optional<CaseLimit> time = limits.find(caseRef, FAMILY_ANSWERS, null);
    return new Days(time.map(CaseLimit::startedOn).orElse(null), time.map(CaseLimit::honoured).orElse(null),
        stage == CaseStage.DRAFTING, sent);
  }

  /**
   * When the family may ask so that it binds us.
   *
   * @param served the day the draft reached them; null while none has
   * @param last the last day that is theirs, a later one where they were told it; null while no draft has reached them
   * @param redrafted whether a draft is written now, with which a new time begins
   * @param finalSent the day the final plan left; null while none has
   */
  public record Days(LocalDate served, LocalDate last, boolean redrafted, LocalDate finalSent) {

    /** What was said last; where they asked for the same without a break before, the first time that was in time. */
    public SettingWish standing(List<SettingWish> all) {
      SettingWish latest = all.get(0);
      List<SettingWish> same = all.stream().takeWhile(wish -> wish.isFor(latest.setting())).filter(this::counts)
          .toList();
      return same.stream().filter(wish -> wish.how() != How.CHOOSING).reduce((newer, older) -> older)
          .or(() -> same.stream().findFirst()).orElse(latest);
    }

    /** Where nobody wrote down when it was said we take it to be in time. */
    public boolean counts(SettingWish wish) {
      return last == null || redrafted || wish.how() == How.CHOOSING || !wish.saidOn().isAfter(last);
    }

    /** What a wish of this day is in law, as sentences. */
    public String words(SettingWish wish) {
      LocalDate on = wish.saidOn();
      if (wish.how() == How.CHOOSING) {
        return "The day they said it is not on file. Record it here: what is said after their time to answer the draft "
            + "does not bind us (section 39(1)).";
      }
      if (finalSent != null && on.isAfter(finalSent)) {
        return "Said after the final plan was sent on " + Words.date(finalSent) + ". It does not change that plan: it "
            + "is weighed at the next review, and the family can appeal about section I.";
      }
      if (!counts(wish)) {
        return "Said after their time to answer the draft ended on " + Words.date(last) + ". Section 39 does not bind "
            + "us then: the choice is ours under section 40, and we still weigh what the family wants (section 9 of "
            + "the Education Act 1996).";
      }
      if (last == null || on.isBefore(served)) {
        return "Said before the draft reached them. It counts, because it was said before their 15 days end (section "
            + "39(1)). Ask in the 15 days whether they still want it.";
      }
      return redrafted && on.isAfter(last) ? "Said while the draft is written again. It counts: their time begins anew "
          + "with the new draft (section 39(1))." : "Said in time: their time to answer the draft "
          + "ends on " + Words.date(last) + " (section 39(1)).";
    }

    /** Until when a wish binds us, for who is about to write one down. */
    public String until() {
      if (finalSent != null) {
        return "The final plan was sent on " + Words.date(finalSent) + ". A wish said since does not change it; it is "
            + "weighed at the next review.";
      }
      return last == null || redrafted ? "A wish counts from now until the end of the 15 days that begin when the "
          + "draft plan reaches the family (section 39(1))." : "Their time to ask ends on " + Words.dayAndDate(last)
          + " (section 39(1)). What they say later is weighed, and does not bind us.";
    }
  }
}
