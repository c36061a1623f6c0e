package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingCheckTest {

  static Stream<String> templates() {
    return Stream.concat(Arrays.stream(NoticeType.values()).map(NoticeType::template),
        StandardWording.PARTS.stream());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void findNothingWrongWithTheStandardWording(String template) {
    assertThat(StandardWording.own(template)).isNotEmpty();
    assertThat(WordingCheck.problems(template, standard(template))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void refuseEveryWordingWithoutAnElementTheLawWantsAndNameItWithItsLaw(String template) {
    StandardWording.own(template).stream().filter(passage -> !WordingCheck.demanded(passage).isEmpty())
        .forEach(passage -> {
          var words = standard(template);
          Element element = WordingCheck.demanded(passage).get(0);
          for (String gone : List.of("", "  ", "## A heading alone", "[[" + passage.words().replaceAll("\\[\\[|]]", "") + "]]")) {
            words.put(passage.key(), gone);
            assertThat(WordingCheck.problems(template, words)).as(template + " " + passage.key() + ": " + gone)
                .singleElement().satisfies(problem -> {
                  assertThat(problem.field()).isEqualTo(passage.key());
                  assertThat(problem.message()).contains("The letter must say " + element.what(), element.law());
                });
          }
        });
  }

  @Test
  void everyElementOfTheAppealBlockStandsInThePartThatCanBeWorded() {
    var there = StandardWording.own("appeal").stream().flatMap(passage -> WordingCheck.demanded(passage).stream());
    assertThat(there).containsAll(Arrays.stream(Element.values()).filter(Element::appealBlock).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "n1|decide-by|We decide soon.|Put back ((decide by))",
      "appeal|appeal|You can go to court.|Put back ((what can be appealed)), \"appeal\", \"tribunal\"",
      "appeal|certificate|You need a paper before you can appeal.|Put back \"certificate\"",
      "n8|last-day|Answer soon. [[((answer by))]]|Put back ((answer by)), ((how the days are counted))"})
  void refuseAPassageWithoutItsDateOrItsWord(String template, String passage, String words, String message) {
    assertThat(problems(template, passage, words)).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "n1|views|((setting)) is known to us.|((setting)) cannot be used here",
      "n1|views|((password)) is known to us.|((password)) cannot be used here",
      "n1|views|${T(java.lang.Runtime)} ((x|A double bracket has no partner",
      "n1|views|((child)) may write [[ to us|A double bracket has no partner",
      "n1|title|Two ((full name))\\nlines|Enter a title of one line",
      "n1|views|((local offer)) says how.|is not known in every case"})
  void refuseWhatCannotBeFilledIn(String template, String passage, String words, String message) {
    assertThat(problems(template, passage, words.replace("\\n", "\n"))).singleElement().asString().contains(message);
  }

  @Test
  void letEverythingElseBeWordedFreely() {
    assertThat(problems("n1", "views", "Call us, ((child)). [[See ((local offer)).]] ${7*7} @DECISION th:text")).isEmpty();
    assertThat(problems("n3", "reports", "")).isEmpty();
    assertThat(problems("n1", "decide-by", "## Date\n\nBy ((Decide by)) you hear from us.")).isEmpty();
  }

  private static List<String> problems(String template, String passage, String words) {
    var typed = standard(template);
    typed.put(passage, words);
    return WordingCheck.problems(template, typed).stream().map(Violation::message).toList();
  }

  private static Map<String, String> standard(String template) {
    Map<String, String> words = new LinkedHashMap<>();
    StandardWording.own(template).forEach(passage -> words.put(passage.key(), passage.words()));
    return words;
  }
}
