package org.ehccasework.statute;

/** How the dates of a limit come from its facts, where counting from one start is not enough. */
@FunctionalInterface
interface Rule {

  void apply(Limit newest, Calculation calculation);
}
