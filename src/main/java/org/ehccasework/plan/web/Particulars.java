package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of an advice say of by when, who, how often and how long: first values, for a person to check. */
final class Particulars {

  private static final String NUMBER = "(?:\\d+|one|two|three|four|five|six|ten|twelve)";
  private static final String PERIOD = "(?:school )?(?:day|week|fortnight|month|half[- ]term|term|year|lesson|morning)";

  private static final Pattern BY = of("^\\s*by ((?:the )?(?:end|start) of (?:the )?(?:year|key stage) \\d{1,2}"
      + "|(?:the )?(?:end|start) of the (?:\\w+ )?(?:term|year)(?: \\d{4})?|(?:the )?age of \\d{1,2}"
      + "|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{4})\\b");
  private static final Pattern HOW_OFTEN = of("\\b((?:" + NUMBER
      + " (?:times|sessions) |once |twice )(?:a|an|each|every|per) " + PERIOD
      + "|(?:each|every) " + NUMBER + " " + PERIOD + "s|(?:each|every) " + PERIOD
      + "|daily|weekly|fortnightly|monthly|termly)\\b");
  private static final Pattern HOW_LONG = of("\\b((?:half an|an|" + NUMBER + ")(?: (?:to|-) " + NUMBER
      + ")? ?(?:minutes?|hours?))\\b");
  private static final Pattern GROUP = of("\\b(one[- ]to[- ]one|1:1|1 to 1|(?:small )?groups? of (?:up to |at most )?"
      + NUMBER + "|(?:in )?pairs|whole class)\\b");
  private static final Pattern WHO = of("\\b(?:by|with|from) ((?:an?|the) [\\p{L}' -]{4,60}?)"
      + "(?=[,.;:\\n]| for | at | in | on | to | each | every | and | who |$)");

  private Particulars() {}

  /** Of an outcome: by when. */
  static Map<String, Object> ofOutcome(String words) {
    return found(Map.of("by", BY), words);
  }

  /** Of provision: who, how often, how long each time, and in which group. */
  static Map<String, Object> ofProvision(String words) {
    return found(Map.of("who", WHO, "howOften", HOW_OFTEN, "howLong", HOW_LONG, "groupSize", GROUP), words);
  }

  /** The rows that the words make: each paragraph or line is one, without the dash of a list. */
  static List<String> rows(String words) {
    return words == null ? List.of() : words.lines().map(line -> line.strip().replaceFirst("^[-*\u2022] +", ""))
        .filter(line -> !line.isEmpty()).toList();
  }

  private static Map<String, Object> found(Map<String, Pattern> wanted, String words) {
    Map<String, Object> values = new HashMap<>();
    wanted.forEach((key, pattern) -> {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        String said = matcher.group(1);
        values.put(key, Character.toUpperCase(said.charAt(0)) + said.substring(1));
      }
    });
    return values;
  }

  private static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
