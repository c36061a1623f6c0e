package org.ehccasework.plan.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that promise nothing: provision must be specific and normally says how much (Code of Practice 9.69). */
final class VagueWords {

  /** Words found, with what is wrong and how to mend it. */
  record Found(String words, String problem) {}

  private static final Pattern QUANTITY = Pattern.compile("\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten"
      + "|once|twice|daily|weekly|fortnightly|monthly|termly|half-termly|yearly|annually|hourly|full[- ]time"
      + "|every|each|per|throughout|at all times|always)\\b", Pattern.CASE_INSENSITIVE);

  /** Vague however much is said beside them. */
  private static final Map<String, String> ALWAYS = new LinkedHashMap<>();
  /** Vague unless the amount is said. */
  private static final Map<String, String> WITHOUT_QUANTITY = new LinkedHashMap<>();

  static {
    ALWAYS.put("(would|will|may|might|could) benefit from", "is a wish. Say what will be provided.");
    ALWAYS.put("up to", "could mean none. Give the number.");
    ALWAYS.put("(as|if|when|where) (required|appropriate|needed|necessary)",
        "leaves it open. Say when, how often and who decides.");
    ALWAYS.put("(where|when|if|as far as) (possible|practicable|available)",
        "promises nothing. Say what will be done.");
    WITHOUT_QUANTITY.put("regular(ly)?", "could mean anything. Say how many times a week.");
    WITHOUT_QUANTITY.put("frequent(ly)?|ongoing|periodic(ally)?|from time to time",
        "could mean anything. Say how many times a week.");
    WITHOUT_QUANTITY.put("access to", "promises nothing. Say what will be given, how much and by whom.");
    WITHOUT_QUANTITY.put("opportunit(y|ies) (for|to)", "promises nothing. Say what will happen and how often.");
  }

  private VagueWords() {}

  static boolean hasQuantity(String text) {
    return text != null && QUANTITY.matcher(text).find();
  }

  static List<Found> in(String text, boolean quantified) {
    List<Found> found = new ArrayList<>();
    if (text != null) {
      add(text, ALWAYS, found);
      if (!quantified) {
        add(text, WITHOUT_QUANTITY, found);
      }
    }
    return found;
  }

  private static void add(String text, Map<String, String> vague, List<Found> found) {
    vague.forEach((words, problem) -> {
      Matcher match = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE).matcher(text);
      if (match.find()) {
        found.add(new Found(match.group(), problem));
      }
    });
  }
}
