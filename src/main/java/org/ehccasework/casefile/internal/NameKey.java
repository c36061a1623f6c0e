package org.ehccasework.casefile.internal;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: without case, accents, spaces, hyphens and apostrophes. */
final class NameKey {

  private NameKey() {}

  static String of(String firstName, String lastName) {
    return key(firstName) + " " + key(lastName);
  }

  private static String key(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return apart.replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ı", "i").replace("ß", "ss")
        .replace("æ", "ae").replace("œ", "oe").replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
