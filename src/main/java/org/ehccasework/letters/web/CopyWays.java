package org.ehccasework.letters.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.statute.Method;
import org.ehccasework.web.form.Option;

/** How single copies went where many letters are recorded as sent at once: one choice for each, most of them empty. */
final class CopyWays {

  /** The name of every choice; each answer says itself which copy of which letter it is about. */
  static final String NAME = "way";
  private static final String BETWEEN = " ";

  private CopyWays() {}

  /**
   * One copy as the page shows it.
   *
   * @param id of its choice on the page
   * @param needs what it must be, as in "in large print"; empty for an ordinary one
   * @param ways how it may have gone, the way of the others first
   * @param chosen the value of what was chosen before; empty where nothing was
   */
  record Copy(String id, String name, String needs, List<Option> ways, String chosen) {}

  static List<Copy> of(UUID letter, List<Recipient> to, List<String> typed) {
    return to.stream().map(one -> copy(letter, one, typed == null ? List.of() : typed)).toList();
  }

  private static Copy copy(UUID letter, Recipient to, List<String> typed) {
    String begin = letter + BETWEEN + to.key() + BETWEEN;
    List<Option> ways = Stream.concat(Stream.of(new Option("", "The same way as the others")),
        Ways.mailing(List.of()).stream().filter(way -> may(to, way.value()))
            .map(way -> new Option(begin + way.value(), way.label()))).toList();
    return new Copy("way-" + letter + "-" + to.key(), to.words(), to.needs(), ways,
        typed.stream().filter(value -> value.startsWith(begin)).findFirst().orElse(""));
  }

  private static boolean may(Recipient to, String way) {
    return Ways.BY_LINK.equals(way) ? !to.addresses().isEmpty() : !Method.EMAIL.code().equals(way) || to.takesEmail();
  }

  /** The copies of one letter for which another way was chosen; what nobody could choose is passed over. */
  static List<DifferentCopy> different(List<String> typed, UUID letter) {
    return typed == null ? List.of() : typed.stream().map(value -> value.split(BETWEEN))
        .filter(parts -> parts.length == 3 && parts[0].equals(letter.toString()))
        .flatMap(parts -> Ways.way(parts[2]).stream().map(way -> new DifferentCopy(parts[1], way, null, null,
            Ways.BY_LINK.equals(parts[2]))))
        .toList();
  }
}
