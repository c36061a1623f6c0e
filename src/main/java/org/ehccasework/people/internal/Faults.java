package org.ehccasework.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ehccasework.people.StaffRuleBroken;
import org.ehccasework.people.StaffRuleBroken.Fault;

/** Gathers all that is to be put right, so that it is said at once. */
public final class Faults {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final List<Fault> found = new ArrayList<>();

  public Faults unless(boolean kept, String field, String message) {
    if (!kept) {
      found.add(new Fault(field, message));
    }
    return this;
  }

  /** Refuses a blank text and one of more characters than {@code longest}. */
  public Faults required(String field, String label, String text, int longest) {
    unless(!trimmed(text).isEmpty(), field, "Enter the " + label);
    return atMost(field, label, text, longest);
  }

  public Faults atMost(String field, String label, String text, int longest) {
    return unless(trimmed(text).length() <= longest, field,
        Character.toUpperCase(label.charAt(0)) + label.substring(1) + " must be " + longest + " characters or fewer");
  }

  /** Lets a blank pass. */
  public Faults email(String field, String text) {
    atMost(field, "email address", text, 200);
    return unless(trimmed(text).isEmpty() || EMAIL.matcher(trimmed(text)).matches(), field,
        "Enter an email address in the right form, like name@example.org");
  }

  /** Takes over what another check refused. */
  public Faults and(Runnable check) {
    try {
      check.run();
    } catch (StaffRuleBroken broken) {
      found.addAll(broken.faults());
    }
    return this;
  }

  public void raise() {
    if (!found.isEmpty()) {
      throw new StaffRuleBroken(found);
    }
  }

  public static String trimmed(String text) {
    return text == null ? "" : text.strip();
  }

  /** The lines that hold something, each once; null holds none. */
  public static List<String> lines(String text) {
    return trimmed(text).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /** The text without outer blanks, or null where nothing is left. */
  public static String orNull(String text) {
    return trimmed(text).isEmpty() ? null : trimmed(text);
  }
}
