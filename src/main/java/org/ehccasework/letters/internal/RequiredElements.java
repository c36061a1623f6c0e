package org.ehccasework.letters.internal;

import static org.ehccasework.letters.Element.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;

/** What the law and the Code want in each letter, and what a letter lacks. */
public final class RequiredElements {

  private static final Map<NoticeType, List<Element>> OWN = Map.ofEntries(
      Map.entry(NoticeType.N1, List.of(RECEIVED_ON, DECISION_DATE, INVITATION_TO_GIVE_VIEWS, INDEPENDENT_ADVICE)),
      Map.entry(NoticeType.N2, List.of(CONSIDERING_ASSESSMENT, WHAT_IS_ASKED)),
      Map.entry(NoticeType.N3, List.of(DECISION, RIGHT_TO_ASK_FOR_ADVICE, INDEPENDENT_ADVICE, NEXT_DATES)),
      Map.entry(NoticeType.N4, List.of(DECISION, REASONS, DECISION_MAKER, SCHOOL_SUPPORT)),
      Map.entry(NoticeType.N5, List.of(ADVICE_DATE, NEEDS_PROVISION_OUTCOMES, FAMILY_EVIDENCE)),
      Map.entry(NoticeType.N6, List.of(DECISION, REASONS, DECISION_MAKER, COPIES_OF_ADVICE)),
      Map.entry(NoticeType.N7, List.of(DECISION, REASONS, DRAFT_DATE)),
      Map.entry(NoticeType.N8, List.of(DRAFT_PLAN, REPRESENTATIONS_RIGHT, REQUEST_INSTITUTION_RIGHT,
          REPRESENTATIONS_LAST_DAY, MEETING_RIGHT, SCHOOL_INFORMATION, PERSONAL_BUDGET_RIGHT, INDEPENDENT_ADVICE)),
      Map.entry(NoticeType.N9, List.of(DRAFT_AND_ADVICE, REPLY_DATE, LEGAL_GROUNDS)),
      Map.entry(NoticeType.N10, List.of(FINAL_PLAN, SECTION_K, NO_CERTIFICATE_FOR_SECTION_I,
          HEALTH_AND_CARE_RECOMMENDATIONS)),
      Map.entry(NoticeType.N22, List.of(LIMIT, EXCEPTION_GROUND, EXCEPTION_EVIDENCE, DUTY_GOES_ON, COMPLAINT_ROUTE)),
      Map.entry(NoticeType.LATE, List.of(LIMIT, WHAT_HAPPENS_NEXT, COMPLAINT_ROUTE)),
      Map.entry(NoticeType.HANDOVER, List.of(WHAT_HAPPENS_NEXT)),
      Map.entry(NoticeType.REPLY, List.of(RIGHT_DATES, WHAT_HAPPENS_NEXT)),
      Map.entry(NoticeType.CORRECTION, List.of(RIGHT_DATES, WHAT_HAPPENS_NEXT, COMPLAINT_ROUTE)));

  private RequiredElements() {}

  /** All that a letter must hold; every letter names the coordinator (Code of Practice). */
  public static List<Element> of(NoticeType type, Map<String, String> facts) {
    var required = new ArrayList<>(OWN.get(type));
    if (type.appealable()) {
      Arrays.stream(Element.values()).filter(Element::appealBlock).forEach(required::add);
    }
    if (type == NoticeType.N5 && "yes".equals(facts.get(NoticeFacts.YEAR_NINE_OR_LATER))) {
      required.add(PREPARING_FOR_ADULTHOOD);
    }
    required.add(COORDINATOR);
    return required;
  }

  /** All that a letter must hold in one case or another. */
  static List<Element> everOf(NoticeType type) {
    return of(type, Map.of(NoticeFacts.YEAR_NINE_OR_LATER, "yes"));
  }

  public static List<Element> missing(NoticeType type, Map<String, String> facts, Letter letter) {
    var present = letter.elements();
    return of(type, facts).stream().filter(element -> !present.contains(element)).toList();
  }
}
