package org.ehccasework.letters.internal;

import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
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

  PrepareFromCase(NoticeRows notices, Recipients recipients, CaseFiles files, CaseHistory history,
      CurrentActor actor) {
    this.notices = notices;
    this.recipients = recipients;
    this.files = files;
    this.history = history;
    this.actor = actor;
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
}
