package org.ehccasework.letters.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.NoticeType;

/**
 * The wording every letter has until a council words it anew: one file a letter under {@code letters/}, and one for
 * each part that stands in many. "= key | label | elements | condition" begins a passage, "+ part" puts a part in.
 */
public final class StandardWording {

  /** The parts a council may word, each of which stands in several letters. */
  public static final List<String> PARTS = List.of("decision", "appeal", "complaint", "independent", "contact");

  private static final Map<String, List<Piece>> READ = new ConcurrentHashMap<>();

  private StandardWording() {}

  /** A passage, or the name of a part to put in. */
  private record Piece(Passage passage, String part) {}

  /** The whole letter, with its parts, in order. */
  static List<Passage> letter(NoticeType type) {
    return pieces(type.template()).stream().flatMap(piece -> piece.part() == null ? Stream.of(piece.passage())
        : own(piece.part()).stream()).toList();
  }

  /** The passages of a letter or a part itself, without those of the parts put into it. */
  static List<Passage> own(String template) {
    return pieces(template).stream().filter(piece -> piece.part() == null).map(Piece::passage).toList();
  }

  /** The letters a template stands in: the letter itself, or all that a part is put into. */
  static List<NoticeType> lettersWith(String template) {
    return Arrays.stream(NoticeType.values()).filter(type -> type.template().equals(template)
        || pieces(type.template()).stream().anyMatch(piece -> template.equals(piece.part()))).toList();
  }

  /** The names of the parts put into a letter. */
  static List<String> partsOf(NoticeType type) {
    return pieces(type.template()).stream().map(Piece::part).filter(part -> part != null && PARTS.contains(part))
        .toList();
  }

  /** Whether there is such a letter, or such a part that can be worded. */
  static boolean has(String template) {
    return PARTS.contains(template)
        || Arrays.stream(NoticeType.values()).anyMatch(type -> type.template().equals(template));
  }

  private static List<Piece> pieces(String template) {
    return READ.computeIfAbsent(template, StandardWording::read);
  }

  private static List<Piece> read(String template) {
    List<Piece> pieces = new ArrayList<>();
    String heading = null;
    StringBuilder words = new StringBuilder();
    for (String line : text(template).lines().toList()) {
      if (line.startsWith("= ") || line.startsWith("+ ")) {
        end(template, heading, words, pieces);
        heading = line.startsWith("= ") ? line.substring(2) : null;
        if (heading == null) {
          pieces.add(new Piece(null, line.substring(2).strip()));
        }
      } else {
        words.append(line).append('\n');
      }
    }
    end(template, heading, words, pieces);
    return List.copyOf(pieces);
  }

  private static void end(String template, String heading, StringBuilder words, List<Piece> pieces) {
    if (heading != null) {
      String[] told = Arrays.copyOf(heading.split("\\|"), 4);
      String condition = told[3] == null ? "" : told[3].strip();
      pieces.add(new Piece(new Passage(template, told[0].strip(), told[1].strip(), elements(told[2]),
          onlyIf(condition), condition.equals("fixed"), words.toString().strip()), null));
    }
    words.setLength(0);
  }

  private static String onlyIf(String condition) {
    if (condition.startsWith("unless ")) {
      return "!" + condition.substring("unless ".length());
    }
    return condition.startsWith("if ") ? condition.substring("if ".length()) : null;
  }

  private static Set<Element> elements(String names) {
    Set<Element> elements = EnumSet.noneOf(Element.class);
    if (names != null && !names.isBlank()) {
      Arrays.stream(names.strip().split("\\s+")).map(Element::valueOf).forEach(elements::add);
    }
    return elements;
  }

  private static String text(String template) {
    boolean letter = Arrays.stream(NoticeType.values()).anyMatch(type -> type.template().equals(template));
    String file = "/letters/" + (letter ? "" : "parts/") + template + ".txt";
    try (InputStream in = StandardWording.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The wording " + file + " cannot be read", e);
    }
  }
}
