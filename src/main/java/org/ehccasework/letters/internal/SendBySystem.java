package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.SendAtOnce;
import org.ehccasework.people.BySystem;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves and sends in the system's name the letters that leave by themselves. */
@Service
class SendBySystem implements SendAtOnce {

  private final NoticeRows notices;
  private final Approval approval;
  private final Dispatch dispatch;
  private final LinkMails mails;
  private final CurrentActor actor;

  SendBySystem(NoticeRows notices, Approval approval, Dispatch dispatch, LinkMails mails, CurrentActor actor) {
    this.notices = notices;
    this.approval = approval;
    this.dispatch = dispatch;
    this.mails = mails;
    this.actor = actor;
  }

  @Override
  @Transactional
  @BySystem
  public void send(UUID noticeId, Method method, LocalDate on) {
    approval.approve(notices.stored(noticeId), null);
    var notice = notices.stored(noticeId);
    var different = method == Method.EMAIL ? dispatch.notByEmail(notice) : List.<DifferentCopy>of();
    mails.alsoMail(notice, dispatch.record(notice, new Sending(on, method), different, null, actor.username()));
  }
}
