package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.internal.ContactRows;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a call, an email or a meeting, and what was promised in it. */
@Service
public class LogContact {

  private final CaseAccess access;
  private final ContactRows contacts;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  LogContact(CaseAccess access, ContactRows contacts, CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.contacts = contacts;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** {@code followUp} and {@code followUpOn} may be null; a date needs words beside it. */
  public record Command(String caseRef, CaseContacts.Kind kind, String withWhom, LocalDate on, String note,
      String followUp, LocalDate followUpOn) {}

  @Transactional
  @CoordinatorOnly
  public UUID log(Command command) {
    access.requireWork(command.caseRef());
    check(command);
    var contact = new Contact(UUID.randomUUID(), command.caseRef(), command.kind(), command.withWhom().strip(),
        command.on(), command.note().strip(), Lines.orNull(command.followUp()), command.followUpOn(),
        actor.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    contacts.add(contact);
    history.add(contact.caseRef(), "contact", contact.title() + " on " + Words.date(contact.on()), text(contact));
    return contact.id();
  }

  private void check(Command command) {
    if (command.kind() == null) {
      throw new RuleBroken("kind", "Select how you were in touch");
    }
    if (command.on() == null) {
      throw new RuleBroken("on", "Enter the day of the contact");
    }
    LocalDate today = LocalDate.now(clock);
    if (command.on().isAfter(today)) {
      throw new RuleBroken("on", "Day of the contact must be today, " + Words.date(today) + ", or earlier");
    }
    Lines.require("withWhom", "Enter whom you were in touch with", command.withWhom());
    Lines.require("note", "Enter what was said", command.note());
    if (command.followUpOn() != null && Lines.orNull(command.followUp()) == null) {
      throw new RuleBroken("followUp", "Enter what you promised to do by " + Words.date(command.followUpOn()));
    }
    if (command.followUpOn() != null && command.followUpOn().isBefore(command.on())) {
      throw new RuleBroken("followUpOn", "By when must be on or after " + Words.date(command.on()));
    }
  }

  private static String text(Contact contact) {
    if (contact.followUp() == null) {
      return contact.note();
    }
    String by = contact.followUpOn() == null ? "" : " by " + Words.date(contact.followUpOn());
    return contact.note() + "\nPromised" + by + ": " + contact.followUp();
  }
}
