package org.ehccasework.letters.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.OwnWords.Version;
import org.ehccasework.people.Authorities;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Component;

/** The wordings of the authority of whoever asks, to be looked at and changed. */
@Component
public class Wordings {

  /** A template with the latest of the council's own versions; null where it was never changed. */
  public record Line(String template, String name, Version latest) {

    public boolean isStandard() {
      return latest == null || latest.passages().isEmpty();
    }
  }

  private final WordingRows rows;
  private final Authorities authorities;

  Wordings(WordingRows rows, Authorities authorities) {
    this.rows = rows;
    this.authorities = authorities;
  }

  public List<Line> letters() {
    return lines(Arrays.stream(NoticeType.values()).map(NoticeType::template));
  }

  public List<Line> parts() {
    return lines(StandardWording.PARTS.stream());
  }

  /** Every version, the newest first. */
  public List<Version> versions(String template) {
    requireKnown(template);
    return rows.versions(authorities.current().id(), template);
  }

  public Version version(String template, int number) {
    return versions(template).stream().filter(version -> version.number() == number).findFirst()
        .orElseThrow(() -> new NotFound("There is no such version of this letter."));
  }

  /** The passages that can be worded. */
  public List<Passage> passages(String template) {
    requireKnown(template);
    return StandardWording.own(template).stream().filter(passage -> !passage.fixed()).toList();
  }

  /** The words of each passage in this version; in the standard wording where there is none. */
  public Map<String, String> words(String template, Version version) {
    Map<String, String> words = new LinkedHashMap<>();
    passages(template).forEach(passage -> words.put(passage.key(), version == null ? passage.words()
        : version.passages().getOrDefault(passage.key(), passage.words())));
    return words;
  }

  /** The names of the letters a part stands in; none for a letter. */
  public List<String> standsIn(String template) {
    return StandardWording.PARTS.contains(template) ? StandardWording.lettersWith(template).stream()
        .map(type -> WordingNames.ofTemplate(type.template())).toList() : List.of();
  }

  private List<Line> lines(Stream<String> templates) {
    OwnWords own = rows.current(authorities.current().id());
    return templates.map(template -> new Line(template, WordingNames.ofTemplate(template),
        own.latest().get(template))).toList();
  }

  private static void requireKnown(String template) {
    if (!StandardWording.has(template)) {
      throw new NotFound("There is no such letter.");
    }
  }
}
