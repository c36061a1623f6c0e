package org.ehccasework.placement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.WishTime;
import org.ehccasework.placement.web.PlacementPage.Wish;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What the family asks for, as the placement page shows it. */
@Component
class WishViews {

  private final SettingWishes wishes;
  private final WishTime time;

  WishViews(SettingWishes wishes, WishTime time) {
    this.wishes = wishes;
    this.time = time;
  }

  Optional<SettingWish> latest(String ref) {
    return wishes.latest(ref);
  }

  /** @param consult where one more setting is consulted; null where that cannot be done now */
  Wish of(String ref, List<Consultation> consulted, String consult, boolean works) {
    List<SettingWish> all = wishes.of(ref);
    if (all.isEmpty()) {
      return new Wish(several(consulted), Map.of(), List.of(), null, works);
    }
    SettingWish now = all.get(0);
    boolean open = now.setting() != null && consulted.stream().noneMatch(one -> now.isFor(one.setting()));
    return new Wish(null, rows(all, time.of(ref), consulted, open),
        all.stream().skip(1).map(WishViews::sentence).toList(), open ? consult : null, works);
  }

  /** Ticked more than once before the page kept wishes: nobody can tell which one must be named. */
  private static String several(List<Consultation> consulted) {
    List<String> ticked = consulted.stream().filter(Consultation::requestedByFamily).map(Consultation::setting)
        .toList();
    return ticked.size() < 2 ? null : "Several settings are ticked as asked for by the family: "
        + String.join(", ", ticked) + ". It can ask for one at a time (section 38(2)(b)). Ask which one, and record "
        + "it.";
  }

  private static Map<String, String> rows(List<SettingWish> all, WishTime.Days days, List<Consultation> consulted,
      boolean open) {
    SettingWish now = all.get(0);
    SettingWish first = days.standing(all);
    Map<String, String> rows = new LinkedHashMap<>();
    if (now.setting() == null) {
      rows.put("Setting", "None in particular any more");
    } else {
      SettingKind kind = kind(now);
      rows.put("Setting", now.setting() + " (" + kind.words() + ")");
      rows.put("In law", days.counts(first) ? kind.whenAskedFor()
          : "Section 40 decides: we weigh what the family wants.");
    }
    rows.put("Said", said(now) + ".");
    if (now.setting() != null) {
      rows.put("In time?", (first.equals(now) ? "" : "They asked for it before, on " + Words.date(first.saidOn())
          + ". ") + days.words(first));
      rows.put("Consulted?", open ? "Not yet." : consulted.stream().filter(one -> now.isFor(one.setting()))
          .map(one -> one.reply() == null ? "Yes, no reply yet." : one.reply().words() + ".").findFirst().orElse(""));
    }
    if (now.alsoNamed() != null) {
      rows.put("Also named", now.alsoNamed());
    }
    if (now.note() != null) {
      rows.put("In their words", now.note());
    }
    return rows;
  }

  private static String said(SettingWish wish) {
    return Words.date(wish.saidOn()) + ", " + wish.how().words()
        + (wish.saidBy() == null ? "" : ", by " + wish.saidBy());
  }

  private static String sentence(SettingWish wish) {
    return (wish.setting() == null ? "None in particular" : wish.setting() + " (" + kind(wish).words() + ", "
        + kind(wish).lawWords() + ")") + ": " + said(wish) + "." + (wish.alsoNamed() == null ? ""
            : " Also named: " + wish.alsoNamed() + ".") + (wish.note() == null ? "" : " " + wish.note());
  }

  private static SettingKind kind(SettingWish wish) {
    return SettingKind.ofCode(wish.kind()).orElse(SettingKind.OTHER);
  }
}
