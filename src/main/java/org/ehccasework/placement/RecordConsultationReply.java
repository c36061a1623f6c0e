package org.ehccasework.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.internal.ReplyDue;
import org.ehccasework.placement.internal.ReplyRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a setting answered, or that it did not. */
@Service
public class RecordConsultationReply {

  /** The answer; {@code receivedOn} and {@code ground} may be null, {@code comments} blank. */
  public record Command(String caseRef, UUID consultationId, Reply reply, LocalDate receivedOn, Ground ground,
      String comments) {}

  private final CaseAccess access;
  private final Consultations consultations;
  private final ReplyDue due;
  private final StatutoryClock limits;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final CurrentActor actor;
  private final Clock clock;

  RecordConsultationReply(CaseAccess access, Consultations consultations, ReplyDue due, StatutoryClock limits,
      CaseHistory history, CaseTasks tasks, CurrentActor actor, Clock clock) {
    this.access = access;
    this.consultations = consultations;
    this.due = due;
    this.limits = limits;
    this.history = history;
    this.tasks = tasks;
    this.actor = actor;
    this.clock = clock;
  }

  /** A late answer is recorded like any other; it may still change what the plan names. */
  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    Consultation one = consultations.get(ref, command.consultationId());
    String item = one.id().toString();
    tasks.require(ref, "record-consultation-reply", item);
    var today = LocalDate.now(clock);
    ReplyRules.check(command, one, due.of(one).orElse(null), today);
    boolean answered = command.reply() != Reply.NO_REPLY;
    Ground ground = command.reply() == Reply.CANNOT_MEET ? command.ground() : null;
    String comments = command.comments().isBlank() ? null : command.comments();
    consultations.replied(one.id(), command.reply(), answered ? command.receivedOn() : null, ground, comments,
        actor.username(), today);
    history.add(ref, "placement", one.setting() + ": " + words(command.reply(), ground), comments);
    if (answered) {
      limits.met(ref, ReplyDue.LIMIT, item, command.receivedOn());
    } else {
      limits.notOwed(ref, ReplyDue.LIMIT, item);
    }
    tasks.complete(ref, "record-consultation-reply", item);
  }

  private static String words(Reply reply, Ground ground) {
    return switch (reply) {
      case CAN_MEET -> "it can meet the needs.";
      case CANNOT_MEET -> "it cannot meet the needs. Ground: " + ground.words() + ".";
      case NO_REPLY -> "no reply. The plan goes on without it.";
    };
  }
}
