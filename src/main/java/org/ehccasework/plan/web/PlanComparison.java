package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ehccasework.plan.ComparePlans.Compared;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.web.ComparedParts.Part;

/** What is not the same in two versions of a plan, section by section and row by row. */
record PlanComparison(List<Section> sections) {

  /** What became of a part. */
  enum Fate {
    ADDED("Added", "green"),
    REMOVED("Removed", "red"),
    CHANGED("Changed", "blue");

    private final String word;
    private final String colour;

    Fate(String word, String colour) {
      this.word = word;
      this.colour = colour;
    }

    public String word() {
      return word;
    }

    public String colour() {
      return colour;
    }

    public boolean hasBefore() {
      return this != ADDED;
    }

    public boolean hasAfter() {
      return this != REMOVED;
    }
  }

  /** @param reordered whether rows that both have stand in another order */
  record Section(String heading, List<Change> changes, boolean reordered) {

    public boolean same() {
      return changes.isEmpty() && !reordered;
    }
  }

  /** @param label what the row is called, or which section it is */
  record Change(String anchor, String label, Fate fate, String line, List<Text> texts) {}

  /** One text of a part, both sides; empty where it was not there. */
  record Text(String name, WordDiff words) {}

  static PlanComparison of(Compared compared) {
    return new PlanComparison(Stream.of(PlanSection.values()).map(section -> section(section,
        ComparedParts.of(section, compared.older(), compared.newer().rows()),
        ComparedParts.of(section, compared.newer(), compared.newer().rows()))).toList());
  }

  public boolean same() {
    return sections.stream().allMatch(Section::same);
  }

  /** Every change in one line, to be read first. */
  public List<Change> all() {
    return sections.stream().flatMap(section -> section.changes().stream()).toList();
  }

  private static Section section(PlanSection section, Map<String, Part> old, Map<String, Part> now) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      Change change = change(section, key, old.get(key), now.get(key));
      if (change != null) {
        changes.add(change);
      }
    }
    return new Section(section.heading(), changes, !common(old, now).equals(common(now, old)));
  }

  /** What both have, in the order of the first. */
  private static List<String> common(Map<String, Part> first, Map<String, Part> second) {
    return first.keySet().stream().filter(second::containsKey).toList();
  }

  /** Null where the part is the same. */
  private static Change change(PlanSection section, String key, Part old, Part now) {
    Part was = old == null ? new Part("", Map.of()) : old;
    Part is = now == null ? new Part("", Map.of()) : now;
    Set<String> names = new LinkedHashSet<>(is.texts().keySet());
    names.addAll(was.texts().keySet());
    List<String> different = names.stream()
        .filter(name -> !WordDiff.isSame(was.texts().get(name), is.texts().get(name))).toList();
    Fate fate = fate(old == null || was.texts().isEmpty(), now == null || is.texts().isEmpty());
    if (different.isEmpty() && fate == Fate.CHANGED || was.texts().isEmpty() && is.texts().isEmpty()) {
      return null;
    }
    List<Text> texts = different.stream()
        .map(name -> new Text(name, WordDiff.of(was.texts().get(name), is.texts().get(name)))).toList();
    String label = label(section, was, is);
    return new Change("change-" + key, label, fate, line(section, label, fate, different), texts);
  }

  private static Fate fate(boolean isNew, boolean isGone) {
    return isNew ? Fate.ADDED : isGone ? Fate.REMOVED : Fate.CHANGED;
  }

  private static String label(PlanSection section, Part was, Part is) {
    String label = is.label().isEmpty() ? was.label() : is.label();
    boolean renamed = !was.label().isEmpty() && !was.label().equals(label);
    return renamed ? label + ", before " + was.label() : label.isEmpty() ? "Section " + section : label;
  }

  /** As in "F2 is changed: how often, who" or "Section A is changed". */
  private static String line(PlanSection section, String label, Fate fate, List<String> different) {
    String name = section == PlanSection.K ? "Section K, " + label : label;
    String parts = fate == Fate.CHANGED && section.kind() == PlanSection.Kind.ROWS
        ? ": " + String.join(", ", different).toLowerCase(Locale.UK) : "";
    return name + " is " + fate.word().toLowerCase(Locale.UK) + parts;
  }
}
