package org.ehccasework.letters.internal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.people.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a letter is about; its words and whom it goes to follow the case until it is approved and sent. */
@Component
class PrepareFromCase implements PrepareNotice {

  private final NoticeRows notices;
  private final Recipients recipients;
  private final CaseFiles files;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final CaseProcess process;

  PrepareFromCase(NoticeRows notices, Recipients recipients, CaseFiles files, CaseHistory history,
      CurrentActor actor, CaseProcess process) {
    this.notices = notices;
    this.recipients = recipients;
    this.files = files;
    this.history = history;
    this.actor = actor;
    this.process = process;
  }

  @Override
  @Transactional
  public UUID about(NoticeType type, String caseRef, NoticeDetails details) {
    var file = files.get(caseRef);
    var id = notices.add(type, caseRef, details, actor.username());
    var notice = notices.stored(id);
    var notTo = recipients.of(notice, file).notTo();
    history.add(caseRef, "letter", "Prepared: " + notice.words() + ".",
        notTo.isEmpty() ? null : notTo.stream().map(Recipient::name).collect(Collectors.joining(", ",
            "Letters must not go to ", ".")));
    return id;
  }

  @Override
  @Transactional
  public void tell(UUID noticeId, String fact, String words) {
    if (notices.stored(noticeId).is(Status.PREPARED)) {
      notices.tell(noticeId, fact, words);
    }
  }

  @Override
  @Transactional
  public void doubt(UUID noticeId, Map<String, String> corrected) {
    if (notices.stored(noticeId).is(Status.APPROVED)) {
      corrected.forEach((fact, words) -> notices.tell(noticeId, fact, words));
      notices.tell(noticeId, NoticeFacts.IN_DOUBT, "yes");
    }
  }

  @Override
  @Transactional
  public void drop(UUID noticeId) {
    if (notices.cancel(noticeId)) {
      var notice = notices.stored(noticeId);
      history.add(notice.caseRef(), "letter", "No longer needed: " + notice.words() + ".", null);
      process.tell(CaseMessage.NOTICE_NOT_NEEDED, notice.caseRef(), CaseVariable.NOTICE_ID.of(noticeId.toString()));
    }
  }
}
