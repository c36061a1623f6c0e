package org.ehccasework.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.BySystem;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.internal.ReplyDue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a setting has not answered in its 15 days; the plan goes on without it (Code of Practice 9.83). */
@Service
public class NoteNoReply {

  public record Command(String caseRef, UUID consultationId) {}

  private final CaseAccess access;
  private final Consultations consultations;
  private final ReplyDue due;
  private final CaseHistory history;
  private final TaskHints hints;
  private final Clock clock;

  NoteNoReply(CaseAccess access, Consultations consultations, ReplyDue due, CaseHistory history,
      TaskHints hints, Clock clock) {
    this.access = access;
    this.consultations = consultations;
    this.due = due;
    this.history = history;
    this.hints = hints;
    this.clock = clock;
  }

  /** Once for each setting; its answer is still recorded when it comes. */
  @Transactional
  @BySystem
  public void note(Command command) {
    access.requireWork(command.caseRef());
    Consultation one = consultations.get(command.caseRef(), command.consultationId());
    if (!one.isOpen() || one.noReplyNotedOn() != null) {
      return;
    }
    consultations.noReplyNoted(one.id(), LocalDate.now(clock));
    hints.renew(one.caseRef(), "record-consultation-reply", one.id().toString());
    history.add(one.caseRef(), "placement", one.setting() + " was to answer" + due.byWords(one)
        + " and has not. The plan may go on without its answer.", null);
  }
}
