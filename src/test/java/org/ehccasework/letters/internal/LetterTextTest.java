package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.letters.internal.LetterFixture.MARLSHIRE;
import static org.ehccasework.letters.internal.LetterFixture.WED_2_DEC_2026;
import static org.ehccasework.letters.internal.LetterFixture.facts;
import static org.ehccasework.letters.internal.LetterFixture.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Letter.Block;
import org.ehccasework.letters.Letter.Kind;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.junit.jupiter.api.Test;

class LetterTextTest {

  @Test
  void readsHeadingsParagraphsListsAndTheElementOfAPassage() {
    var text = new LetterText(Map.of(), Map.of("reasons", "First.\n\nSecond."));
    text.add(passage("title", Set.of()), "Title");
    text.add(passage("a", Set.of()), "Hello");
    text.add(passage("b", Set.of(Element.REASONS)), "## Why\n\n((reasons))\n\n- one\n- two");
    var read = text.letter();
    assertThat(read.title()).isEqualTo("Title");
    assertThat(read.blocks()).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH,
        Kind.PARAGRAPH, Kind.LIST);
    assertThat(read.elements()).containsExactly(Element.REASONS);
    assertThat(read.blocks().get(1).elements()).isEmpty();
    assertThat(read.blocks().get(4).lines()).isEqualTo(List.of("one", "two"));
  }

  @Test
  void leavesOutAPassageWithoutItsFactsAndOptionalWordsAlone() {
    var text = new LetterText(Map.of("child", "Kofi"), Map.of());
    text.add(passage("a", Set.of(Element.DRAFT_PLAN)), "For ((child))[[, version ((plan version))]].");
    text.add(passage("b", Set.of(Element.MEDIATION_ADVISER)), "## Heading\n\nIt is ((mediation adviser)).");
    assertThat(text.letter().text()).isEqualTo("\n\nFor Kofi.");
    assertThat(text.letter().elements()).containsExactly(Element.DRAFT_PLAN);
  }

  @Test
  void putsAFactInOnceSoThatItCanNeitherBeAMarkNorBringAnotherFact() {
    var text = new LetterText(Map.of("child", "- ## ((council)) ${7*7} \\1 $1", "council", "Marlshire"), Map.of());
    text.add(passage("a", Set.of()), "((child)) lives in ((council)).");
    assertThat(text.letter().blocks()).hasSize(1);
    assertThat(text.letter().blocks().get(0).text())
        .isEqualTo("- ## ((council)) ${7*7} \\1 $1 lives in Marlshire.");
    assertThat(text.letter().blocks().get(0).kind()).isEqualTo(Kind.PARAGRAPH);
  }

  @Test
  void endsWithItsLastHeadingSoThatNobodySignsOnAPageOfItsOwn() {
    Letter read = letter(NoticeType.N4, LetterFixture.REFUSAL);
    assertThat(read.end().get(0).text()).isEqualTo("Who to contact");
    assertThat(read.end().get(read.end().size() - 1).text()).endsWith("Marlshire Council");
    assertThat(read.middle()).hasSize(read.body().size() - read.end().size());
  }

  private static Passage passage(String key, Set<Element> elements) {
    return new Passage("n1", key, key, elements, null, false, "");
  }

  @Test
  void neverTakesWhatAPersonWroteForAMark() {
    var details = NoticeDetails.decision("No", "# Not a title\n@REASONS\n- not [(${a})] a list", "Daniel", null);
    var letter = letter(NoticeType.N4, details);
    assertThat(letter.title()).isEqualTo("We will not assess Kofi Mensah");
    assertThat(letter.text()).contains("# Not a title\n@REASONS\n- not [(${a})] a list");
  }

  @Test
  void writesToAYoungPersonAsYou() {
    var facts = facts(NoticeType.N1, NoticeDetails.none(), MARLSHIRE);
    var toKofi = new LetterFacts(facts.type(), facts.about(), facts.council(), facts.coordinator(),
        List.of("Kofi Mensah"), true, facts.receivedOn(), facts.clockStart(), facts.writtenOn(), facts.details(), null);
    assertThat(letter(toKofi).text()).contains("Dear Kofi Mensah", "an EHC needs assessment for you.");
  }

  @Test
  void countsTheFifteenDaysFromTheDayThePostArrivesAndSaysSo() {
    var posted = new SendingDates(WED_2_DEC_2026, LocalDate.of(2026, 12, 4),
        "First class post counts as arriving on the second working day after posting.");
    Letter letter = posted.fill(new LetterTemplates().write(facts(NoticeType.N8, NoticeDetails.none(), MARLSHIRE)));
    assertThat(letter.text()).contains("The last day for your answer is Friday 18 December 2026",
        "reaches you, 4 December 2026, which is day 1", "second working day after posting");
  }
}
