package org.ehccasework.placement.internal;

import java.util.Optional;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Writes down what a family asks for, and in the history what it was before. */
@Component
public class WishBook {

  private final SettingWishes wishes;
  private final CaseHistory history;

  WishBook(SettingWishes wishes, CaseHistory history) {
    this.wishes = wishes;
    this.history = history;
  }

  /** What was written down last in all its words is not written again: that was pressed twice. */
  public void add(String caseRef, SettingWish wish) {
    SettingWish last = wishes.latest(caseRef).orElse(null);
    if (wish.equals(last)) {
      return;
    }
    wishes.add(caseRef, wish);
    boolean countsNow = last == null || !last.saidOn().isAfter(wish.saidOn());
    history.add(caseRef, "placement", countsNow ? sentence(wish, last == null ? null : last.setting())
        : "On " + Words.date(wish.saidOn()) + " the family asked for " + what(wish) + ". What they said on "
            + Words.date(last.saidOn()) + " still counts.", why(wish));
  }

  private static String sentence(SettingWish wish, String before) {
    String until = before == null || wish.isFor(before) ? "" : " Before, they asked for " + before + ".";
    return "The family asks for " + (wish.isFor(before) ? "the same again: " : "") + what(wish) + "." + until;
  }

  private static String what(SettingWish wish) {
    SettingKind kind = SettingKind.ofCode(wish.kind()).orElse(SettingKind.OTHER);
    return wish.setting() == null ? "no particular setting any more"
        : wish.setting() + " (" + kind.words() + ", " + kind.lawWords() + ")";
  }

  private static String why(SettingWish wish) {
    String also = wish.alsoNamed() == null ? null : "They also named: " + wish.alsoNamed();
    return wish.note() == null ? also : also == null ? wish.note() : wish.note() + "\n" + also;
  }

  /** What they asked for until now; empty where it is nothing in particular. */
  public Optional<String> before(String caseRef) {
    return wishes.latest(caseRef).map(SettingWish::setting);
  }
}
