package org.ehccasework.statute;

/** Name of a time limit as written everywhere, for example {@code decide-whether-to-assess}. */
public record LimitId(String value) {

  private static final java.util.regex.Pattern KEBAB = java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public LimitId {
    if (value == null || !KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException("A limit is named in small letters with hyphens, not '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
