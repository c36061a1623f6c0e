package org.ehccasework.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.plan.PlanSection;
import org.springframework.stereotype.Component;

/** What each advice says for a section, to be read beside it while it is written. */
@Component
class SectionAdvice {

  private static final Pattern HEALTH = Pattern.compile(
      "medical|health|therap|physio|hearing|vision|nurs|paediatric", Pattern.CASE_INSENSITIVE);

  private final AdviceReader advice;

  SectionAdvice(AdviceReader advice) {
    this.advice = advice;
  }

  /** What one advice says; with no text while it is still to come. */
  record Said(String from, String by, List<TextBlock> text, String href) {}

  List<Said> of(String caseRef, PlanSection section) {
    Function<Advice, String> part = part(section);
    return part == null ? List.of() : advice.of(caseRef).stream().filter(each -> feeds(each, section))
        .map(each -> said(caseRef, each, part)).filter(Objects::nonNull).toList();
  }

  private static Said said(String caseRef, Advice advice, Function<Advice, String> part) {
    String href = "/cases/" + caseRef + "/advice/" + advice.id();
    if (advice.open()) {
      return new Said(advice.from(), "Still to come", List.of(), href);
    }
    String text = part.apply(advice);
    return text == null || text.isBlank() ? null
        : new Said(advice.from(), advice.author(), TextBlock.of(text), href);
  }

  private static Function<Advice, String> part(PlanSection section) {
    return switch (section) {
      case A, B, C, D -> Advice::needs;
      case E -> Advice::outcomes;
      case F, G, H1, H2 -> Advice::provision;
      default -> null;
    };
  }

  /** The family speaks for section A, health for C and G, social care for D and H; everyone for the others. */
  private static boolean feeds(Advice advice, PlanSection section) {
    return switch (section) {
      case A -> "6(1)(a)".equals(advice.regulation());
      case C, G -> HEALTH.matcher(advice.from()).find();
      case D, H1, H2 -> "6(1)(e)".equals(advice.regulation());
      default -> true;
    };
  }
}
