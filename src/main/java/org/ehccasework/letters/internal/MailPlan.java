package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.statute.Method;

/**
 * How a letter is to leave, kept while its mails are on the way.
 *
 * @param byLink whether the service mails a link to each copy that is not among {@code different}
 */
public record MailPlan(Method method, LocalDate on, boolean byLink, String note, List<DifferentCopy> different) {

  public MailPlan {
    different = List.copyOf(different);
  }

  public Sending usual() {
    return new Sending(on, method);
  }

  /** Whether the service mails anything. */
  boolean mails() {
    return byLink || different.stream().anyMatch(DifferentCopy::byLink);
  }

  boolean mails(Recipient to) {
    return of(to.key()).map(DifferentCopy::byLink).orElse(byLink);
  }

  /**
   * The same with the days on which the mail server took the mails: that is when they left us. The other copies keep
   * the day they went.
   *
   * @param mailedOn by whose copy it is; of several mails to one household the last
   */
  MailPlan left(Map<String, LocalDate> mailedOn) {
    List<DifferentCopy> own = new ArrayList<>(different.stream().filter(copy -> !copy.byLink())
        .map(copy -> new DifferentCopy(copy.to(), copy.method(), copy.on() == null ? on : copy.on(), copy.note()))
        .toList());
    mailedOn.forEach((key, day) -> own.add(new DifferentCopy(key, Method.EMAIL, day,
        of(key).map(DifferentCopy::note).orElse(null), true)));
    LocalDate last = mailedOn.values().stream().max(Comparator.naturalOrder()).orElse(on);
    return new MailPlan(method, byLink ? last : on, byLink, note, own);
  }

  private Optional<DifferentCopy> of(String key) {
    return different.stream().filter(copy -> key.equals(copy.to())).findFirst();
  }
}
