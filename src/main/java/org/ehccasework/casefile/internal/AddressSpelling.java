package org.ehccasework.casefile.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address however it is spelt. With a postcode, what tells one door from another in it counts: the house number or
 * the first line, and flat or room. Where that is in doubt two addresses are two: a letter too many harms less than
 * one at the wrong door.
 *
 * @param postcode without its space; empty where there is none
 * @param door what tells the door from others of this postcode
 * @param rest all before the postcode, letters and digits alone
 */
public record AddressSpelling(String postcode, String door, String rest) {

  private static final Pattern POSTCODE = Pattern.compile("\\b([a-z]{1,2}[0-9][a-z0-9]?)\\s*([0-9][a-z]{2})\\b");
  /** Words that say that there is more than one door behind the number. */
  private static final Set<String> PARTS = Set.of("flat", "apartment", "apt", "unit", "room", "floor", "annexe",
      "annex", "basement", "studio", "upper", "lower", "rear", "top", "block", "house", "court", "lodge", "care", "co");
  private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("rd", "road"), Map.entry("st", "street"),
      Map.entry("ave", "avenue"), Map.entry("av", "avenue"), Map.entry("ln", "lane"), Map.entry("cl", "close"),
      Map.entry("cres", "crescent"), Map.entry("dr", "drive"), Map.entry("gdns", "gardens"),
      Map.entry("pl", "place"), Map.entry("sq", "square"), Map.entry("terr", "terrace"), Map.entry("ct", "court"),
      Map.entry("apt", "apartment"));

  public static AddressSpelling of(String address) {
    String typed = address == null ? "" : address.toLowerCase(Locale.UK).replaceAll("['’.]", "");
    Matcher found = POSTCODE.matcher(typed);
    String postcode = "";
    while (found.find()) {
      postcode = found.group(1) + found.group(2);
    }
    String before = POSTCODE.matcher(typed).replaceAll(" ");
    List<String> words = words(before);
    return new AddressSpelling(postcode, door(before, words), String.join("", words));
  }

  /** Whether both are the same door; of nothing known it is never said. */
  public boolean same(AddressSpelling other) {
    boolean bothTell = !postcode.isEmpty() && !other.postcode.isEmpty();
    return bothTell ? postcode.equals(other.postcode) && !door.isEmpty() && door.equals(other.door)
        : !rest.isEmpty() && rest.equals(other.rest);
  }

  private static List<String> words(String text) {
    String apart = text.replaceAll("\\b([0-9]+)\\s+([a-z])\\b", "$1$2").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return apart.isEmpty() ? List.of()
        : Arrays.stream(apart.split(" ")).map(word -> SHORT.getOrDefault(word, word)).toList();
  }

  /** All up to the last number; the whole where a flat or a house is named, the first line where there is no number. */
  private static String door(String text, List<String> words) {
    int last = -1;
    for (int place = 0; place < words.size(); place++) {
      last = words.get(place).matches(".*[0-9].*") ? place : last;
    }
    if (last < 0) {
      return String.join("", words(text.strip().split("\\s*[,\\n]\\s*")[0]));
    }
    boolean more = words.subList(last + 1, words.size()).stream().anyMatch(PARTS::contains);
    return String.join(" ", more ? words : words.subList(0, last + 1));
  }
}
