package org.ehccasework.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.letters.internal.LetterLink;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.letters.internal.LinkDoor.Held;
import org.ehccasework.people.BySystem;
import org.ehccasework.people.SystemActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who holds the link of a letter for the email address it was mailed to, and writes down that it was opened. */
@Service
public class ConfirmLetterLink {

  /** What the link says after "/letters/read/", and the address that was typed. */
  public record Command(String token, String email) {}

  /** What came of it. */
  public enum Answer { RIGHT, WRONG, SHUT }

  private final LinkDoor door;
  private final LetterLinkRows links;
  private final CaseHistory history;

  ConfirmLetterLink(LinkDoor door, LetterLinkRows links, CaseHistory history) {
    this.door = door;
    this.links = links;
    this.history = history;
  }

  /** A try is taken before the addresses are compared, so that many guesses at once are no more than a few. */
  @Transactional
  @BySystem
  public Answer confirm(Command command) {
    Held held = door.find(command.token()).orElse(null);
    if (held == null || door.shut(held).isPresent() || !links.takeTry(held.link().id())) {
      return Answer.SHUT;
    }
    LetterLink link = links.find(held.link().id()).orElseThrow();
    if (!same(link.email(), command.email())) {
      return wrong(held, link);
    }
    links.opened(link.id());
    history.add(link.caseRef(), "letter", "Opened by link: " + held.words() + ".", null);
    return Answer.RIGHT;
  }

  private Answer wrong(Held held, LetterLink link) {
    if (link.tries() < LetterLink.ALLOWED_TRIES) {
      return Answer.WRONG;
    }
    String why = "A wrong email address was entered " + LetterLink.ALLOWED_TRIES + " times.";
    links.close(link.id(), SystemActor.USERNAME, why);
    history.add(link.caseRef(), "letter", "Link closed: " + held.words() + ".", why);
    return Answer.SHUT;
  }

  /** Takes as long whichever letters are wrong. */
  private static boolean same(String kept, String typed) {
    return MessageDigest.isEqual(plain(kept), plain(typed == null ? "" : typed));
  }

  private static byte[] plain(String address) {
    return address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }
}
