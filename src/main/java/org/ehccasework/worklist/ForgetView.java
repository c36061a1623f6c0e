package org.ehccasework.worklist;

import java.util.UUID;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.SavedViewRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes a list that a person saved. */
@Service
public class ForgetView {

  private final SavedViewRows views;
  private final CurrentActor actor;

  ForgetView(SavedViewRows views, CurrentActor actor) {
    this.views = views;
    this.actor = actor;
  }

  public record Command(UUID id) {}

  /** Of somebody else's nothing is removed. */
  @Transactional
  @CaseReaders
  public void forget(Command command) {
    views.forget(actor.username(), command.id());
  }
}
