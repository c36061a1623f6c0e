package org.ehccasework.letters.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CoordinatorChanged;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.people.StaffDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prepares the letter that tells a family who their coordinator is now. One letter, however often the case changed
 * hands before it left: it names the coordinator the family knows and the one of today.
 */
@Component
class LetterOfChange {

  private static final Set<CaseStage> NOTHING_GOES_ON = EnumSet.of(CaseStage.NOT_ASSESSED, CaseStage.NOT_ISSUED,
      CaseStage.WITHDRAWN, CaseStage.MOVED_AWAY, CaseStage.DIED);

  private final NoticeRows notices;
  private final PrepareNotice prepare;
  private final CaseFiles files;
  private final CaseHistory history;
  private final CaseProcess process;
  private final StaffDirectory staff;

  LetterOfChange(NoticeRows notices, PrepareNotice prepare, CaseFiles files, CaseHistory history, CaseProcess process,
      StaffDirectory staff) {
    this.notices = notices;
    this.prepare = prepare;
    this.files = files;
    this.history = history;
    this.process = process;
    this.staff = staff;
  }

  @EventListener
  void on(CoordinatorChanged change) {
    if (change.before() == null || NOTHING_GOES_ON.contains(files.get(change.caseRef()).stage())) {
      return;
    }
    List<StoredNotice> unsent = notices.waiting(change.caseRef(), NoticeType.HANDOVER).stream().map(Notice::id)
        .map(notices::stored).toList();
    String known = unsent.stream().map(LetterOfChange::before).findFirst().orElse(staff.nameOf(change.before()));
    unsent.forEach(this::takeBack);
    if (!known.equals(staff.nameOf(change.after()))) {
      UUID letter = prepare.about(NoticeType.HANDOVER, change.caseRef(), NoticeDetails.about(null, facts(change, known)));
      process.giveNotice(change.caseRef(), letter.toString());
    }
  }

  private static String before(StoredNotice notice) {
    return notice.details().facts().get(NoticeFacts.COORDINATOR_BEFORE);
  }

  private static Map<String, String> facts(CoordinatorChanged change, String known) {
    Map<String, String> facts = new HashMap<>();
    facts.put(NoticeFacts.COORDINATOR_BEFORE, known);
    if (change.reason() != null) {
      facts.put(NoticeFacts.CHANGE_REASON, switch (change.reason()) {
        case LEFT -> known + " has left our team.";
        case OTHER_WORK -> known + " now does other work.";
        case AWAY -> known + " is away for some time.";
        case SHARED -> "We share our work in a new way.";
      });
    }
    return facts;
  }

  private void takeBack(StoredNotice notice) {
    if (notices.cancel(notice.id())) {
      history.add(notice.caseRef(), "letter", "Taken back: " + notice.words() + ".",
          "The case has changed hands again.");
      process.tell(CaseMessage.NOTICE_NOT_NEEDED, notice.caseRef(),
          CaseVariable.NOTICE_ID.of(notice.id().toString()));
    }
  }
}
