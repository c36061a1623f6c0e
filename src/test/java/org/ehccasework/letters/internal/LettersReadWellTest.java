package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.letters.internal.LetterFixture.MARLSHIRE;
import static org.ehccasework.letters.internal.LetterFixture.MON_7_SEP_2026;
import static org.ehccasework.letters.internal.LetterFixture.SAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.LetterFacts.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each letter as the one reads it whom it speaks to: the parents, or a young person of seventeen called Ada Obi. */
class LettersReadWellTest {

  private static final LocalDate IN_TIME = LocalDate.of(2026, 10, 12);
  private static final LocalDate LATE = LocalDate.of(2027, 2, 1);

  @ParameterizedTest
  @EnumSource(value = NoticeType.class, mode = EnumSource.Mode.EXCLUDE, names = {"N2", "N5", "N9", "REPLY"})
  void aYoungPersonIsSpokenToAndNotSpokenAbout(NoticeType type) {
    for (LocalDate day : List.of(IN_TIME, LATE)) {
      Letter letter = written(day, type, LettersOfCasesTest.details(type), true);
      String own = letter.title() + " " + letter.text().substring(letter.text().indexOf("Dear Ada Obi") + 12);
      assertThat(own).contains("you").doesNotContain("Ada", "the young person", "your child");
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void nothingOfTheMachineStandsInALetter(NoticeType type) {
    for (boolean personally : new boolean[] {true, false}) {
      Letter letter = written(LATE, type, LettersOfCasesTest.details(type), personally);
      assertThat(letter.text()).doesNotContain("((", "[[", "]]", "{", "null", " :", "  ", "..", "12:00am");
      assertThat(letter.paragraphs()).noneMatch(String::isBlank);
      assertThat(letter.title()).isNotBlank();
    }
  }

  @Test
  void theFamilyIsAskedWhatItThinksInPlainWords() {
    Map<String, String> facts = Map.of(NoticeFacts.ADVICE, "the family's views", NoticeFacts.FAMILY_VIEWS, "yes",
        NoticeFacts.YEAR_NINE_OR_LATER, "yes");
    Letter letter = written(IN_TIME, NoticeType.N5, NoticeDetails.about(null, facts), true);
    assertThat(letter.title()).isEqualTo("Tell us what you think");
    assertThat(letter.text()).contains("so we ask you for your views", "What to tell us")
        .doesNotContain("Regulation 6", "seek your advice", "the family's views");
    assertThat(RequiredElements.missing(NoticeType.N5, facts, letter)).isEmpty();
  }

  @Test
  void beingLateIsToldInOneSentence() {
    var details = LettersOfCasesTest.details(NoticeType.LATE);
    assertThat(written(LATE, NoticeType.LATE, details, false).text()).contains("We had to decide whether to assess by "
        + "Monday 19 October 2026. That day has passed and we have not done it yet. We are sorry.");
    var facts = new HashMap<>(details.facts());
    facts.put(NoticeFacts.DONE_ON, "2026-10-22");
    assertThat(written(LATE, NoticeType.LATE, NoticeDetails.about(null, facts), false).text()).contains("We had to "
        + "decide whether to assess by Monday 19 October 2026. We did so only on Thursday 22 October 2026.",
        "You have had another letter from us about it.");
  }

  @Test
  void theGroundOfAnExceptionSpeaksToTheYoungPersonItIsAbout() {
    var facts = new HashMap<>(LettersOfCasesTest.details(NoticeType.N22).facts());
    facts.put(NoticeFacts.GROUND, "the young person was away from our area for at least 4 weeks (regulation 5(4)).");
    assertThat(written(IN_TIME, NoticeType.N22, NoticeDetails.about(null, facts), true).text())
        .contains("The reason in law is: you were away from our area for at least 4 weeks (regulation 5(4)).");
    facts.put(NoticeFacts.GROUND, "exceptional personal circumstances affected the young person.");
    assertThat(written(IN_TIME, NoticeType.N22, NoticeDetails.about(null, facts), true).text())
        .contains("exceptional personal circumstances affected you.");
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void theFamilyIsToldThatAnotherLanguageOrFormCanBeHadAndBodiesAreNot(NoticeType type) {
    assertThat(written(IN_TIME, type, LettersOfCasesTest.details(type), false).text()
        .contains("in another language or form")).isEqualTo(type.toFamily());
  }

  private static Letter written(LocalDate day, NoticeType type, NoticeDetails details, boolean personally) {
    return LetterFixture.letter(new LetterFacts(type,
        new Person("EHC-2026-0412", "Ada", "Ada Obi", LocalDate.of(2009, 3, 4)), MARLSHIRE, SAM, List.of("Ada Obi"),
        personally, MON_7_SEP_2026, MON_7_SEP_2026, day, details, null));
  }
}
