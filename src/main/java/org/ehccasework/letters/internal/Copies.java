package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.statute.Verb;
import org.ehccasework.web.RuleBroken;

/**
 * All copies of one letter. The letter counts from the family's copies, or from all where it is not for the family:
 * a duty to notify is met when the last of them has taken effect, a duty to send when the last has left. The law is
 * silent on several parents; this is the reading that cannot shorten anyone's time.
 */
record Copies(NoticeType type, List<Copy> all) {

  private static final Comparator<Copy> BY_EFFECT = Comparator
      .comparing((Copy copy) -> copy.sending().effectiveOn()).thenComparing(copy -> copy.sending().on());
  private static final Comparator<Copy> BY_DISPATCH = Comparator
      .comparing((Copy copy) -> copy.sending().on()).thenComparing(copy -> copy.sending().effectiveOn());

  Copies {
    all = List.copyOf(all);
  }

  /** Every copy went the same way but those named. */
  static Copies of(NoticeType type, List<Recipient> to, Sending usual, List<DifferentCopy> different) {
    Map<String, Copy> others = new HashMap<>();
    var keys = to.stream().collect(Collectors.toMap(Recipient::key, recipient -> recipient, (one, same) -> one));
    var seen = new HashSet<String>();
    for (int row = 0; row < different.size(); row++) {
      DifferentCopy copy = different.get(row);
      String place = "copies[" + row + "].";
      if (!keys.containsKey(copy.to())) {
        throw new RuleBroken(place + "to", "Select who got this copy from the list");
      }
      if (!seen.add(copy.to())) {
        throw new RuleBroken(place + "to", "Give each copy one row alone");
      }
      if (copy.method() == null && (copy.note() == null || copy.note().isBlank())) {
        throw new RuleBroken(place + "note", "Enter why this copy was not sent");
      }
      var sending = copy.method() == null ? null
          : new Sending(copy.on() == null ? usual.on() : copy.on(), copy.method());
      others.put(copy.to(), new Copy(keys.get(copy.to()), sending, copy.note(), place));
    }
    List<Copy> all = new ArrayList<>();
    to.forEach(recipient -> all.add(others.getOrDefault(recipient.key(), new Copy(recipient, usual, null))));
    return new Copies(type, all);
  }

  List<Recipient> to() {
    return all.stream().map(Copy::to).toList();
  }

  List<Copy> sent() {
    return all.stream().filter(Copy::isSent).toList();
  }

  /** The copy whose way and days are those of the letter; empty where none that counts has left. */
  Optional<Copy> decisive() {
    return counted().stream().max(type.verb() == Verb.SEND ? BY_DISPATCH : BY_EFFECT);
  }

  /** The day the letter counts as given; null where none that counts has left. */
  LocalDate effectiveOn() {
    return decisive().map(copy -> copy.sending().effectiveOn()).orElse(null);
  }

  /** The last to leave: the time for an appeal runs from the day the letter was sent. */
  Optional<Sending> lastSent() {
    return counted().stream().max(BY_DISPATCH).map(Copy::sending);
  }

  /** The last to take effect: the family's 15 days begin when the draft is served. */
  Optional<Sending> lastServed() {
    return counted().stream().max(BY_EFFECT).map(Copy::sending);
  }

  /** Nobody in the family may be written to, and nobody could be told in person either: the letter is kept for them. */
  boolean isKeptForFamily() {
    List<Copy> family = all.stream().filter(copy -> copy.to().isFamily()).toList();
    return type.toFamily() && !family.isEmpty()
        && family.stream().allMatch(copy -> copy.to().isInPerson() && !copy.isSent());
  }

  /** Whether all left the same way on the same day. */
  boolean alike() {
    return all.stream().map(Copy::sending).distinct().count() < 2;
  }

  String words() {
    return all.stream().map(copy -> alike() ? copy.to().words() : copy.words()).collect(Collectors.joining("; "));
  }

  /** Whether the copy at this place left and is one of those the letter counts from. */
  boolean counts(int place) {
    return place < all.size() && counts(all.get(place));
  }

  private boolean counts(Copy copy) {
    return copy.isSent() && (!type.toFamily() || copy.to().isFamily());
  }

  private List<Copy> counted() {
    return all.stream().filter(this::counts).toList();
  }
}
