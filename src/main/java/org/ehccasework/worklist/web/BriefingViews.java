package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.CaseContacts.Promise;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.Coordinators;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Sums a case up for whoever takes it over. */
@Component
class BriefingViews {

  private static final int CONTACTS = 3;
  /** Days without a word to the family after which a new coordinator should ring. */
  private static final int SILENCE = 28;
  private static final int MANY_COORDINATORS = 3;

  private final CaseFiles files;
  private final Coordinators coordinators;
  private final CaseContacts contacts;
  private final CaseLimits limits;
  private final CaseTasks tasks;
  private final CaseMoves moves;
  private final DatesToSay dates;
  private final StaffDirectory staff;
  private final Clock clock;

  BriefingViews(CaseFiles files, Coordinators coordinators, CaseContacts contacts, CaseLimits limits, CaseTasks tasks,
      CaseMoves moves, DatesToSay dates, StaffDirectory staff, Clock clock) {
    this.files = files;
    this.coordinators = coordinators;
    this.contacts = contacts;
    this.limits = limits;
    this.tasks = tasks;
    this.moves = moves;
    this.dates = dates;
    this.staff = staff;
    this.clock = clock;
  }

  BriefingView of(String ref) {
    LocalDate today = LocalDate.now(clock);
    CaseFile file = files.get(ref);
    List<Contact> all = contacts.of(ref);
    List<Promise> promised = contacts.promised(ref);
    Coordinators.SoFar soFar = coordinators.soFar(ref);
    return new BriefingView(file.stage().words() + ". Request received " + Words.date(file.receivedOn()) + ".",
        hands(file, soFar), risks(file, soFar, all, promised, today), moves.of(file), dates.of(file, today),
        tasks.open(ref).stream().map(task -> owed(task, today)).toList(),
        promised.stream().map(promise -> promise(promise, today)).toList(),
        all.stream().limit(CONTACTS).map(this::contact).toList());
  }

  private List<String> hands(CaseFile file, Coordinators.SoFar soFar) {
    List<String> hands = new ArrayList<>();
    if (soFar.number() > 0) {
      hands.add(soFar.words() + ".");
    }
    coordinators.of(file.ref()).forEach(spell ->
        hands.add(staff.nameOf(spell.username()) + ", since " + Words.date(spell.since()) + "."));
    hands.add(file.deputy() == null ? "No deputy." : "Deputy: " + staff.nameOf(file.deputy()) + ".");
    return hands;
  }

  private List<String> risks(CaseFile file, Coordinators.SoFar soFar, List<Contact> all, List<Promise> promised,
      LocalDate today) {
    List<String> risks = new ArrayList<>();
    limits.of(file.ref()).stream().filter(limit -> limit.isOpen() && limit.isDuty() && limit.due() != null
        && limit.due().isBefore(today)).forEach(limit -> risks.add("Late: " + limit.title() + ", due by "
            + Words.date(limit.due()) + (limit.excused() ? ", excused by an exception." : ".")));
    limits.of(file.ref()).stream().filter(limit -> limit.isOpen() && limit.isDuty() && limit.due() != null
        && !limit.due().isBefore(today) && DueSoon.is(limit.due(), today)).forEach(limit ->
            risks.add("Soon: " + limit.title() + ", by " + Words.date(limit.due()) + ". "
                + Words.due(limit.due(), today) + "."));
    long late = tasks.open(file.ref()).stream().filter(task -> task.dueOn() != null && task.dueOn().isBefore(today))
        .count();
    if (late > 0) {
      risks.add(late == 1 ? "1 task is past its day." : late + " tasks are past their day.");
    }
    long todays = promised.stream().filter(one -> today.equals(one.by())).count();
    if (todays > 0) {
      risks.add(todays == 1 ? "1 promise is for today." : todays + " promises are for today.");
    }
    long broken = promised.stream().filter(one -> one.by() != null && one.by().isBefore(today)).count();
    if (broken > 0) {
      risks.add(broken == 1 ? "1 promise is past its day." : broken + " promises are past their day.");
    }
    if (all.isEmpty()) {
      risks.add("No contact is on record.");
    } else if (ChronoUnit.DAYS.between(all.get(0).on(), today) > SILENCE) {
      risks.add("The last contact was on " + Words.date(all.get(0).on()) + ", more than 4 weeks ago.");
    }
    if (file.deputy() == null) {
      risks.add("Nobody covers: the case has no deputy.");
    }
    if (soFar.number() >= MANY_COORDINATORS) {
      risks.add("The family has had " + soFar.number() + " coordinators.");
    }
    return risks;
  }

  private String owed(OpenTask task, LocalDate today) {
    String who = task.assignee() == null ? "nobody has it yet" : staff.nameOf(task.assignee()) + " has it";
    String due = task.dueOn() == null ? ""
        : ", by " + Words.date(task.dueOn()) + " (" + Words.due(task.dueOn(), today).toLowerCase() + ")";
    return task.title() + due + ": " + who + ".";
  }

  private static String promise(Promise promise, LocalDate today) {
    String due = promise.by() == null ? "no day was named"
        : "by " + Words.date(promise.by()) + " (" + Words.due(promise.by(), today).toLowerCase() + ")";
    return "To " + promise.toWhom() + ", " + due + ": " + promise.words();
  }

  private String contact(Contact contact) {
    return Words.date(contact.on()) + ", " + contact.title() + ", written down by " + staff.nameOf(contact.loggedBy())
        + ": " + contact.note();
  }
}
