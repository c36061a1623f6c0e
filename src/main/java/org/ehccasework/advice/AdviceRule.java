package org.ehccasework.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose advice an authority must seek once it has decided to assess: regulation 6 of the SEND Regulations 2014. */
public final class AdviceRule {

  /**
   * What the coordinator knows.
   *
   * @param impairments VISION, HEARING, MULTI_SENSORY: known or suspected
   * @param yearNineOrLater in or beyond year 9
   * @param alsoAsk others we think appropriate (regulation 6(1)(f))
   * @param familyAsksFor whom the family reasonably asks us to ask (regulation 6(1)(h))
   */
  public record Choice(Set<AdviceKind> impairments, boolean yearNineOrLater, Set<AdviceKind> alsoAsk,
      List<String> familyAsksFor, List<ExistingAdvice> existing) {}

  /**
   * One advice to have.
   *
   * @param askedFor the words in which the family named the adviser; null for every other kind
   * @param adulthood that it also covers preparing for adulthood and independent living (regulation 6(1)(g))
   * @param qualifiedTeacher what the letter says of a qualified teacher (regulation 6(2)); null where it says nothing
   * @param usedAgain existing advice that stands for it; null where it is asked for
   * @param note why existing advice is used or not; null where there is none
   */
  public record Row(AdviceKind kind, String askedFor, boolean adulthood, String qualifiedTeacher,
      ExistingAdvice usedAgain, String note) {}

  private AdviceRule() {}

  /** The list for one case, in the order of regulation 6. */
  public static List<Row> rows(Choice choice) {
    Set<AdviceKind> teachers = teachers(choice.impairments());
    Set<AdviceKind> kinds = EnumSet.of(AdviceKind.FAMILY);
    kinds.addAll(AdviceKind.ALWAYS);
    kinds.addAll(teachers);
    kinds.addAll(choice.alsoAsk());
    choice.existing().forEach(existing -> kinds.add(existing.from()));
    List<Row> rows = new ArrayList<>();
    kinds.forEach(kind -> rows.add(row(kind, teachers, choice)));
    choice.familyAsksFor().forEach(named -> rows.add(
        new Row(AdviceKind.ASKED_BY_FAMILY, named, choice.yearNineOrLater(), null, null, null)));
    return List.copyOf(rows);
  }

  /** Both sight and hearing want a teacher qualified in both: a third qualification, not the other two. */
  static Set<AdviceKind> teachers(Set<AdviceKind> impairments) {
    boolean both = impairments.contains(AdviceKind.MULTI_SENSORY)
        || impairments.containsAll(Set.of(AdviceKind.VISION, AdviceKind.HEARING));
    if (both) {
      return EnumSet.of(AdviceKind.MULTI_SENSORY);
    }
    return impairments.isEmpty() ? EnumSet.noneOf(AdviceKind.class) : EnumSet.copyOf(impairments);
  }

  private static Row row(AdviceKind kind, Set<AdviceKind> teachers, Choice choice) {
    List<ExistingAdvice> existing = choice.existing().stream().filter(one -> one.from() == kind).toList();
    Optional<ExistingAdvice> enough = existing.stream().filter(ExistingAdvice::isEnough)
        .max(Comparator.comparing(ExistingAdvice::givenOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    String note = enough.map(ExistingAdvice::note).orElseGet(() ->
        existing.stream().map(ExistingAdvice::note).collect(Collectors.joining(" ")));
    return new Row(kind, null, choice.yearNineOrLater(), qualifiedTeacher(kind, teachers), enough.orElse(null),
        note.isEmpty() ? null : note);
  }

  private static String qualifiedTeacher(AdviceKind kind, Set<AdviceKind> teachers) {
    if (kind == AdviceKind.EDUCATION && !teachers.isEmpty()) {
      return "Give your advice after consulting a teacher qualified to teach pupils with "
          + teachers.stream().map(AdviceRule::impairment).collect(Collectors.joining(" and "))
          + " (regulation 6(2)). We have asked for that teacher's advice too.";
    }
    return kind.isQualifiedTeacher() ? "We ask you as a teacher qualified to teach pupils with " + impairment(kind)
        + " (regulation 6(2))." : null;
  }

  private static String impairment(AdviceKind teacher) {
    return switch (teacher) {
      case VISION -> "vision impairment";
      case HEARING -> "hearing impairment";
      default -> "multi-sensory impairment";
    };
  }

  /** The names on the lines of a text, without blank lines and repeats. */
  public static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }
}
