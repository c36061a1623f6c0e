package org.ehccasework.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the person who asked is to the child or young person (Children and Families Act 2014, s.36(1)). */
public enum RequesterKind {
  PARENT("parent or carer"), YOUNG_PERSON("young person"), SCHOOL("school, college or other setting"),
  OTHER("someone else");

  private final String words;

  RequesterKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The name in forms and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RequesterKind> ofCode(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
