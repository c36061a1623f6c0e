package org.ehccasework.casefile.internal;

import org.ehccasework.web.RuleBroken;

/** Texts as people type them. */
public final class Lines {

  private Lines() {}

  /** The text without outer blanks, or null where nothing was typed. */
  public static String orNull(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public static void require(String field, String message, String typed) {
    if (orNull(typed) == null) {
      throw new RuleBroken(field, message);
    }
  }
}
