package org.ehccasework.plan;

import java.util.List;
import java.util.Locale;

/**
 * What stands in the sections of a plan that people write; gaps are null. Section I is {@link SectionI},
 * section K is the advice received.
 */
public record PlanContent(String sectionA, List<Need> needs, String sectionC, String sectionD, List<Outcome> outcomes,
    List<Provision> provision, String sectionJ, String coProduction) {

  public static final PlanContent EMPTY =
      new PlanContent(null, List.of(), null, null, List.of(), List.of(), null, null);

  public PlanContent {
    needs = List.copyOf(needs);
    outcomes = List.copyOf(outcomes);
    provision = List.copyOf(provision);
  }

  /** One row of a section that has rows. */
  public sealed interface Row permits Need, Outcome, Provision {}

  /** One row of section B; its number is its place in the list. */
  public record Need(String need, String area) implements Row {}

  /** One row of section E, for the need with this number; its own number is its place in the list. */
  public record Outcome(String outcome, Integer need, String by) implements Row {}

  /**
   * One row of section F, G, H1 or H2, for the need in section B with this number.
   *
   * @param outcome the number of the outcome in section E that it helps with
   * @param source the advice it comes from
   */
  public record Provision(Section section, Integer need, Integer outcome, String what, String who, String howOften,
      String howLong, String groupSize, String staffQualification, String reviewPoint, String source,
      boolean preparesForAdulthood) implements Row {

    /** A row of which nobody said what outcome it helps with. */
    public Provision(Section section, Integer need, String what, String who, String howOften, String howLong,
        String groupSize, String staffQualification, String reviewPoint, String source, boolean preparesForAdulthood) {
      this(section, need, null, what, who, howOften, howLong, groupSize, staffQualification, reviewPoint, source,
          preparesForAdulthood);
    }

    /** The same row for other numbers. */
    public Provision linkedTo(Integer needNumber, Integer outcomeNumber) {
      return new Provision(section, needNumber, outcomeNumber, what, who, howOften, howLong, groupSize,
          staffQualification, reviewPoint, source, preparesForAdulthood);
    }
  }

  /** The sections that provide for something (regulation 12(1)). */
  public enum Section {
    F("Special educational provision"),
    G("Health care provision"),
    H1("Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    H2("Other social care provision");

    private final String words;

    Section(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean isSocialCare() {
      return this == H1 || this == H2;
    }
  }

  public PlanContent withRows(List<Need> newNeeds, List<Outcome> newOutcomes, List<Provision> newProvision) {
    return new PlanContent(sectionA, newNeeds, sectionC, sectionD, newOutcomes, newProvision, sectionJ, coProduction);
  }

  /** The same with other words in one of the sections that are a text; {@code tookPart} belongs to section A. */
  public PlanContent withText(PlanSection section, String text, String tookPart) {
    return switch (section) {
      case A -> new PlanContent(text, needs, sectionC, sectionD, outcomes, provision, sectionJ, tookPart);
      case C -> new PlanContent(sectionA, needs, text, sectionD, outcomes, provision, sectionJ, coProduction);
      case D -> new PlanContent(sectionA, needs, sectionC, text, outcomes, provision, sectionJ, coProduction);
      case J -> new PlanContent(sectionA, needs, sectionC, sectionD, outcomes, provision, text, coProduction);
      default -> throw new IllegalArgumentException("Section " + section + " is no text");
    };
  }

  /** The words of one of the sections that are a text; null while it is empty. */
  public String text(PlanSection section) {
    return switch (section) {
      case A -> sectionA;
      case C -> sectionC;
      case D -> sectionD;
      case J -> sectionJ;
      default -> null;
    };
  }

  public List<Provision> in(Section section) {
    return provision.stream().filter(row -> row.section() == section).toList();
  }

  /** What a row of provision is called: F1, F2, G1, H1.1. */
  public String label(int place) {
    Section section = provision.get(place).section();
    if (section == null) {
      return "Row " + (place + 1);
    }
    long number = provision.subList(0, place + 1).stream().filter(row -> row.section() == section).count();
    return section.isSocialCare() ? section + "." + number : section.name() + number;
  }

  /** Whether a section says that there is nothing to say in it. */
  public static boolean saysNone(String text) {
    String words = text == null ? "" : text.strip().toLowerCase(Locale.UK);
    return words.length() < 80
        && words.matches("(none|nil|n/a|not applicable|no (special |health |social care |care )*needs?)\\b.*");
  }
}
