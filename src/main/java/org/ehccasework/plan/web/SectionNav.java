package org.ehccasework.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.plan.PlanComment;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanVersion;

/** The list of the sections, each with a tick or what is missing. */
final class SectionNav {

  /**
   * One section of the list.
   *
   * @param state what is missing or what there is; empty where the tick says it all
   */
  record Item(String title, String href, String state, boolean done, boolean current) {}

  private SectionNav() {}

  /** @param current the section shown; null for none */
  static List<Item> of(PlanVersion version, Fixes fixes, PlanSection current, List<PlanComment> comments) {
    String plan = VersionView.href(version.caseRef(), version.number());
    return Stream.of(PlanSection.values()).map(section -> {
      String state = state(version, fixes, section, comments);
      int open = fixes.in(section).size();
      return new Item(section.title(), plan + "/" + section, state, open == 0, section == current);
    }).toList();
  }

  /** The first section that needs words and has none; empty where every one has some. */
  static Optional<PlanSection> firstToWrite(Fixes fixes) {
    return Stream.of(PlanSection.values())
        .filter(section -> isEmpty(fixes, section) && !fixes.in(section).isEmpty()).findFirst();
  }

  /** What is missing or what there is, with the comments nobody has dealt with. */
  static String state(PlanVersion version, Fixes fixes, PlanSection section, List<PlanComment> comments) {
    long open = comments.stream().filter(comment -> comment.isOpen() && comment.section() == section).count();
    String said = open == 0 ? "" : open + (open == 1 ? " comment" : " comments");
    return Stream.of(state(version, fixes, section), said).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String state(PlanVersion version, Fixes fixes, PlanSection section) {
    int open = fixes.in(section).size();
    String toFix = open == 0 ? "" : open + " to fix";
    return switch (section) {
      case I -> version.isDraft() ? "Blank in a draft" : toFix;
      case J -> version.content().sectionJ() == null ? "Not asked for" : toFix;
      case K -> version.advice().size() + " attached" + (open == 0 ? "" : ", " + toFix);
      case G, H1, H2 -> fixes.draft().rows(section).isEmpty() && open == 0 ? "Nothing in it" : toFix;
      default -> isEmpty(fixes, section) ? "Not written yet" : toFix;
    };
  }

  private static boolean isEmpty(Fixes fixes, PlanSection section) {
    return section.kind() == PlanSection.Kind.TEXT ? fixes.draft().content().text(section) == null
        : fixes.draft().rows(section).isEmpty();
  }
}
