package org.ehccasework.letters.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.letters.internal.ExampleLetters.Example;
import org.ehccasework.letters.internal.Passage;
import org.ehccasework.letters.internal.WordingCheck;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FieldView;

/**
 * The page on which a letter or a part is worded.
 *
 * @param basedOn the number of the version that is changed; 0 for the standard wording
 * @param facts what may stand between double brackets, with what it stands for
 * @param standsIn the letters a part stands in; none for a letter
 * @param examples how it would read; none unless that was asked for
 */
public record WordingPage(String template, String name, int basedOn, boolean standard, List<Field> fields,
    Map<String, String> facts, List<String> standsIn, List<Version> versions, List<Example> examples,
    List<Violation> violations) {

  /** A version in the list. */
  public record Version(int number, String href, String words) {}

  /** The words of one passage, as the shared fragments draw a field. */
  public record Field(String id, String name, String label, String hint, String value, String error) {

    /** Lines its text area shows. */
    public int lines() {
      return FieldView.lines(value);
    }

    static Field of(Passage passage, String value, List<Violation> violations) {
      return new Field(passage.key(), passage.key(), passage.label(), hint(passage), value,
          violations.stream().filter(violation -> violation.field().equals(passage.key())).map(Violation::message)
              .findFirst().orElse(null));
    }

    private static String hint(Passage passage) {
      String laws = WordingCheck.demanded(passage).stream()
          .map(element -> element.what() + " (" + element.law() + ")").distinct().collect(Collectors.joining("; "));
      return laws.isEmpty() ? "" : "Must stay: " + laws;
    }

    /** The ids of the hint and the error; null where there is neither. */
    public String describedBy() {
      String ids = Stream.of(hasHint() ? id + "-hint" : "", error == null ? "" : id + "-error")
          .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
      return ids.isEmpty() ? null : ids;
    }

    public boolean hasHint() {
      return !hint.isEmpty();
    }
  }

  public boolean isClean() {
    return violations.isEmpty();
  }

  public List<Violation> getViolations() {
    return violations;
  }

  public String anchorOf(String field) {
    return field;
  }
}
