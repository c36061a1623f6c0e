package org.ehccasework.request;

import java.util.UUID;
import java.util.stream.IntStream;
import org.ehccasework.request.internal.NhsNumber;
import org.ehccasework.request.internal.Upn;

/** Numbers of a child or young person that stand in no other test's data. */
final class FreshNumber {

  private FreshNumber() {}

  /** A pupil number no other test has. */
  static String upn() {
    String digits = String.format("%012d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(),
        1_000_000_000_000L));
    return "ABCDEFGHJKLMNPQRTUVWXYZ".chars().mapToObj(letter -> (char) letter + digits)
        .filter(number -> new Upn(number).checks()).findFirst().orElseThrow();
  }

  static String nhs() {
    long first = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 99_999_999L);
    return IntStream.range(0, 100).mapToObj(last -> String.format("%08d%02d", first, last))
        .filter(number -> new NhsNumber(number).checks()).findFirst().orElseThrow();
  }
}
