package org.ehccasework.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.letters.SendAtOnce;
import org.ehccasework.people.BySystem;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consults one setting (letter N9), and the authority that maintains it where that is another one. */
@Service
public class SendConsultation {

  public record Command(String caseRef, UUID consultationId) {}

  private final CaseAccess access;
  private final Consultations consultations;
  private final PrepareNotice letters;
  private final SendAtOnce dispatch;
  private final CaseHistory history;
  private final TaskHints hints;
  private final Clock clock;

  SendConsultation(CaseAccess access, Consultations consultations, PrepareNotice letters, SendAtOnce dispatch,
      CaseHistory history, TaskHints hints, Clock clock) {
    this.access = access;
    this.consultations = consultations;
    this.letters = letters;
    this.dispatch = dispatch;
    this.history = history;
    this.hints = hints;
    this.clock = clock;
  }

  /** Sends it once, however often it is called. */
  @Transactional
  @BySystem
  public void send(Command command) {
    access.requireWork(command.caseRef());
    Consultation one = consultations.get(command.caseRef(), command.consultationId());
    if (one.sentOn() != null) {
      return;
    }
    var today = LocalDate.now(clock);
    consultations.sent(one.id(), today);
    send(one, details(one).to(one.setting(), where(one)), today);
    if (one.maintainingAuthority() != null) {
      send(one, details(one).to(one.maintainingAuthority(), null), today);
    }
    hints.renew(one.caseRef(), "record-consultation-reply", one.id().toString());
    history.add(one.caseRef(), "placement", "Consulted " + one.setting()
        + (one.maintainingAuthority() == null ? "." : " and " + one.maintainingAuthority() + ", which maintains it."),
        null);
  }

  /** By post the address counts, else the email; whichever is known. */
  private static String where(Consultation one) {
    boolean post = Method.of(one.method()).filter(method -> method == Method.POST_FIRST).isPresent();
    return one.address() != null && (post || one.email() == null) ? one.address() : one.email();
  }

  private void send(Consultation one, NoticeDetails details, LocalDate today) {
    UUID letter = letters.about(NoticeType.N9, one.caseRef(), details);
    dispatch.send(letter, Method.of(one.method()).orElseThrow(), today);
  }

  private static NoticeDetails details(Consultation one) {
    Map<String, String> facts = new HashMap<>();
    facts.put(NoticeFacts.SETTING, one.setting());
    if (one.maintainingAuthority() != null) {
      facts.put(NoticeFacts.MAINTAINING_AUTHORITY, one.maintainingAuthority());
    }
    return NoticeDetails.about(one.id(), facts);
  }
}
