package org.ehccasework.letters.web;

import java.util.List;
import org.ehccasework.letters.internal.LetterLink;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.StoredNotice;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What became of each link to a letter: when it was mailed, opened or closed. */
@Component
class LinkLines {

  /** One link in words; {@code href} is null where the reader may not change it or another took its place. */
  record Line(String to, String words, boolean closed, String href) {}

  private static final List<Role> SENDERS =
      List.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER, Role.DECISION_OFFICER);

  private final LetterLinkRows links;
  private final LinkDoor door;
  private final StaffDirectory staff;
  private final CurrentActor actor;

  LinkLines(LetterLinkRows links, LinkDoor door, StaffDirectory staff, CurrentActor actor) {
    this.links = links;
    this.door = door;
    this.staff = staff;
    this.actor = actor;
  }

  /** @param to who gets the letter: a confidential address is shown on no page */
  List<Line> of(StoredNotice notice, List<Recipient> to) {
    List<LetterLink> all = links.of(notice.id());
    all.stream().filter(link -> !link.isClosed()).forEach(link ->
        SystemActor.run("link", () -> door.shut(door.held(link))));
    List<LetterLink> now = all.stream().allMatch(LetterLink::isClosed) ? all : links.of(notice.id());
    return now.stream().map(link -> line(link, notice, to, isLast(link, now))).toList();
  }

  /** Whether no later link opens the same copy for the same address. */
  private static boolean isLast(LetterLink link, List<LetterLink> all) {
    return all.stream().filter(other -> other.isFor(link.copyKey(), link.email())).reduce((one, next) -> next)
        .filter(link::equals).isPresent();
  }

  private Line line(LetterLink link, StoredNotice notice, List<Recipient> to, boolean last) {
    boolean secret = to.stream().anyMatch(one -> one.key().equals(link.copyKey()) && one.confidential());
    boolean may = SENDERS.stream().anyMatch(role -> actor.get().has(role));
    return new Line(link.to(), link.to() + (secret ? "" : ", " + link.email()) + ". " + mailed(link) + " "
        + opened(link) + " " + open(link), link.isClosed(), may && last
        ? LetterState.href(notice.notice()) + "/links/" + link.id() : null);
  }

  private static String mailed(LetterLink link) {
    return link.isMailed() ? "Mailed on " + Words.dateAndTime(link.mailedAt()) + "."
        : link.isClosed() ? "Never mailed." : "Not mailed yet: the mail server has not taken it.";
  }

  private static String opened(LetterLink link) {
    if (link.openedAt() == null) {
      return link.isMailed() ? "Not opened yet." : "";
    }
    String last = link.lastOpenedAt().equals(link.openedAt()) ? ""
        : ", last on " + Words.dateAndTime(link.lastOpenedAt());
    return "Opened by link on " + Words.dateAndTime(link.openedAt()) + last + ".";
  }

  private String open(LetterLink link) {
    if (!link.isClosed()) {
      return "It opens until " + Words.date(link.lastDay()) + ".";
    }
    String who = link.closedBy().equals(SystemActor.USERNAME) ? "" : ", by " + staff.nameOf(link.closedBy());
    return "Closed on " + Words.dateAndTime(link.closedAt()) + who + ": " + link.closedWhy();
  }
}
