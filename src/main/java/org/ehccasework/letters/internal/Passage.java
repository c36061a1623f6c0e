package org.ehccasework.letters.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ehccasework.letters.Element;

/**
 * A piece of a letter that is worded as one. It is left out as a whole where a fact it needs is not known; what
 * stands between "[[" and "]]" is left out alone.
 *
 * @param template the letter, or the part of many letters, that it belongs to
 * @param elements what it says that the law wants in the letter
 * @param onlyIf the fact without which, or with "!" before it the fact with which, it is left out; null for neither
 * @param fixed true where nobody words it anew: the head, and who signs
 * @param words the standard wording
 */
public record Passage(String template, String key, String label, Set<Element> elements, String onlyIf,
    boolean fixed, String words) {

  /** What may be left out alone. */
  static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  public Passage {
    elements = Set.copyOf(elements);
  }

  boolean isTitle() {
    return key.startsWith("title");
  }

  boolean applies(Map<String, ?> known) {
    if (onlyIf == null) {
      return true;
    }
    return onlyIf.startsWith("!") ? !known.containsKey(onlyIf.substring(1)) : known.containsKey(onlyIf);
  }

  /** The facts in a wording. */
  static Set<Placeholder> factsOf(String words) {
    Set<Placeholder> facts = EnumSet.noneOf(Placeholder.class);
    Placeholder.MARK.matcher(words).results().forEach(found -> Placeholder.of(found.group(1)).ifPresent(facts::add));
    return facts;
  }

  /** The facts without which a wording is left out. */
  static Set<Placeholder> neededIn(String words) {
    return factsOf(OPTIONAL.matcher(words).replaceAll(""));
  }
}
