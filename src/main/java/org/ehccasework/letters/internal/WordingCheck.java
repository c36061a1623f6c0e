package org.ehccasework.letters.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.letters.Element;
import org.ehccasework.web.Violation;

/** What keeps a council's own wording from being used: an element that the law wants must not be worded away. */
public final class WordingCheck {

  private static final int LONGEST = 4000;
  private static final int LONGEST_TITLE = 200;
  /** Who it is about, and who writes: no date or address the law wants hangs on them. */
  private static final Set<Placeholder> NAMES = EnumSet.of(Placeholder.CHILD, Placeholder.FULL_NAME,
      Placeholder.REFERENCE, Placeholder.DATE_OF_BIRTH, Placeholder.COUNCIL, Placeholder.SETTING);
  /** Words without which a passage does not say what it is there for. */
  private static final Map<Element, List<String>> MUST_SAY = Map.ofEntries(
      Map.entry(Element.APPEAL_RIGHT, List.of("appeal", "tribunal")),
      Map.entry(Element.APPEAL_TIME_LIMITS, List.of("2 months", "1 month")),
      Map.entry(Element.MEDIATION_RIGHT, List.of("right", "mediation")),
      Map.entry(Element.MEDIATION_CERTIFICATE, List.of("certificate")),
      Map.entry(Element.MEDIATION_TIMESCALE, List.of("2 months")),
      Map.entry(Element.TELL_US_ABOUT_MEDIATION, List.of("mediation", "health")),
      Map.entry(Element.MEDIATION_CONTACT, List.of("mediation")),
      Map.entry(Element.DISAGREEMENT_RESOLUTION, List.of("disagreement resolution")),
      Map.entry(Element.NO_CERTIFICATE_FOR_SECTION_I, List.of("section i", "certificate")),
      Map.entry(Element.HEALTH_AND_CARE_RECOMMENDATIONS, List.of("tribunal", "health", "social care")),
      Map.entry(Element.NEEDS_PROVISION_OUTCOMES, List.of("needs")),
      Map.entry(Element.SECTION_K, List.of("section k")),
      Map.entry(Element.DRAFT_PLAN, List.of("draft", "section k")),
      Map.entry(Element.FINAL_PLAN, List.of("final", "plan")),
      Map.entry(Element.MEETING_RIGHT, List.of("meeting")),
      Map.entry(Element.PERSONAL_BUDGET_RIGHT, List.of("personal budget")),
      Map.entry(Element.COMPLAINT_ROUTE, List.of("complain", "ombudsman")));

  private WordingCheck() {}

  /** All that is to be put right, at the passage it stands in. */
  static List<Violation> problems(String template, Map<String, String> words) {
    List<Violation> problems = new ArrayList<>();
    Set<Placeholder> allowed = allowed(template);
    StandardWording.own(template).stream().filter(passage -> !passage.fixed()).forEach(passage ->
        problem(passage, words.getOrDefault(passage.key(), ""), allowed, problems));
    return problems;
  }

  /** The facts that may stand in a letter or a part. */
  public static Set<Placeholder> allowed(String template) {
    Set<Placeholder> allowed = Arrays.stream(Placeholder.values()).filter(Placeholder::anywhere)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
    StandardWording.own(template).forEach(passage -> allowed.addAll(Passage.factsOf(passage.words())));
    return allowed;
  }

  /** What a passage says that must stay in one of the letters it stands in. */
  public static List<Element> demanded(Passage passage) {
    return passage.elements().stream().sorted().filter(element -> StandardWording.lettersWith(passage.template())
        .stream().anyMatch(type -> RequiredElements.everOf(type).contains(element))).toList();
  }

  private static void problem(Passage passage, String words, Set<Placeholder> allowed, List<Violation> problems) {
    int before = problems.size();
    marks(passage, words, allowed, problems);
    if (problems.size() > before) {
      return;
    }
    if (passage.isTitle()) {
      title(passage, words, problems);
    } else if (!demanded(passage).isEmpty()) {
      elements(passage, words, problems);
    }
  }

  private static void title(Passage passage, String words, List<Violation> problems) {
    if (words.isBlank() || words.lines().count() > 1 || words.length() > LONGEST_TITLE) {
      problems.add(new Violation(passage.key(), "Enter a title of one line, " + LONGEST_TITLE
          + " characters or fewer"));
    }
  }

  private static void marks(Passage passage, String words, Set<Placeholder> allowed, List<Violation> problems) {
    if (words.length() > LONGEST) {
      problems.add(new Violation(passage.key(), passage.label() + " must be " + LONGEST + " characters or fewer"));
    }
    Placeholder.MARK.matcher(words).results().map(found -> found.group(1)).distinct()
        .filter(name -> Placeholder.of(name).filter(allowed::contains).isEmpty())
        .forEach(name -> problems.add(new Violation(passage.key(), "((" + name + ")) cannot be used here. Choose one "
            + "from the list of facts, or take it out")));
    String rest = Placeholder.MARK.matcher(Passage.OPTIONAL.matcher(words).replaceAll("$1")).replaceAll("");
    if (rest.contains("((") || rest.contains("))") || rest.contains("[[") || rest.contains("]]")) {
      problems.add(new Violation(passage.key(), "A double bracket has no partner in \"" + passage.label()
          + "\". A fact stands between (( and )), what may be left out between [[ and ]]"));
    }
    if (words.lines().anyMatch(line -> line.strip().startsWith("# ") || line.strip().startsWith("### "))) {
      problems.add(new Violation(passage.key(), "Begin a heading with ## and a space"));
    }
  }

  /** What may be left out does not count: the element must be there in every letter. */
  private static void elements(Passage passage, String words, List<Violation> problems) {
    String always = Passage.OPTIONAL.matcher(words).replaceAll("");
    boolean saysSomething = always.lines().map(String::strip)
        .anyMatch(line -> !line.isEmpty() && !line.startsWith("## "));
    Set<Placeholder> standard = Passage.neededIn(passage.words());
    Set<Placeholder> facts = Passage.factsOf(always);
    List<String> lacks = new ArrayList<>();
    standard.stream().filter(fact -> !NAMES.contains(fact) && !facts.contains(fact))
        .forEach(fact -> lacks.add(fact.mark()));
    demanded(passage).stream().flatMap(element -> MUST_SAY.getOrDefault(element, List.of()).stream()).distinct()
        .filter(word -> !always.toLowerCase(Locale.UK).contains(word)).forEach(word -> lacks.add("\"" + word + "\""));
    if (!saysSomething || !lacks.isEmpty()) {
      problems.add(new Violation(passage.key(), lost(passage, saysSomething ? lacks : List.of())));
      return;
    }
    facts.stream().filter(fact -> !fact.always() && !standard.contains(fact)).forEach(fact ->
        problems.add(new Violation(passage.key(), fact.mark() + " is not known in every case, and this passage must "
            + "never be left out. Put it between [[ and ]]")));
  }

  private static String lost(Passage passage, List<String> lacks) {
    Element element = demanded(passage).get(0);
    String words = "The letter must say " + element.what() + " (" + element.law() + "). ";
    return lacks.isEmpty() ? words + "Write it, or go back to the standard words of \"" + passage.label() + "\""
        : words + "Put back " + String.join(", ", lacks);
  }
}
