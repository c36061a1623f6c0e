package org.ehccasework.letters.internal;

import java.util.ArrayList;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.TeamManagers;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Checks a letter and keeps its words as they are approved; part of the use cases that approve. */
@Component
public class Approval {

  private final NoticeRows notices;
  private final CaseFiles files;
  private final Recipients recipients;
  private final LetterWriting writing;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final TeamManagers managers;

  Approval(NoticeRows notices, CaseFiles files, Recipients recipients, LetterWriting writing, CaseHistory history,
      CurrentActor actor, StaffDirectory staff, TeamManagers managers) {
    this.managers = managers;
    this.notices = notices;
    this.files = files;
    this.recipients = recipients;
    this.writing = writing;
    this.history = history;
    this.actor = actor;
    this.staff = staff;
  }

  public void approve(StoredNotice notice, String freePart) {
    if (!notice.is(Status.PREPARED)) {
      throw alreadyDone(notice);
    }
    var file = files.get(notice.caseRef());
    var written = writing.anew(notice, file, freePart);
    var letter = written.letter();
    var chosen = recipients.of(notice, file);
    var problems = LetterCheck.problems(notice, letter, freePart, chosen);
    if (!problems.isEmpty()) {
      throw new RuleBroken(problems);
    }
    if (!notices.approve(notice.id(), freePart, writing.freeze(letter), written.wording(),
        file, actor.username())) {
      throw alreadyDone(notices.stored(notice.id()));
    }
    if (chosen.to().stream().anyMatch(Recipient::isInPerson)) {
      managers.tell(file, "A letter must be given in person: " + file.ref(),
          "/cases/" + file.ref() + "/letters/" + notice.id());
    }
    var lacks = new ArrayList<>(LetterCheck.lacks(notice, letter));
    lacks.addAll(chosen.untold());
    history.add(notice.caseRef(), "letter", "Approved: " + notice.words() + ".",
        lacks.isEmpty() ? null : String.join(" ", lacks));
  }

  private TaskAlreadyDone alreadyDone(StoredNotice found) {
    var notice = found.notice();
    return new TaskAlreadyDone(found.caseRef(), notice.approvedBy() == null ? "This letter is no longer needed."
        : staff.nameOf(notice.approvedBy()) + " approved this letter on "
            + Words.dateAndTime(notice.approvedAt()) + ".");
  }
}
