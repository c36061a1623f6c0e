package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.letters.internal.LinkMails;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a new link to the same copy of a letter, in place of one that was lost, closed or too old. */
@Service
public class SendLinkAgain {

  /** Which link, and why a new one is needed. */
  public record Command(UUID linkId, String reason) {}

  private final LinkDoor door;
  private final LetterLinkRows links;
  private final LinkMails mails;
  private final CaseAccess access;
  private final CaseHistory history;
  private final CurrentActor actor;

  SendLinkAgain(LinkDoor door, LetterLinkRows links, LinkMails mails, CaseAccess access, CaseHistory history,
      CurrentActor actor) {
    this.door = door;
    this.links = links;
    this.mails = mails;
    this.access = access;
    this.history = history;
    this.actor = actor;
  }

  /** To the address known by now. The letter stays sent on the day it was: nobody's time begins anew. */
  @Transactional
  @NoticeSenders
  public void send(Command command) {
    var held = door.held(command.linkId());
    access.requireWork(held.link().caseRef());
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter why a new link is needed");
    }
    var addresses = door.addressesNow(held);
    links.close(command.linkId(), actor.username(), command.reason());
    addresses.forEach(address -> mails.again(held.link(), address));
    history.add(held.link().caseRef(), "letter", "A new link was sent: " + held.words() + ".", command.reason());
  }
}
