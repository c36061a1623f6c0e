package org.ehccasework.letters.internal;

import java.util.Arrays;
import java.util.Map;
import org.ehccasework.letters.NoticeType;

/** What templates are called on the screen. */
public final class WordingNames {

  private static final Map<String, String> PARTS = Map.of(
      "decision", "Who decided",
      "appeal", "Appeal, mediation and disagreements",
      "complaint", "How to complain",
      "independent", "Free independent help",
      "contact", "Who to contact");

  private WordingNames() {}

  /** As in "N4 Letter to say we will not assess", or the name of a part. */
  public static String ofTemplate(String template) {
    return Arrays.stream(NoticeType.values()).filter(type -> type.template().equals(template)).findFirst()
        .map(type -> type.name().startsWith("N") ? type.name() + " " + type.words() : type.words())
        .orElseGet(() -> PARTS.getOrDefault(template, template));
  }
}
