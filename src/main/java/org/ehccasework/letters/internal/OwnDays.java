package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.Recipient.Part;
import org.springframework.stereotype.Component;

/** The last days that letters give their readers, counted from the day the letter itself was sent or arrived. */
@Component
class OwnDays {

  private final ToldRows told;
  private final RecipientRows kept;

  OwnDays(ToldRows told, RecipientRows kept) {
    this.told = told;
    this.kept = kept;
  }

  /**
   * A copy whose reader was told another last day than the one that follows from how it was sent in truth.
   *
   * @param told what its reader was told last
   * @param sent how it is recorded now
   */
  record OwnDay(StoredNotice letter, Recipient to, Told told, Sending sent) {

    LocalDate toldDay() {
      return lastDay(letter.type(), told.sending()).orElseThrow();
    }

    LocalDate rightDay() {
      return lastDay(letter.type(), sent).orElseThrow();
    }

    /** Whether its reader was told more time than there is. */
    boolean isShorter() {
      return rightDay().isBefore(toldDay());
    }

    Told putRight() {
      return new Told(told.noticeId(), told.place(), told.saidIn(), sent);
    }
  }

  /** The last day in a letter sent like this; empty where it gives none of its own. */
  static Optional<LocalDate> lastDay(NoticeType type, Sending sending) {
    return switch (type) {
      case N4, N6, N10 -> Optional.of(LegalDates.last("contact-mediation-adviser", sending.on()));
      case N5 -> Optional.of(LegalDates.last("advice-response", sending.effectiveOn()));
      case N8 -> Optional.of(sending.dates().representationsBy());
      case N9 -> Optional.of(LegalDates.last("school-consultation-response", sending.effectiveOn()));
      default -> Optional.empty();
    };
  }

  /** The copies of a letter that give a wrong day to whoever must act by it. */
  List<OwnDay> wrong(StoredNotice letter) {
    Map<Integer, Told> latest = new HashMap<>();
    told.of(letter.id()).forEach(one -> latest.put(one.place(), one));
    if (latest.isEmpty() || lastDay(letter.type(), letter.sent()).isEmpty()) {
      return List.of();
    }
    List<Copy> copies = kept.of(letter).all();
    List<OwnDay> wrong = new ArrayList<>();
    latest.forEach((place, one) -> {
      Copy copy = copies.get(place);
      if (copy.isSent() && actsByIt(letter, copy)) {
        wrong.add(new OwnDay(letter, copy.to(), one, copy.sending()));
      }
    });
    wrong.removeIf(day -> day.toldDay().equals(day.rightDay()) || day.isShorter() && isOursToGive(letter.type()));
    return wrong;
  }

  /** A school that has a copy of a decision cannot appeal against it. */
  private static boolean actsByIt(StoredNotice letter, Copy copy) {
    return !letter.type().toFamily() || copy.to().part() != Part.BODY;
  }

  /** We may give more time than the law's, so a later day that we told stands; the time to appeal is not ours. */
  private static boolean isOursToGive(NoticeType type) {
    return !type.appealable();
  }
}
