package org.ehccasework.placement.internal;

import java.util.Optional;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.settings.SettingKind;
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

  public void add(String caseRef, SettingWish wish) {
    String before = before(caseRef).orElse(null);
    wishes.add(caseRef, wish);
    history.add(caseRef, "placement", sentence(wish, before), why(wish));
  }

  private static String sentence(SettingWish wish, String before) {
    String until = before == null || wish.isFor(before) ? "" : " Before, they asked for " + before + ".";
    if (wish.setting() == null) {
      return "The family asks for no particular setting any more." + until;
    }
    SettingKind kind = SettingKind.ofCode(wish.kind()).orElse(SettingKind.OTHER);
    return "The family asks for " + wish.setting() + (wish.isFor(before) ? " again" : "") + " (" + kind.words() + ", "
        + kind.lawWords() + ")." + until;
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
