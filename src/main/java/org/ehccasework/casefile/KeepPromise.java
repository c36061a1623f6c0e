package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.internal.ContactRows;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.springframework.dao.DuplicateKeyException;
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

  /** @param contactId the contact in which it was promised */
  public record Command(String caseRef, UUID contactId) {}

  @Transactional
  @CoordinatorOnly
  public void keep(Command command) {
    access.requireWork(command.caseRef());
    Contact contact = contacts.find(command.caseRef(), command.contactId()).filter(one -> one.followUp() != null)
        .orElseThrow(() -> new NotFound("There is no such promise in " + command.caseRef() + "."));
    contacts.keptOn(contact.id()).ifPresent(day -> {
      throw new AlreadyDone("This promise was marked as kept on " + Words.date(day) + ".");
    });
    try {
      contacts.kept(contact.id(), LocalDate.now(clock), actor.username());
    } catch (DuplicateKeyException faster) {
      throw new AlreadyDone("Someone else has just marked this promise as kept.");
    }
    history.add(contact.caseRef(), "contact", "Kept the promise to " + contact.withWhom(), contact.followUp());
  }
}
