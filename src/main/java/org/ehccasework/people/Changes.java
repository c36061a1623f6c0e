package org.ehccasework.people;

import java.util.ArrayList;
import java.util.List;

/** What was changed of one thing, in the words of the audit: "Team: North, before West. Phone: none, before 01632." */
public final class Changes {

  private static final int LONGEST = 300;
  private static final String NONE = "none";

  private final boolean anew;
  private final List<String> found = new ArrayList<>();

  private Changes(boolean anew) {
    this.anew = anew;
  }

  /** Of something that was there before. */
  public static Changes made() {
    return new Changes(false);
  }

  /** Of something that was not: nothing is said of what it was before. */
  public static Changes anew() {
    return new Changes(true);
  }

  /** A field that was something else before; left out where it is as it was. Blank is as good as nothing. */
  public Changes field(String label, Object before, Object after) {
    if (anew) {
      return is(label, after);
    }
    if (!whole(before).equals(whole(after))) {
      found.add(label + ": " + brief(whole(after)) + ", before " + brief(whole(before)) + ".");
    }
    return this;
  }

  /** What is so from now on and has no before; left out where there is nothing. */
  public Changes is(String label, Object value) {
    if (!whole(value).equals(NONE)) {
      found.add(label + ": " + brief(whole(value)) + ".");
    }
    return this;
  }

  public boolean isNothing() {
    return found.isEmpty();
  }

  /** Empty where nothing has changed. */
  public String words() {
    return String.join(" ", found);
  }

  private static String whole(Object value) {
    String text = value == null ? "" : value.toString().strip().replaceAll("\\s*\\R\\s*", " / ");
    return text.isEmpty() ? NONE : text;
  }

  /** A sentence gives up its full stop: one follows anyway. */
  private static String brief(String text) {
    return text.length() <= LONGEST ? text.replaceFirst("(?<!\\.)\\.$", "") : text.substring(0, LONGEST) + "…";
  }
}
