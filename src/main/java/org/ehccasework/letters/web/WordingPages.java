package org.ehccasework.letters.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.letters.internal.ExampleLetters;
import org.ehccasework.letters.internal.OwnWords;
import org.ehccasework.letters.internal.Placeholder;
import org.ehccasework.letters.internal.WordingCheck;
import org.ehccasework.letters.internal.WordingNames;
import org.ehccasework.letters.internal.Wordings;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Draws up the pages on which letters are worded. */
@Component
class WordingPages {

  /** A letter or part in the list; {@code changed} is blank where it never was. */
  record Line(String name, String href, String state, boolean own, String changed) {}

  private final Wordings wordings;
  private final ExampleLetters examples;
  private final StaffDirectory staff;

  WordingPages(Wordings wordings, ExampleLetters examples, StaffDirectory staff) {
    this.wordings = wordings;
    this.examples = examples;
    this.staff = staff;
  }

  List<Line> letters() {
    return wordings.letters().stream().map(this::line).toList();
  }

  List<Line> parts() {
    return wordings.parts().stream().map(this::line).toList();
  }

  /** The wording as it is now. */
  WordingPage now(String template) {
    OwnWords.Version latest = latest(template);
    return page(template, number(latest), wordings.words(template, latest), false, List.of());
  }

  /** The wording as it was typed, with what is to be put right or with how it would read. */
  WordingPage typed(String template, int basedOn, Map<String, String> words, boolean preview,
      List<Violation> violations) {
    boolean clash = violations.stream().anyMatch(violation -> violation.field().isEmpty());
    return page(template, clash ? number(latest(template)) : basedOn, words, preview, violations);
  }

  /** The words of each passage of an earlier version, by what the passage is called. */
  Map<String, String> version(String template, int number) {
    Map<String, String> words = wordings.words(template, wordings.version(template, number));
    Map<String, String> shown = new LinkedHashMap<>();
    wordings.passages(template).forEach(passage -> shown.put(passage.label(), words.get(passage.key())));
    return shown;
  }

  private WordingPage page(String template, int basedOn, Map<String, String> words, boolean preview,
      List<Violation> violations) {
    List<OwnWords.Version> versions = wordings.versions(template);
    var fields = wordings.passages(template).stream().map(passage -> WordingPage.Field.of(passage,
        words.getOrDefault(passage.key(), ""), violations)).toList();
    Map<String, String> facts = new LinkedHashMap<>();
    WordingCheck.allowed(template).stream().sorted().filter(fact -> fact != Placeholder.GREETING
        && fact != Placeholder.OWN_WORDS).forEach(fact -> facts.put(fact.mark(), fact.about()));
    return new WordingPage(template, WordingNames.ofTemplate(template), basedOn,
        versions.isEmpty() || versions.get(0).passages().isEmpty(), fields, facts, wordings.standsIn(template),
        versions.stream().map(version -> version(template, version)).toList(),
        preview ? examples.of(template, words) : List.of(), violations);
  }

  private OwnWords.Version latest(String template) {
    return wordings.versions(template).stream().findFirst().orElse(null);
  }

  private static int number(OwnWords.Version latest) {
    return latest == null ? 0 : latest.number();
  }

  private WordingPage.Version version(String template, OwnWords.Version version) {
    return new WordingPage.Version(version.number(), "/admin/letters/" + template + "/versions/" + version.number(),
        "Version " + version.number() + (version.passages().isEmpty() ? ", back to the standard wording, " : ", ")
            + changed(version));
  }

  private Line line(Wordings.Line line) {
    return new Line(line.name(), "/admin/letters/" + line.template(),
        line.isStandard() ? "Standard" : "Our own, version " + line.latest().number(), !line.isStandard(),
        line.latest() == null ? "" : changed(line.latest()));
  }

  private String changed(OwnWords.Version version) {
    return Words.dateAndTime(version.changedAt()) + " by " + staff.nameOf(version.changedBy());
  }
}
