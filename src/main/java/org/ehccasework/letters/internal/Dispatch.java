package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.CorrectDispatch;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeGiven;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PutDatesRight;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps how a letter left, tells the history and whoever waits for it; part of the use cases that send. */
@Component
public class Dispatch {

  private final NoticeRows notices;
  private final RecipientRows kept;
  private final ToldRows told;
  private final Recipients recipients;
  private final CaseFiles files;
  private final SendingRules rules;
  private final CaseHistory history;
  private final StaffDirectory staff;
  private final ApplicationEventPublisher events;
  private final PutDatesRight putDatesRight;

  Dispatch(NoticeRows notices, RecipientRows kept, ToldRows told, Recipients recipients, CaseFiles files,
      SendingRules rules, CaseHistory history, StaffDirectory staff, ApplicationEventPublisher events,
      PutDatesRight putDatesRight) {
    this.putDatesRight = putDatesRight;
    this.told = told;
    this.notices = notices;
    this.kept = kept;
    this.recipients = recipients;
    this.files = files;
    this.rules = rules;
    this.history = history;
    this.staff = staff;
    this.events = events;
  }

  /** What would keep {@link #record} from recording this; nothing is kept. The copies it would record. */
  Copies check(StoredNotice notice, Sending usual, List<DifferentCopy> different, String note) {
    if (notice.is(Status.PREPARED)) {
      throw new RuleBroken("", "Approve the letter before you record that it was sent.");
    }
    if (!notice.is(Status.APPROVED)) {
      throw alreadyDone(notice);
    }
    var file = files.get(notice.caseRef());
    var copies = Copies.of(notice.type(), recipients.of(notice, file, usual.on()).to(), usual, different);
    rules.check(notice, copies, usual, note, file);
    return copies;
  }

  /**
   * Records a letter as sent.
   *
   * @param different the copies that went another way than {@code usual}, or did not go
   * @param by who sent it
   * @return the copies as they are recorded
   */
  public Copies record(StoredNotice notice, Sending usual, List<DifferentCopy> different, String note, String by) {
    var copies = check(notice, usual, different, note);
    var file = files.get(notice.caseRef());
    var sending = copies.decisive().map(Copy::sending).orElse(usual);
    if (!notices.dispatch(notice.id(), sending, copies.effectiveOn(), note, by)) {
      throw alreadyDone(notices.stored(notice.id()));
    }
    kept.keep(notice.id(), copies);
    history.add(notice.caseRef(), "letter", copies.isKeptForFamily() ? keptForFamily(notice, sending)
        : "Sent: " + words(notice, file, sending) + recordedLate(notice, copies, note), "To " + copies.words() + ".");
    if (notice.type().putsDatesRight()) {
      told.putRight(notice);
    }
    events.publishEvent(given(notice, copies, sending, null));
    if (notice.details().facts().containsKey(NoticeFacts.IN_DOUBT)) {
      putDatesRight.in(notice.caseRef());
    }
    return copies;
  }

  /** Corrects how it left: what stood there before must have been kept. */
  public void correct(StoredNotice notice, Sending usual, CorrectDispatch.Command command) {
    var file = files.get(notice.caseRef());
    var before = kept.of(notice);
    var copies = Copies.of(notice.type(), before.to(), usual, command.different());
    rules.check(notice, copies, usual, command.note(), file);
    var sending = copies.decisive().map(Copy::sending).orElse(usual);
    if (!notices.correct(notice.notice(), sending, copies.effectiveOn(), command.note())) {
      throw new TaskAlreadyDone(notice.caseRef(), "Someone else has just corrected how this letter was sent.");
    }
    kept.correct(notice.id(), copies);
    if (command.letterIsRight()) {
      told.forget(notice.id());
    } else {
      told.keep(notice.id(), before);
    }
    String reason = command.reason();
    history.add(notice.caseRef(), "letter", "Corrected: " + (copies.isKeptForFamily() ? keptForFamily(notice, sending)
        : words(notice, file, sending)) + " Before, it said "
        + (notice.notice().isKept() ? "that nobody was told" : notice.sent().words()) + ".",
        copies.alike() ? reason : reason + "\nNow: " + copies.words() + ".");
    events.publishEvent(given(notice, copies, sending, toldTo(notice, copies, sending)));
    putDatesRight.in(notice.caseRef());
  }

  /** The latest that the family was ever told: nobody loses time by our mistake. */
  private NoticeGiven.Told toldTo(StoredNotice notice, Copies copies, Sending recorded) {
    List<Sending> said = told.of(notice.id()).stream().filter(one -> copies.counts(one.place())).map(Told::sending)
        .toList();
    return new NoticeGiven.Told(latest(said, Sending::on, copies.lastSent().orElse(recorded)),
        latest(said, Sending::effectiveOn, copies.lastServed().orElse(recorded)));
  }

  private static LocalDate latest(List<Sending> said, Function<Sending, LocalDate> day, Sending recorded) {
    return Stream.concat(said.stream(), Stream.of(recorded)).map(day).max(LocalDate::compareTo).orElseThrow();
  }

  /** The copies that go by first class post where the others go by email, because nobody agreed to it there. */
  public List<DifferentCopy> notByEmail(StoredNotice notice) {
    var chosen = recipients.of(notice, files.get(notice.caseRef()));
    return chosen.to().stream().filter(to -> !to.takesEmail() || chosen.sharesAddress(to).isPresent())
        .map(to -> new DifferentCopy(to.key(), Method.POST_FIRST, null, null)).toList();
  }

  /** How each copy is recorded, in words; null where all went the same way. */
  public String copies(StoredNotice notice) {
    var copies = kept.of(notice);
    return copies.alike() ? null : copies.words();
  }

  private static String words(StoredNotice notice, CaseFile file, Sending sending) {
    var verdict = LastDay.of(notice.type(), file.clockStart(), notice.preparedOn()).stream()
        .findFirst().map(day -> ", " + day.verdict(sending)).orElse("");
    return notice.words() + ", " + sending.words() + ". It counts as given on "
        + Words.dayAndDate(sending.effectiveOn()) + verdict + ".";
  }

  private static String recordedLate(StoredNotice notice, Copies copies, String note) {
    return copies.sent().stream().anyMatch(copy -> copy.sending().on().isBefore(notice.approvedOn()))
        ? " It was approved here only on " + Words.date(notice.approvedOn()) + ": " + note.strip() : "";
  }

  /** A notice that reached nobody has not taken effect (timetable 1.5), and nothing in the law excuses that. */
  private static String keptForFamily(StoredNotice notice, Sending sending) {
    return "Kept for the family and not given: " + notice.words() + ". The case goes on from "
        + Words.date(sending.on()) + ", and a legal duty to tell the family stays open. If they are told later, "
        + "correct how it was sent: the dates then follow.";
  }

  private static NoticeGiven given(StoredNotice notice, Copies copies, Sending sending, NoticeGiven.Told told) {
    return new NoticeGiven(notice.id(), notice.caseRef(), notice.type(), notice.notice().subjectId(), sending.on(),
        sending.method(), sending.effectiveOn(), copies.lastSent().orElse(sending).on(),
        copies.lastServed().orElse(sending).effectiveOn(), copies.isKeptForFamily(), told);
  }

  private TaskAlreadyDone alreadyDone(StoredNotice found) {
    return new TaskAlreadyDone(found.caseRef(), found.dispatchedBy() == null ? "This letter is no longer needed."
        : staff.nameOf(found.dispatchedBy()) + " recorded on " + Words.dateAndTime(found.dispatchedAt())
            + " that this letter was sent.");
  }
}
