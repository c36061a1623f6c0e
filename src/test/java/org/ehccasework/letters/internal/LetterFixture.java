package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.LetterFacts.Contact;
import org.ehccasework.letters.internal.LetterFacts.Council;
import org.ehccasework.letters.internal.LetterFacts.Person;

/** Letters about one child whose request came on Monday 7 September 2026, sent on Wednesday 2 December 2026. */
final class LetterFixture {

  static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);
  static final LocalDate WED_2_DEC_2026 = LocalDate.of(2026, 12, 2);
  static final Council MARLSHIRE = new Council("Marlshire Council", "01632 960 100", "send@marlshire.example",
      "Marlshire SENDIASS", "01632 960 200", "Kindred Mediation", "01632 960 300",
      "phone on 01632 960 400", "https://localoffer.marlshire.example");
  static final Contact SAM = new Contact("Sam Reid", "01632 960 111", "sam.reid@marlshire.example");
  static final NoticeDetails REFUSAL = NoticeDetails.decision("Do not assess",
      "The school gives the help that is needed.\n\nProgress is good.", "Daniel Frost", LocalDate.of(2026, 10, 12));

  private static final Person KOFI =
      new Person("EHC-2026-0412", "Kofi", "Kofi Mensah", LocalDate.of(2019, 3, 4));

  private LetterFixture() {}

  static LetterFacts facts(NoticeType type, NoticeDetails details, Council council) {
    return new LetterFacts(type, KOFI, council, SAM, List.of("Ama Mensah", "Yaw Mensah"), false, MON_7_SEP_2026,
        MON_7_SEP_2026, MON_7_SEP_2026, details, null);
  }

  /** The letter as it is written on another day. */
  static Letter writtenOn(LocalDate day, NoticeType type, NoticeDetails details) {
    return letter(factsOn(day, type, details));
  }

  static LetterFacts factsOn(LocalDate day, NoticeType type, NoticeDetails details) {
    return new LetterFacts(type, KOFI, MARLSHIRE, SAM, List.of("Ama Mensah", "Yaw Mensah"), false, MON_7_SEP_2026,
        MON_7_SEP_2026, day, details, null);
  }

  static Letter letter(NoticeType type, NoticeDetails details) {
    return letter(facts(type, details, MARLSHIRE));
  }

  static Letter letter(LetterFacts facts) {
    return sentByHand().fill(new LetterTemplates().write(facts));
  }

  static SendingDates sentByHand() {
    return new SendingDates(WED_2_DEC_2026, WED_2_DEC_2026, null);
  }

  static NoticeDetails about(String... namesAndWords) {
    var facts = new HashMap<String, String>();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      facts.put(namesAndWords[i], namesAndWords[i + 1]);
    }
    return NoticeDetails.about(null, facts);
  }

  static final NoticeDetails EXCEPTION = about(NoticeFacts.LIMIT, "decide whether to assess",
      NoticeFacts.DUE, "2026-10-19", NoticeFacts.GROUND, "the family was away for 4 weeks or more",
      NoticeFacts.EVIDENCE, "Your email of 1 September says you are away until 12 October.");

  static final Map<String, String> NO_FACTS = Map.of();
}
