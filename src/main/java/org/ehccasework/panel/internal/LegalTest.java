package org.ehccasework.panel.internal;

import org.ehccasework.panel.Question;

/**
 * The officer's answers to the legal test: the two parts of section 36(8), or section 37(1); null for what the
 * question does not ask.
 */
public record LegalTest(Boolean mayHaveSen, Boolean mayNeedPlan, Boolean planNecessary) {

  public static LegalTest toAssess(boolean mayHaveSen, boolean mayNeedPlan) {
    return new LegalTest(mayHaveSen, mayNeedPlan, null);
  }

  public static LegalTest toIssue(boolean planNecessary) {
    return new LegalTest(null, null, planNecessary);
  }

  public Question question() {
    return planNecessary == null ? Question.TO_ASSESS : Question.TO_ISSUE;
  }

  /** What the law demands then: where the test is met the council must say yes. */
  public boolean met() {
    return planNecessary == null ? mayHaveSen && mayNeedPlan : planNecessary;
  }

  public String words() {
    return planNecessary == null
        ? "Has or may have special educational needs: " + yesNo(mayHaveSen) + ". A plan may be necessary: "
            + yesNo(mayNeedPlan) + "."
        : "A plan is necessary: " + yesNo(planNecessary) + ".";
  }

  private static String yesNo(boolean answer) {
    return answer ? "yes" : "no";
  }
}
