package org.ehccasework.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ehccasework.people.CouncilLook;

/** Whether colours can be told apart by people with poor sight (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
public final class Contrast {

  /** Text and what is behind it. */
  static final double TEXT = 4.5;
  private static final String WHITE = "#ffffff";
  /** Behind the footer. */
  private static final String PAGE = "#f0f4f5";
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private Contrast() {}

  /** A colour that cannot be used: at which field, and what to do. */
  public record Fault(String field, String message) {}

  /** All that is wrong with the colours of a council. */
  public static List<Fault> faults(CouncilLook look) {
    List<Fault> faults = new ArrayList<>();
    check(faults, "brand", "White text on the brand colour", look.brand(), WHITE);
    check(faults, "link", "The link colour on the light grey of the page", look.link(), PAGE);
    check(faults, "button", "White text on the button colour", look.button(), WHITE);
    return faults;
  }

  /** From 1 for the same colour to 21 for black on white. */
  static double ratio(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** The colour with a fifth of black in it, for what the pointer is on. */
  public static String darker(String colour) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", part(colour, 1) * 4 / 5, part(colour, 3) * 4 / 5,
        part(colour, 5) * 4 / 5);
  }

  private static void check(List<Fault> faults, String field, String what, String colour, String beside) {
    if (!COLOUR.matcher(colour).matches()) {
      faults.add(new Fault(field, "Enter a colour as # and 6 signs, like #0b4f5c"));
      return;
    }
    double ratio = ratio(colour, beside);
    if (ratio < TEXT) {
      // cut off, not rounded: 4.49 is not 4.5
      faults.add(new Fault(field, String.format(Locale.UK, "%s has a contrast of %.1f to 1. It must be 4.5 to 1 or "
          + "more. Choose a darker colour", what, Math.floor(ratio * 10) / 10)));
    }
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(part(colour, 1)) + 0.7152 * linear(part(colour, 3)) + 0.0722 * linear(part(colour, 5));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int part(String colour, int at) {
    return Integer.parseInt(colour.substring(at, at + 2), 16);
  }
}
