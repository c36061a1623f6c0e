package org.ehccasework.plan.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a setting in a text: by its whole name, or by its name without its kind ("Hazel Grove" for
 * "Hazel Grove School"), which must then be written with capitals to be no common word.
 */
record PlacementWords(String name) {

  private static final int NO_COMMON_WORD = 5;
  private static final Pattern KIND = Pattern.compile("[ ,]+(community|special|primary|junior|infants?|secondary|high"
      + "|nursery|sixth form|school|college|academy|centre|unit)$", Pattern.CASE_INSENSITIVE);
  private static final String TYPE = "((special|specialist|mainstream|independent|residential|maintained|resourced"
      + "|further education|alternative|present|current|same)[ -]+)+"
      + "(school|college|academy|nursery|setting|placement|provision|unit|base)";
  private static final String DUTY = "\\b(should|will|must|needs? to|is to|requires?|recommend(ed|s)?"
      + "|propos(ed|es?))\\b[^.;\\n]{0,40}?\\b";
  private static final String GOING = "(attend(ing)?|be (placed|educated) (at|in)|a place (at|in)|placement (at|in)"
      + "|mov(e|ing) to|go(ing)? to|transfer(ring)? to|(stay|remain)(ing)? (at|in)|continu(e|ing) (at|in|to attend))";
  private static final Pattern TO_A_TYPE = Pattern.compile(DUTY + GOING + " (an?|the|his|her|their|your)?\\s*" + TYPE
      + "\\b|\\b(needs?|requires?) (an?|the)?\\s*" + TYPE + "\\b", Pattern.CASE_INSENSITIVE);

  static PlacementWords named(String name) {
    return new PlacementWords(name == null ? "" : name.strip().replaceAll("\\s+", " "));
  }

  boolean sameAs(PlacementWords other) {
    return name.equalsIgnoreCase(other.name);
  }

  /** The words of the text that name this setting. */
  Stream<String> in(String text) {
    if (name.isEmpty()) {
      return Stream.empty();
    }
    String flat = text.replaceAll("\\s+", " ");
    Matcher whole = word(name, Pattern.CASE_INSENSITIVE).matcher(flat);
    if (whole.find()) {
      return Stream.of(whole.group());
    }
    Matcher core = word(core(), 0).matcher(flat);
    return core().length() >= NO_COMMON_WORD && core.find() ? Stream.of(core.group()) : Stream.empty();
  }

  /** Words that speak of this setting as the one to go to, as in "placement at Hazel Grove". */
  Stream<String> placedIn(String text) {
    if (name.isEmpty()) {
      return Stream.empty();
    }
    String flat = text.replaceAll("\\s+", " ");
    String either = core().length() < NO_COMMON_WORD ? Pattern.quote(name)
        : "(" + Pattern.quote(name) + "|" + Pattern.quote(core()) + ")";
    return Pattern.compile("\\b" + GOING + " (the )?" + either + "(?!\\w)", Pattern.CASE_INSENSITIVE).matcher(flat)
        .results().map(found -> found.group());
  }

  /** Words that say to what school, or kind of school, someone is to go. */
  static List<String> sendingTo(String text, PlacementWords present) {
    String flat = text.replaceAll("\\s+", " ");
    Stream<String> kinds = TO_A_TYPE.matcher(flat).results().map(found -> found.group());
    return Stream.concat(kinds, present.sendingIn(flat)).distinct().toList();
  }

  /** Naming the setting attended now as the one to go to is naming it all the same. */
  private Stream<String> sendingIn(String flat) {
    return name.isEmpty() ? Stream.empty()
        : Pattern.compile(DUTY + GOING + " " + Pattern.quote(name), Pattern.CASE_INSENSITIVE)
            .matcher(flat).results().map(found -> found.group());
  }

  private String core() {
    String core = name;
    for (Matcher kind = KIND.matcher(core); kind.find(); kind = KIND.matcher(core)) {
      core = core.substring(0, kind.start());
    }
    return core.toLowerCase(Locale.UK).equals(core) ? "" : core;
  }

  private static Pattern word(String words, int flags) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", flags);
  }
}
