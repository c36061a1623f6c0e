package org.ehccasework.worklist;

import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.worklist.internal.SavedViewRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a list with its filters under a name of the person's own. */
@Service
public class SaveView {

  private static final int LONGEST = 60;
  private static final int MOST = 20;

  private final SavedViewRows views;
  private final CurrentActor actor;

  SaveView(SavedViewRows views, CurrentActor actor) {
    this.views = views;
    this.actor = actor;
  }

  /** @param address a list of ours with its filters; the caller has checked that it names nobody */
  public record Command(String name, String address) {}

  /** A view of the same name is replaced. */
  @Transactional
  @CaseReaders
  public void save(Command command) {
    String name = command.name().strip();
    if (name.isEmpty()) {
      throw new RuleBroken("name", "Enter a name for this list");
    }
    if (name.length() > LONGEST) {
      throw new RuleBroken("name", "Name of this list must be " + LONGEST + " characters or fewer");
    }
    views.forget(actor.username(), name);
    if (views.of(actor.username()).size() >= MOST) {
      throw new RuleBroken("name", "You have " + MOST + " saved lists. Remove one first");
    }
    views.add(actor.username(), name, command.address());
  }
}
