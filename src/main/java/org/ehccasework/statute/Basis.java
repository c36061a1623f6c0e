package org.ehccasework.statute;

/** Where the number of a limit comes from. */
public enum Basis {
  LAW, CODE, DERIVED, HOUSE
}
