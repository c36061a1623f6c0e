package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.web.TextBlock.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockTest {

  @Test
  void aBlankLinePartsParagraphsAndADashBeginsAnItem() {
    assertThat(shown("Kofi likes:\n- trains\n• maps\nand rain.\n\nHe is shy.\n"))
        .containsExactly("Kofi likes:", "* trains | maps", "and rain.", "He is shy.");
  }

  @Test
  void aLineStaysALineAndItemsWithBlankLinesBetweenAreOneList() {
    assertThat(shown("One\nTwo  \n   Three\\\nFour")).containsExactly("One | Two | Three\\ | Four");
    assertThat(shown("- one\n\n- two\r\n\r\n\r\nThree")).containsExactly("* one | two", "Three");
  }

  @Test
  void whatAWordProcessorPastesAsABulletIsOne() {
    assertThat(shown("•\tone\n·\ttwo\n-  three")).containsExactly("* one | two | three");
  }

  @Test
  void twoStarsMakeWordsBoldInParagraphsItemsAndOverLines() {
    assertThat(shown("He **must** have it.\n- **Daily**: 20 minutes\n\n**One\ntwo** three"))
        .containsExactly("He [must] have it.", "* [Daily]: 20 minutes", "[One] | [two] three");
    assertThat(shown("**(3 times)** a week, **\"he\" said**")).containsExactly("[(3 times)] a week, [\"he\" said]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Heading", "> quote", "1. one", "1) one", "+ one", "* one", "-", "--", "---", "===", "a *b* c",
      "_b_ __c__ ____", "`code`", "```", "~~~", "[a](http://b.org)", "![a](b)", "[a]: http://b.org", "<b>x</b>",
      "<script>alert(1)</script>", "<http://b.org>", "&amp; &lt; &#65;", "\\*", "a\\", "2 ** 3 ** 4", "***all***", "****",
      "** open", "5 * 3 * 2", "a | b", "C:\\temp\\*", "-5 degrees", "'quoted' \"words\" – £5 · 50%"})
  void everythingElseStaysTheCharactersItIs(String text) {
    assertThat(shown(text)).containsExactly(text);
    assertThat(shown("Words before\n" + text + "\nand after")).containsExactly("Words before | " + text + " | and after");
  }

  @Test
  void whereNothingIsWrittenThereIsNoBlock() {
    assertThat(TextBlock.of(null)).isEmpty();
    assertThat(TextBlock.of(" \n\n")).isEmpty();
  }

  @Test
  void theWordsAloneStandInOneLine() {
    assertThat(TextBlock.plain("He **must** have:\n- one\n- two")).isEqualTo("He must have: one two");
    assertThat(TextBlock.plain(null)).isEmpty();
  }

  @Test
  void aLongTextOfSignsIsReadInLittleTime() {
    assertThat(TextBlock.of("**a _b_ [c] ".repeat(1600))).hasSize(1);
    assertThat(TextBlock.of("- **x\n".repeat(3000)).get(0).lines()).hasSize(3000);
  }

  /** Each block: a star before a list, a bar between lines, brackets around bold words. */
  private static List<String> shown(String text) {
    return TextBlock.of(text).stream().map(block -> (block.list() ? "* " : "")
        + block.lines().stream().map(TextBlockTest::shown).collect(Collectors.joining(" | "))).toList();
  }

  private static String shown(Line line) {
    return line.runs().stream().flatMap(run -> Stream.of(run.bold() ? "[" + run.words() + "]" : run.words()))
        .collect(Collectors.joining());
  }
}
