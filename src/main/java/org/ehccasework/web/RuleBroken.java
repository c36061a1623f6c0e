package org.ehccasework.web;

import java.util.List;

/** A rule of the work was not kept: shown to the person in the words of the screen, nothing is saved. */
public class RuleBroken extends RuntimeException {

  private final transient List<Violation> violations;

  public RuleBroken(String field, String message) {
    this(List.of(new Violation(field, message)));
  }

  public RuleBroken(List<Violation> violations) {
    super(violations.isEmpty() ? "A rule was broken" : violations.get(0).message());
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }
}
