package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.CaseContacts.Promise;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Says where a case is to whoever has the family on the phone. */
@Component
class WhereViews {

  private static final int EVENTS = 3;
  /** Enough to find three events among the contacts and the changes of people that are no news to a family. */
  private static final int LOOKED_THROUGH = 30;
  private static final Set<String> NEWS = Set.of("request", "decision", "advice", "letter", "plan", "placement");

  private final CaseFiles files;
  private final CasePeople people;
  private final CaseHistory history;
  private final CaseContacts contacts;
  private final CaseMoves moves;
  private final DatesToSay dates;
  private final CaseAccess access;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final Clock clock;

  WhereViews(CaseFiles files, CasePeople people, CaseHistory history, CaseContacts contacts, CaseMoves moves,
      DatesToSay dates, CaseAccess access, CurrentActor actor, StaffDirectory staff, Clock clock) {
    this.files = files;
    this.people = people;
    this.history = history;
    this.contacts = contacts;
    this.moves = moves;
    this.dates = dates;
    this.access = access;
    this.actor = actor;
    this.staff = staff;
    this.clock = clock;
  }

  WhereView of(String ref) {
    CaseFile file = files.get(ref);
    LocalDate today = LocalDate.now(clock);
    return new WhereView(file.stage().words(), WhoMayBeTold.of(file.child().firstName(), people.of(ref),
        people.familyOf(ref)), happened(ref), moves.of(file), dates.of(file, today),
        contacts.last(ref).map(this::words).orElse(null),
        contacts.promised(ref).stream().map(promise -> promised(promise, today)).toList(),
        CaseworkRoles.heldBy(actor.get()) && access.mayWork(ref));
  }

  private List<String> happened(String ref) {
    return history.latest(ref, LOOKED_THROUGH).stream().filter(entry -> NEWS.contains(entry.kind())).limit(EVENTS)
        .map(entry -> Words.dateAndTime(entry.at()).split(" at ")[0] + ": " + sentence(entry.what())).toList();
  }

  private String words(Contact last) {
    return last.title() + " on " + Words.date(last.on()) + ", written down by " + staff.nameOf(last.loggedBy()) + ": "
        + sentence(last.note());
  }

  private static WhereView.Promised promised(Promise promise, LocalDate today) {
    LocalDate due = promise.by();
    return new WhereView.Promised("To " + promise.toWhom() + " on " + Words.date(promise.madeOn()) + ": "
        + sentence(promise.words()),
        due == null ? "No day was named." : "By " + Words.dayAndDate(due) + ". " + Words.due(due, today) + ".",
        TaskView.tone(due, today), "/cases/" + promise.caseRef() + "/contacts/" + promise.id() + "/kept");
  }

  private static String sentence(String text) {
    return text.matches("(?s).*[.!?]\\s*") ? text.strip() : text.strip() + ".";
  }
}
