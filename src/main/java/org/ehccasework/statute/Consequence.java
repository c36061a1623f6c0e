package org.ehccasework.statute;

/** What follows when a limit is missed. */
public enum Consequence {
  M1("breach of a statutory duty"),
  M2("departure from guidance"),
  M3("the family loses or risks a right"),
  M4("breach of a tribunal order or its equivalent"),
  M5("local control without legal effect of its own");

  private final String words;

  Consequence(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
