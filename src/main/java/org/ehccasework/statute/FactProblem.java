package org.ehccasework.statute;

import java.util.List;
import java.util.stream.Collectors;

/** Facts are missing or wrong, so that a limit cannot be worked out. */
public class FactProblem extends RuntimeException {

  private final List<Violation> violations;

  FactProblem(List<Violation> violations) {
    super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }
}
