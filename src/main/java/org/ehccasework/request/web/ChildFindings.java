package org.ehccasework.request.web;

import java.util.List;
import org.ehccasework.request.CheckChild;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.request.RequestOutcome.AlreadyOpen;
import org.ehccasework.request.RequestOutcome.OpenUnseen;
import org.ehccasework.request.RequestOutcome.SayIfSame;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Component;

/** Says at the questions about the child or young person whom we know already. */
@Component
class ChildFindings {

  private final CheckChild checkChild;

  ChildFindings(CheckChild checkChild) {
    this.checkChild = checkChild;
  }

  /**
   * What stands against going on.
   *
   * @param openCase the case that is open already; null where there is none or it is shut to the person acting
   */
  record Found(List<Violation> violations, String openCase) {

    boolean nothing() {
      return violations.isEmpty();
    }
  }

  /** @param answers of a child or young person with nothing to put right */
  Found look(FormAnswers answers) {
    try {
      return found(checkChild.check(RequestAnswers.request(answers)));
    } catch (RuleBroken broken) {
      return new Found(broken.violations(), null);
    }
  }

  private static Found found(RequestOutcome outcome) {
    if (outcome instanceof AlreadyOpen open) {
      return new Found(List.of(new Violation("", open.message())), open.caseRef());
    }
    if (outcome instanceof OpenUnseen open) {
      // the question stands below: it may be someone else
      return new Found(List.of(new Violation("sameChild", open.message())), null);
    }
    if (outcome instanceof SayIfSame known) {
      return new Found(List.of(new Violation("sameChild", "We know " + known.known()
          + " Say whether this is the same child or young person")), null);
    }
    return new Found(List.of(), null);
  }
}
