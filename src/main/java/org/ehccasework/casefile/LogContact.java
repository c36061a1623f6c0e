package org.ehccasework.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.CaseContacts.Promise;
import org.ehccasework.casefile.internal.ContactRows;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a call, an email or a meeting, and what was promised in it. */
@Service
public class LogContact {

  /** So long a contact that says the same is the same: pressed twice, or sent again after the back button. */
  private static final Duration PRESSED_AGAIN = Duration.ofMinutes(10);

  private final CaseAccess access;
  private final CaseFiles files;
  private final ContactRows contacts;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  LogContact(CaseAccess access, CaseFiles files, ContactRows contacts, CaseHistory history, CurrentActor actor,
      Clock clock) {
    this.access = access;
    this.files = files;
    this.contacts = contacts;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** Something promised: the day may be null, the words may not where there is a day. */
  public record Promised(String words, LocalDate by) {

    /** Those of a page's list of further promises. */
    public static List<Promised> more(FormAnswers answers) {
      return answers.rows("more").stream()
          .map(row -> new Promised(row.text("followUp"), row.date("followUpOn").orElse(null))).toList();
    }
  }

  /** {@code followUp} and {@code followUpOn} are the first promise and may be null; there may be more. */
  public record Command(String caseRef, CaseContacts.Kind kind, String withWhom, LocalDate on, String note,
      String followUp, LocalDate followUpOn, List<Promised> more) {

    public Command(String caseRef, CaseContacts.Kind kind, String withWhom, LocalDate on, String note,
        String followUp, LocalDate followUpOn) {
      this(caseRef, kind, withWhom, on, note, followUp, followUpOn, List.of());
    }
  }

  @Transactional
  @CoordinatorOnly
  public UUID log(Command command) {
    access.requireWork(command.caseRef());
    check(command);
    var contact = new Contact(UUID.randomUUID(), command.caseRef(), command.kind(), command.withWhom().strip(),
        command.on(), command.note().strip(), promises(command), actor.username(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    files.hold(contact.caseRef());
    Optional<Contact> before = contacts.of(contact.caseRef()).stream()
        .filter(other -> isPressedAgain(other, contact)).findFirst();
    if (before.isPresent()) {
      return before.get().id();
    }
    contacts.add(contact);
    history.add(contact.caseRef(), "contact", contact.title() + " on " + Words.date(contact.on()), text(contact));
    return contact.id();
  }

  private static boolean isPressedAgain(Contact before, Contact now) {
    return before.title().equals(now.title()) && before.on().equals(now.on()) && text(before).equals(text(now))
        && before.loggedBy().equals(now.loggedBy())
        && before.loggedAt().isAfter(now.loggedAt().minus(PRESSED_AGAIN));
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
    checkPromise("", command.followUp(), command.followUpOn(), command.on());
    for (int row = 0; row < command.more().size(); row++) {
      Promised promised = command.more().get(row);
      checkPromise("more[" + row + "].", promised.words(), promised.by(), command.on());
    }
  }

  private static void checkPromise(String row, String words, LocalDate by, LocalDate contactOn) {
    if (by != null && Lines.orNull(words) == null) {
      throw new RuleBroken(row + "followUp", "Enter what you promised to do by " + Words.date(by));
    }
    if (by != null && by.isBefore(contactOn)) {
      throw new RuleBroken(row + "followUpOn", "By when must be on or after " + Words.date(contactOn));
    }
  }

  private static List<Promise> promises(Command command) {
    return Stream.concat(Stream.of(new Promised(command.followUp(), command.followUpOn())), command.more().stream())
        .filter(promised -> Lines.orNull(promised.words()) != null)
        .map(promised -> new Promise(UUID.randomUUID(), command.caseRef(), command.withWhom().strip(), command.on(),
            promised.words().strip(), promised.by(), null)).toList();
  }

  private static String text(Contact contact) {
    return contact.note() + contact.promises().stream().map(promise -> "\nPromised"
        + (promise.by() == null ? "" : " by " + Words.date(promise.by())) + ": " + promise.words())
        .collect(Collectors.joining());
  }
}
