package org.ehccasework.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words and parts of pages that nothing shows any more are taken out. */
class NothingLiesAboutTest {

  private static final Pattern READ = Pattern.compile(".*\\.(java|html|form|bpmn|js|yml|yaml|txt)");
  private static final String SOURCES = sources();
  private static final Set<String> WORDS = Pattern.compile("[\\w.-]+").matcher(SOURCES).results()
      .map(MatchResult::group).collect(Collectors.toSet());

  @Test
  void everyMessageStandsOnce() throws IOException {
    assertThat(messages()).doesNotHaveDuplicates();
  }

  @Test
  void everyMessageIsShown() throws IOException {
    assertThat(messages()).filteredOn(key -> !WORDS.contains(key) && !isPutTogether(key)).isEmpty();
  }

  @Test
  void everyFragmentIsUsed() {
    List<String> fragments = Pattern.compile("th:fragment=\"([\\w-]+)").matcher(SOURCES).results()
        .map(found -> found.group(1)).distinct().toList();
    List<String> used = Pattern.compile("::\\s*([\\w-]+)").matcher(SOURCES).results().map(found -> found.group(1))
        .toList();
    assertThat(fragments).hasSizeGreaterThan(30).filteredOn(fragment -> !used.contains(fragment)).isEmpty();
  }

  private static List<String> messages() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/main/resources/messages.properties"))) {
      return Pattern.compile("^([\\w.-]+)\\s*=", Pattern.MULTILINE)
          .matcher(String.join("\n", lines.toList())).results().map(found -> found.group(1)).toList();
    }
  }

  /** Its beginning or its end stands in the sources, and the rest is the name of a step, a kind, a task. */
  private static boolean isPutTogether(String key) {
    return IntStream.range(1, key.length()).filter(at -> ".-".indexOf(key.charAt(at)) >= 0)
        .anyMatch(at -> WORDS.contains(key.substring(0, at + 1)) || WORDS.contains(key.substring(at)));
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return String.join("\n", files.filter(file -> READ.matcher(file.toString()).matches())
          .map(NothingLiesAboutTest::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
