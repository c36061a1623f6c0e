package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ehccasework.plan.web.WordDiff.Piece;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void marksTheWordsThatWentAndThoseThatCame() {
    WordDiff diff = WordDiff.of("A nurse visits once a week at home.", "A nurse visits three times a week at home.");
    assertThat(shown(diff.before())).isEqualTo("A nurse visits [once] a week at home.");
    assertThat(shown(diff.after())).isEqualTo("A nurse visits [three times] a week at home.");
  }

  @Test
  void eachSideIsTheWholeTextAgain() {
    String before = "One two.\n\n- three\n- four <b>five</b>";
    String after = "One two.\n\n- three\n- six\n- four <b>five</b> seven";
    WordDiff diff = WordDiff.of(before, after);
    assertThat(plain(diff.before())).isEqualTo(before);
    assertThat(plain(diff.after())).isEqualTo(after);
  }

  @Test
  void textsWithLittleInCommonAreMarkedWhole() {
    WordDiff diff = WordDiff.of("Kofi finds it hard to listen.", "A speech therapist works to targets each term.");
    assertThat(diff.before()).containsExactly(new Piece("Kofi finds it hard to listen.", true));
    assertThat(diff.after()).containsExactly(new Piece("A speech therapist works to targets each term.", true));
  }

  @Test
  void whereOneSideIsEmptyTheOtherIsAllOfIt() {
    assertThat(WordDiff.of(null, "New.")).isEqualTo(new WordDiff(List.of(), List.of(new Piece("New.", true))));
    assertThat(WordDiff.of("Old.", " ")).isEqualTo(new WordDiff(List.of(new Piece("Old.", true)), List.of()));
    assertThat(WordDiff.of(null, null)).isEqualTo(new WordDiff(List.of(), List.of()));
  }

  @Test
  void whiteSpaceAloneIsNoDifference() {
    assertThat(WordDiff.isSame("One  two\r\nthree ", "One two\nthree")).isTrue();
    assertThat(WordDiff.isSame(null, " ")).isTrue();
    assertThat(WordDiff.isSame("One", "Two")).isFalse();
  }

  @Test
  void twoLongTextsWithNothingInCommonAreComparedInLittleTimeAndSpace() {
    String before = IntStream.range(0, 4000).mapToObj(word -> "a" + word).collect(Collectors.joining(" "));
    String after = IntStream.range(0, 4000).mapToObj(word -> "b" + word).collect(Collectors.joining(" "));
    WordDiff diff = Assertions.assertTimeout(Duration.ofSeconds(20), () -> WordDiff.of(before, after));
    assertThat(diff.after()).containsExactly(new Piece(after, true));
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream().map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
        .collect(Collectors.joining());
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }
}
