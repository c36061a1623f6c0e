package org.ehccasework.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.people.StaffRuleBroken;
import org.ehccasework.people.StaffRuleBroken.Fault;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of a form, and what to put right: nothing typed is lost, but passwords are not shown. */
public final class Typed {

  private final MultiValueMap<String, String> values;
  private final List<Fault> faults;

  Typed(MultiValueMap<String, String> values) {
    this(values, List.of());
  }

  private Typed(MultiValueMap<String, String> values, List<Fault> faults) {
    this.values = values;
    this.faults = faults;
  }

  static Typed nothing() {
    return new Typed(new LinkedMultiValueMap<>());
  }

  /** The fields filled with these values; null is left blank. */
  static Typed of(Map<String, ?> known) {
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    known.forEach((key, value) -> {
      if (value instanceof Iterable<?> many) {
        many.forEach(one -> values.add(key, one.toString()));
      } else if (value != null) {
        values.add(key, value.toString());
      }
    });
    return new Typed(values);
  }

  Typed with(StaffRuleBroken broken) {
    return new Typed(values, broken.faults());
  }

  String get(String key) {
    return values.getFirst(key);
  }

  List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  public boolean isClean() {
    return faults.isEmpty();
  }

  public List<Fault> getViolations() {
    return faults;
  }

  /** The id of the control a message links to. */
  public String anchorOf(String field) {
    return field;
  }

  public Field text(String name, String label, String hint) {
    return field(name, Field.Kind.TEXT, label, hint, values.getFirst(name), List.of());
  }

  /** A field whose content never goes back to the browser. */
  public Field secret(String name, String label, String hint) {
    return field(name, Field.Kind.TEXT, label, hint, null, List.of());
  }

  /** A field of which one or several answers are chosen; {@code options} are values with their words, in order. */
  public Field choice(String name, String label, String hint, Map<String, String> options) {
    List<Field.Choice> choices = new ArrayList<>();
    options.forEach((value, words) -> choices.add(new Field.Choice(
        choices.isEmpty() ? name : name + "-" + (choices.size() + 1), value, words, all(name).contains(value))));
    return field(name, Field.Kind.CHOICE, label, hint, values.getFirst(name), choices);
  }

  private Field field(String name, Field.Kind kind, String label, String hint, String value,
      List<Field.Choice> choices) {
    String error = faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst()
        .orElse(null);
    return new Field(name, name, kind, label, hint, value == null ? "" : value, choices, error);
  }
}
