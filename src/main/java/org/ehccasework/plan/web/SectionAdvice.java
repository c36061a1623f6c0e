package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.web.TextBlock;
import org.springframework.stereotype.Component;

/** What each advice says for a section, to be read beside it while it is written. */
@Component
class SectionAdvice {

  private static final String FAMILY = "6(1)(a)";
  private static final String HEALTH_BODY = "6(1)(c)";
  private static final String SOCIAL_CARE = "6(1)(e)";

  private static final Pattern HEALTH = Pattern.compile(
      "medical|health|therap|physio|hearing|vision|nurs|paediatric", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEECH = Pattern.compile("speech", Pattern.CASE_INSENSITIVE);
  private static final Pattern SENSORY = Pattern.compile("hearing|vision|sensory|physio|occupational",
      Pattern.CASE_INSENSITIVE);

  private final AdviceReader advice;

  SectionAdvice(AdviceReader advice) {
    this.advice = advice;
  }

  /** What one advice says; with no text, and no id to take its words over by, while it is still to come. */
  record Said(UUID id, String from, String by, List<TextBlock> text, String href) {}

  List<Said> of(String caseRef, PlanSection section) {
    Function<Advice, String> part = part(section);
    return part == null ? List.of() : advice.of(caseRef).stream().filter(each -> feeds(each, section))
        .map(each -> said(caseRef, each, part)).filter(Objects::nonNull).toList();
  }

  /**
   * The words of one advice as they stand beside a section, under the name of the box they would be written in, and
   * what they say of the other boxes.
   */
  Map<String, Object> words(String caseRef, PlanSection section, UUID id) {
    Function<Advice, String> part = part(section);
    if (id == null || part == null) {
      return Map.of();
    }
    return advice.of(caseRef).stream().filter(each -> each.id().equals(id) && !each.open() && feeds(each, section))
        .filter(each -> part.apply(each) != null && !part.apply(each).isBlank()).findFirst()
        .map(each -> first(each, section, part.apply(each))).orElse(Map.of());
  }

  private static Map<String, Object> first(Advice from, PlanSection section, String text) {
    Map<String, Object> values = new HashMap<>();
    switch (section) {
      case B -> area(from.from()).ifPresent(area -> values.put("area", area));
      case E -> values.putAll(Particulars.ofOutcome(text));
      case F, G, H1, H2 -> {
        values.putAll(Particulars.ofProvision(text));
        values.put("source", from.from());
      }
      default -> { }
    }
    values.put(box(section), text);
    return values;
  }

  /** The area of need that one kind of advice speaks of, and no other; empty where it may speak of several. */
  static Optional<String> area(String from) {
    return SPEECH.matcher(from).find() ? Optional.of("communication")
        : SENSORY.matcher(from).find() ? Optional.of("sensory-physical") : Optional.empty();
  }

  private static String box(PlanSection section) {
    return switch (section) {
      case B -> "need";
      case E -> "outcome";
      case F, G, H1, H2 -> "what";
      default -> "section" + section;
    };
  }

  /** The section to write first from a part of an advice: its needs, outcomes or provision (regulation 12(1)). */
  PlanSection fedBy(String caseRef, UUID id, String part) {
    return fedBy(advice.of(caseRef).stream().filter(each -> each.id().equals(id)).findFirst()
        .map(Advice::regulation).orElse(""), part);
  }

  PlanSection fedBy(Advice one, String part) {
    return fedBy(one.regulation(), part);
  }

  private static PlanSection fedBy(String regulation, String part) {
    return switch (part) {
      case "outcomes" -> PlanSection.E;
      case "provision" -> HEALTH_BODY.equals(regulation) ? PlanSection.G
          : SOCIAL_CARE.equals(regulation) ? PlanSection.H1 : PlanSection.F;
      default -> switch (regulation) {
        case FAMILY -> PlanSection.A;
        case HEALTH_BODY -> PlanSection.C;
        case SOCIAL_CARE -> PlanSection.D;
        default -> PlanSection.B;
      };
    };
  }

  private static Said said(String caseRef, Advice advice, Function<Advice, String> part) {
    String href = "/cases/" + caseRef + "/advice/" + advice.id();
    if (advice.open()) {
      return new Said(null, advice.from(), "Still to come", List.of(), href);
    }
    String text = part.apply(advice);
    return text == null || text.isBlank() ? null
        : new Said(advice.id(), advice.from(), advice.author(), TextBlock.of(text), href);
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
      case A -> FAMILY.equals(advice.regulation());
      case C, G -> HEALTH.matcher(advice.from()).find();
      case D, H1, H2 -> SOCIAL_CARE.equals(advice.regulation());
      default -> true;
    };
  }
}
