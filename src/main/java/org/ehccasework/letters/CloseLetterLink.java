package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the link of a letter, so that whoever holds it cannot open the letter any more. */
@Service
public class CloseLetterLink {

  /** Which link, and why. */
  public record Command(UUID linkId, String reason) {}

  private final LinkDoor door;
  private final LetterLinkRows links;
  private final CaseAccess access;
  private final CaseHistory history;
  private final CurrentActor actor;

  CloseLetterLink(LinkDoor door, LetterLinkRows links, CaseAccess access, CaseHistory history, CurrentActor actor) {
    this.door = door;
    this.links = links;
    this.access = access;
    this.history = history;
    this.actor = actor;
  }

  /** {@code TaskAlreadyDone} where it was closed before. The letter stays sent on the day it was. */
  @Transactional
  @NoticeSenders
  public void close(Command command) {
    var held = door.held(command.linkId());
    access.requireWork(held.link().caseRef());
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter why the link is closed");
    }
    if (!links.close(command.linkId(), actor.username(), command.reason())) {
      throw new TaskAlreadyDone(held.link().caseRef(), "This link is closed already.");
    }
    history.add(held.link().caseRef(), "letter", "Link closed: " + held.words() + ".", command.reason());
  }
}
