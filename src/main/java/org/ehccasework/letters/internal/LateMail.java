package org.ehccasework.letters.internal;

import java.util.List;
import java.util.Optional;
import org.ehccasework.letters.CorrectDispatch;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/**
 * Puts the day right on which a letter left that the service sends by itself, where the mail server took it on a later
 * day than was recorded: a mail counts from the day it was handed over (timetable 1.5).
 */
@Component
public class LateMail {

  private final LetterLinkRows links;
  private final RecipientRows kept;
  private final Corrections corrections;
  private final Dispatch dispatch;

  LateMail(LetterLinkRows links, RecipientRows kept, Corrections corrections, Dispatch dispatch) {
    this.links = links;
    this.kept = kept;
    this.corrections = corrections;
    this.dispatch = dispatch;
  }

  public void correct(StoredNotice notice) {
    List<LetterLink> first = links.of(notice.id()).stream().filter(link -> !link.again() && link.isMailed()).toList();
    List<Copy> copies = kept.of(notice).all();
    if (copies.stream().noneMatch(copy -> later(copy, first).isPresent())) {
      return;
    }
    String reason = "The mail server took the mail only on " + Words.date(first.stream().map(LetterLink::mailedOn)
        .reduce((one, other) -> one.isAfter(other) ? one : other).orElseThrow()) + ".";
    List<DifferentCopy> different = copies.stream().map(copy -> new DifferentCopy(copy.to().key(),
        copy.isSent() ? copy.sending().method() : null, later(copy, first).map(LetterLink::mailedOn)
            .orElse(copy.isSent() ? copy.sending().on() : null), copy.note())).toList();
    corrections.add(notice, dispatch.copies(notice), SystemActor.USERNAME, reason);
    Sending was = notice.sent();
    // who opens the link reads the dates as they are recorded by then
    dispatch.correct(notice, was, new CorrectDispatch.Command(notice.id(), was.method(), was.on(), notice.note(), reason,
        different, true));
  }

  /** The last link to this copy, where it was mailed after the day that is recorded. */
  private static Optional<LetterLink> later(Copy copy, List<LetterLink> first) {
    return !copy.isSent() || copy.sending().method() != Method.EMAIL ? Optional.empty()
        : first.stream().filter(link -> link.copyKey().equals(copy.to().key()))
            .filter(link -> link.mailedOn().isAfter(copy.sending().on()))
            .reduce((one, other) -> other.mailedOn().isAfter(one.mailedOn()) ? other : one);
  }
}
