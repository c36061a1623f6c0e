package org.ehccasework.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes to a table of which readings are kept for the transaction forgets them, or keeps what it wrote. */
class NothingKeptGoesStaleTest {

  private static final Pattern KEPT = Pattern.compile("once\\.of\\((\"?\\w+\"?),");

  @Test
  void everyWriterOfAKeptTableForgets() throws IOException {
    List<String> sources = sources();
    Set<String> kept = new TreeSet<>();
    sources.forEach(source -> kept.addAll(kept(source)));
    assertThat(kept).contains("case_file", "case_limit", "notice", "staff_member").hasSizeGreaterThan(15);
    for (String table : kept) {
      Pattern writes = Pattern.compile("(?:insert into|update|delete from|merge into)\\s+" + table + "\\b");
      for (String source : sources) {
        // the end of a chain is held by whoever has read it to write
        if (!table.equals("case_chain")) {
          writes.matcher(source).results().map(write -> method(source, write.start()))
              .forEach(method -> assertThat(method).as("%s in %s", table, name(source))
                  .containsPattern("once\\.(forget|change|keep)\\(|\\bkeep\\("));
        }
      }
    }
  }

  /** The method around this place of a source. */
  private static String method(String source, int place) {
    Matcher starts = Pattern.compile("\\n  [^ @/*}].*\\{\\n").matcher(source);
    int start = 0;
    while (starts.find() && starts.start() < place) {
      start = starts.start();
    }
    return source.substring(start, source.indexOf("\n  }\n", place));
  }

  private static String name(String source) {
    Matcher name = Pattern.compile("(?:class|record) (\\w+)").matcher(source);
    return name.find() ? name.group(1) : "";
  }

  /** The tables of which a source keeps readings, named as words or by a constant of the class. */
  private static Set<String> kept(String source) {
    Set<String> tables = new TreeSet<>();
    Matcher found = KEPT.matcher(source);
    while (found.find()) {
      String name = found.group(1);
      if (name.startsWith("\"")) {
        tables.add(name.replace("\"", ""));
      } else {
        Matcher constant = Pattern.compile(" " + name + " = \"(\\w+)\";").matcher(source);
        if (constant.find()) {
          tables.add(constant.group(1));
        }
      }
    }
    return tables;
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).map(NothingKeptGoesStaleTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
