package org.ehccasework.letters.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.letters.NoticeType;

/**
 * What a council has worded in its own way, by template.
 *
 * @param latest the latest version of each template that was ever changed
 */
public record OwnWords(Map<String, Version> latest) {

  /** Nothing: the standard wording throughout. */
  static final OwnWords NONE = new OwnWords(Map.of());

  /** One version of a template: the passages that differ from the standard, by key; none after a way back to it. */
  public record Version(String template, int number, String changedBy, java.time.Instant changedAt,
      Map<String, String> passages) {

    public Version {
      passages = Map.copyOf(passages);
    }
  }

  public OwnWords {
    latest = Map.copyOf(latest);
  }

  String of(Passage passage) {
    Version version = latest.get(passage.template());
    boolean own = version != null && !passage.fixed();
    return own ? version.passages().getOrDefault(passage.key(), passage.words()) : passage.words();
  }

  /** The number to know a template's present wording by; 0 for the standard that was never changed. */
  int number(String template) {
    return latest.containsKey(template) ? latest.get(template).number() : 0;
  }

  /** Which wording a letter has, in words to be kept with it. */
  String told(NoticeType type) {
    List<String> own = Stream.concat(Stream.of(type.template()), StandardWording.partsOf(type).stream())
        .filter(template -> latest.containsKey(template) && !latest.get(template).passages().isEmpty())
        .map(template -> WordingNames.ofTemplate(template) + " version " + latest.get(template).number()).toList();
    return own.isEmpty() ? "Standard wording" : "Our own wording: " + own.stream().collect(Collectors.joining(", "));
  }
}
