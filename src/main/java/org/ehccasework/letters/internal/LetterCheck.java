package org.ehccasework.letters.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ehccasework.casefile.Household;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.web.Violation;

/** What keeps a letter from being approved, each with the way to put it right. */
final class LetterCheck {

  private LetterCheck() {}

  /** @param freePart the officer's own words in the letter; may be null */
  static List<Violation> problems(StoredNotice notice, Letter letter, String freePart, Recipients.Chosen recipients) {
    List<Violation> problems = new ArrayList<>();
    RequiredElements.missing(notice.type(), notice.details().facts(), letter).stream().filter(Element::stops)
        .forEach(element -> problems.add(new Violation("", element.missingWords())));
    if (notice.type() == NoticeType.N8) {
      settingsNamed(notice, freePart).forEach(setting -> problems.add(new Violation("freePart", "The letter names "
          + setting + ". Take the name out: the law wants no school or college named with a draft plan.")));
    }
    secrets(freePart, recipients).forEach(name -> problems.add(new Violation("freePart", secret(name))));
    nobody(notice.type(), recipients.to()).ifPresent(words -> problems.add(new Violation("", words)));
    return problems;
  }

  /** What the letter should hold and may go without, because a notice that is owed does not wait for it. */
  static List<String> lacks(StoredNotice notice, Letter letter) {
    return RequiredElements.missing(notice.type(), notice.details().facts(), letter).stream()
        .filter(element -> !element.stops()).map(Element::missingWords).toList();
  }

  /** A letter that reaches only a school or health body has not told the family, which is what the law asks for. */
  static Optional<String> nobody(NoticeType type, List<Recipient> to) {
    if (to.isEmpty()) {
      return Optional.of("Nobody would get this letter. Add under People whom it goes to, or that they may be written "
          + "to.");
    }
    return type.toFamily() && to.stream().noneMatch(Recipient::isFamily)
        ? Optional.of("Neither a parent nor the young person would get this letter. Add under People who that is, or "
            + "that they may be written to.") : Optional.empty();
  }

  /** What to think of before it goes; none of it keeps a notice that is owed from leaving. */
  static List<String> care(StoredNotice notice, Letter letter, Recipients.Chosen recipients) {
    List<String> care = new ArrayList<>();
    if (notice.is(Status.APPROVED) && notice.details().facts().containsKey(NoticeFacts.IN_DOUBT)) {
      care.add("A date was corrected after this letter was approved, so a day it names may be wrong. If it has not "
          + "left, take its approval back on its page under Letters.");
    }
    care.addAll(recipients.untold());
    secrets(letter.text(), recipients).forEach(name -> care.add(secret(name)));
    recipients.to().stream().filter(to -> !to.needs().isEmpty()).forEach(to -> care.add("The copy for "
        + to.name() + " must be " + to.needs() + ". It need not wait: do that with it, or as soon as you can."));
    return care;
  }

  private static String secret(String name) {
    return "The letter gives the address of " + name
        + ", which is confidential. Take it out: others get this letter too.";
  }

  /** Whose confidential address stands in words that others get as well. */
  private static List<String> secrets(String words, Recipients.Chosen recipients) {
    var bare = Household.bare(words);
    return recipients.to().size() < 2 ? List.of() : recipients.to().stream()
        .filter(to -> to.confidential() && !Household.bare(to.address()).isEmpty())
        .filter(to -> bare.contains(Household.bare(to.address()))).map(Recipient::name).toList();
  }

  /**
   * Children and Families Act 2014 s.38(5). Only what the officer writes can name a setting: the rest of the letter is
   * the same in every case, and a child may be called like a school.
   */
  private static List<String> settingsNamed(StoredNotice notice, String freePart) {
    var words = freePart == null ? "" : freePart.replaceAll("\\s+", " ");
    return notice.details().facts().getOrDefault(NoticeFacts.SETTINGS_NOT_TO_NAME, "").lines().map(String::strip)
        .filter(name -> !name.isEmpty() && Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)",
            Pattern.CASE_INSENSITIVE).matcher(words).find()).toList();
  }
}
