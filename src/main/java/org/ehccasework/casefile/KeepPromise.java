package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts.Promise;
import org.ehccasework.casefile.internal.ContactRows;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks what was promised in a contact as kept. */
@Service
public class KeepPromise {

  private final CaseAccess access;
  private final ContactRows contacts;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  KeepPromise(CaseAccess access, ContactRows contacts, CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.contacts = contacts;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param promiseId of this case */
  public record Command(String caseRef, UUID promiseId) {}

  @Transactional
  @CoordinatorOnly
  public void keep(Command command) {
    access.requireWork(command.caseRef());
    Promise promise = contacts.promise(command.caseRef(), command.promiseId())
        .orElseThrow(() -> new NotFound("There is no such promise in " + command.caseRef() + "."));
    if (promise.keptOn() != null) {
      throw new AlreadyDone("This promise was marked as kept on " + Words.date(promise.keptOn()) + ".");
    }
    if (!contacts.kept(promise.id(), LocalDate.now(clock), actor.username())) {
      throw new AlreadyDone("Someone else has just marked this promise as kept.");
    }
    history.add(promise.caseRef(), "contact", "Kept the promise to " + promise.toWhom(), promise.words());
  }
}
