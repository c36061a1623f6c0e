package org.ehccasework.letters.internal;

import org.ehccasework.letters.NoticeType;
import org.ehccasework.statute.Method;

/** Letters and ways of sending as they stand within a sentence. */
public final class NoticeWording {

  private NoticeWording() {}

  /** As in "letter to say we will assess". */
  public static String inSentence(NoticeType type) {
    return Character.toLowerCase(type.words().charAt(0)) + type.words().substring(1);
  }

  /** As in "by first class post". */
  public static String by(Method method) {
    return switch (method) {
      case PORTAL -> "by portal";
      case EMAIL -> "by email";
      case HAND -> "by hand";
      case POST_FIRST -> "by first class post";
      case POST_SECOND -> "by second class post";
    };
  }
}
