package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.LetterFacts.Contact;
import org.ehccasework.letters.internal.LetterFacts.Person;
import org.ehccasework.people.Authorities;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Component;

/** Writes letters about a child who does not exist, so that a wording can be looked at before it is used. */
@Component
public class ExampleLetters {

  /** A letter as it would read today; {@code lacks} says what it should hold and does not. */
  public record Example(String about, Letter letter, List<String> lacks) {}

  private static final Set<NoticeType> TELLS_DATES = EnumSet.of(NoticeType.N1, NoticeType.N2, NoticeType.N3,
      NoticeType.N7);
  private static final int FOUR_WEEKS = 4;
  private static final int A_YEAR = 52;

  private final LetterTemplates templates;
  private final WordingRows rows;
  private final Authorities authorities;
  private final Clock clock;

  ExampleLetters(LetterTemplates templates, WordingRows rows, Authorities authorities, Clock clock) {
    this.templates = templates;
    this.rows = rows;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** The letter, or the last one a part stands in, with these words in the place of what is there now. */
  public List<Example> of(String template, Map<String, String> words) {
    List<NoticeType> with = StandardWording.lettersWith(template);
    NoticeType type = with.get(with.size() - 1);
    var latest = new LinkedHashMap<>(rows.current(authorities.current().id()).latest());
    latest.put(template, new OwnWords.Version(template, 0, "", clock.instant(), words));
    var own = new OwnWords(latest);
    List<Example> examples = new ArrayList<>();
    cases(type).forEach((about, facts) -> examples.add(example(type, about, facts, FOUR_WEEKS, own)));
    if (TELLS_DATES.contains(type)) {
      examples.add(example(type, "Once its dates have passed", facts(), A_YEAR, own));
    }
    return examples;
  }

  private Example example(NoticeType type, String about, Map<String, String> facts, int weeksOld,
      OwnWords own) {
    LocalDate today = LocalDate.now(clock);
    var details = new NoticeDetails("Decided", "We looked at every report we got.\n\nThis is what they say.",
        "Sasha Officer", today, null, "Example School", "1 Example Street", facts);
    var letter = templates.write(new LetterFacts(type,
        new Person("EHC-" + today.getYear() + "-0000", "Robin", "Robin Example", today.minusYears(9)),
        LetterWriting.council(authorities.current()),
        new Contact("Alex Coordinator", "01632 960001", "alex@example.org"), List.of("Jo Example"), false,
        today.minusWeeks(weeksOld), today.minusWeeks(weeksOld), today, details, null), own);
    List<String> lacks = RequiredElements.missing(type, facts, letter).stream().map(Element::missingWords).toList();
    return new Example(about, new Sending(today, Method.PORTAL).dates().fill(letter), lacks);
  }

  /** One letter reads in many ways where it depends on whom it goes to, or on whether its day or the work is over. */
  private Map<String, Map<String, String>> cases(NoticeType type) {
    Map<String, String> facts = facts();
    Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    switch (type) {
      case N5 -> {
        cases.put("To a professional", facts);
        cases.put("To the family", with(facts, NoticeFacts.FAMILY_VIEWS, "yes"));
      }
      case N1, N2, N3, N7 -> cases.put("While its dates are still to come", facts);
      case N22, LATE -> {
        if (type == NoticeType.N22) {
          cases.put("Before its day is over", with(facts, NoticeFacts.DUE, LocalDate.now(clock).plusDays(7).toString()));
        }
        cases.put("Before it is done", facts);
        cases.put("Once it is done", with(facts, NoticeFacts.DONE_ON, LocalDate.now(clock).toString()));
      }
      case CORRECTION -> {
        cases.put("Where a date was wrong that we must keep", facts);
        cases.put("Where a day for the family was wrong", with(with(facts, NoticeFacts.OWN_DAYS, "yes"),
            NoticeFacts.TOLD_LATER, "yes"));
      }
      default -> cases.put("", facts);
    }
    return cases;
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>(Map.of(NoticeFacts.WRONG_LETTERS, "our letter of 1 March",
        NoticeFacts.RIGHT_DATES, "To decide whether to assess, and to tell you: by 12 April, not by 19 April"));
    facts.putAll(Map.of(NoticeFacts.ADVICE, "medical advice", NoticeFacts.YEAR_NINE_OR_LATER, "yes",
        NoticeFacts.QUALIFIED_TEACHER, "The advice must come from a teacher qualified to teach deaf pupils.",
        NoticeFacts.SETTING, "Example School", NoticeFacts.PLAN_VERSION, "1",
        NoticeFacts.LIMIT, "decide whether to assess", NoticeFacts.DUE, LocalDate.now(clock).minusDays(3).toString(),
        NoticeFacts.GROUND, "the family was away for 4 weeks or more",
        NoticeFacts.EVIDENCE, "Your email says when you were away.",
        NoticeFacts.NEXT_STEP, "A manager looks at it this week."));
    return facts;
  }

  private static Map<String, String> with(Map<String, String> facts, String name, String words) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, words);
    return more;
  }
}
