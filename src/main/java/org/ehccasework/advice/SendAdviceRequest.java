package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.letters.SendAtOnce;
import org.ehccasework.people.BySystem;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one request for advice (letter N5); the adviser's six weeks begin on the day it reaches them. */
@Service
public class SendAdviceRequest {

  public record Command(String caseRef, UUID requestId) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final PrepareNotice letters;
  private final SendAtOnce dispatch;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final TaskHints hints;
  private final Clock clock;

  SendAdviceRequest(CaseAccess access, AdviceRequests requests, PrepareNotice letters, SendAtOnce dispatch,
      AdviceMail mail, CaseHistory history, TaskHints hints, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.letters = letters;
    this.dispatch = dispatch;
    this.mail = mail;
    this.history = history;
    this.hints = hints;
    this.clock = clock;
  }

  /** Sends it once, however often it is called. */
  @Transactional
  @BySystem
  public void send(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    if (!request.isOpen() || request.askedOn() != null) {
      return;
    }
    var today = LocalDate.now(clock);
    requests.asked(request.id(), today);
    UUID letter = letters.about(NoticeType.N5, request.caseRef(), details(request));
    dispatch.send(letter, Method.of(request.method()).orElseThrow(), today);
    mail.toAdviser(request, "You are asked for advice");
    history.add(request.caseRef(), "advice", "Asked for " + request.kind().inSentence() + from(request),
        request.note());
    hints.renew(request.caseRef(), "record-advice", AdviceDue.itemId(request.id()));
  }

  private static String from(AdviceRequest request) {
    return request.organisation() == null ? "" : " from " + request.organisation();
  }

  private static NoticeDetails details(AdviceRequest request) {
    Map<String, String> facts = new HashMap<>();
    facts.put(NoticeFacts.ADVICE, request.kind().inSentence());
    if (request.adulthood()) {
      facts.put(NoticeFacts.YEAR_NINE_OR_LATER, "yes");
    }
    if (request.qualifiedTeacher() != null) {
      facts.put(NoticeFacts.QUALIFIED_TEACHER, request.qualifiedTeacher());
    }
    if (request.kind() == AdviceKind.FAMILY) {
      facts.put(NoticeFacts.FAMILY_VIEWS, "yes");
    }
    String name = request.organisation() == null ? request.kind().adviser() : request.organisation();
    return NoticeDetails.about(request.id(), facts).to(name,
        request.address() == null ? request.email() : request.address());
  }
}
