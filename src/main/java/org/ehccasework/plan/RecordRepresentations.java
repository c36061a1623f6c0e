package org.ehccasework.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.plan.internal.FamilyTime;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.settings.Settings.Meant;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the family said of the draft, and whether it is changed or made final (s.38(2), s.39, s.40). */
@Service
public class RecordRepresentations {

  public record Command(String caseRef, Outcome outcome, LocalDate receivedOn, String views, LocalDate meetingHeldOn,
      String requestedSetting, String requestedSettingType, Next next) {}

  private final CaseAccess access;
  private final PlanStore plans;
  private final FamilyTime time;
  private final CaseFiles files;
  private final Settings settings;
  private final SettingWishes wishes;
  private final CaseStages stages;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final CurrentActor actor;
  private final Clock clock;

  RecordRepresentations(CaseAccess access, PlanStore plans, FamilyTime time, CaseFiles files, Settings settings,
      SettingWishes wishes, CaseStages stages, CaseHistory history, CaseTasks tasks, CurrentActor actor,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.time = time;
    this.files = files;
    this.settings = settings;
    this.wishes = wishes;
    this.stages = stages;
    this.history = history;
    this.tasks = tasks;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    tasks.require(ref, "record-representations", null);
    requireDates(command);
    requireTime(command);
    PlanVersion draft = plans.newest(ref).orElseThrow();
    Optional<Meant> asked = asked(command);
    plans.add(draft, new Representations(draft.number(), command.outcome(), command.receivedOn(),
        command.views(), command.meetingHeldOn(), asked.map(Meant::name).orElse(null),
        asked.map(one -> one.kind().code()).orElse(null), command.next()));
    asked.ifPresent(one -> wishes.add(ref, wish(command, one)));
    stages.move(ref, command.next() == Next.CHANGE_DRAFT ? CaseStage.DRAFTING : CaseStage.FINALISING);
    history.add(ref, "plan", "What the family said of " + inSentence(draft) + ": "
        + command.outcome().words().toLowerCase(Locale.UK) + (command.next() == Next.CHANGE_DRAFT
            ? ". The draft is changed and sent again." : ". The plan is made final.")
        + asked.map(one -> " They ask for " + one.name() + ".").orElse(""), null);
    tasks.complete(ref, "record-representations", null,
        CaseVariable.AFTER_REPRESENTATIONS.of(command.next().name()));
  }

  /** Where nobody says when it was said, it was said while they had the draft. */
  private SettingWish wish(Command command, Meant asked) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = time.lastDay(command.caseRef());
    LocalDate saidOn = command.receivedOn() != null ? command.receivedOn() : last.isBefore(today) ? last : today;
    return new SettingWish(asked.name(), asked.kind().code(), saidOn, SettingWish.How.DRAFT, null, null, null,
        actor.username());
  }

  private static String inSentence(PlanVersion draft) {
    return draft.title().toLowerCase(Locale.UK);
  }

  /** The directory knows the kind better than anybody, and the kind decides whether the request binds us (s.38(3)). */
  private Optional<Meant> asked(Command command) {
    return Optional.ofNullable(command.requestedSetting()).map(typed -> settings.meant(
        files.get(command.caseRef()).authorityId(), typed,
        SettingKind.ofCode(command.requestedSettingType()).orElse(null), "requestedSetting", "requestedSettingType"));
  }

  private void requireDates(Command command) {
    LocalDate today = LocalDate.now(clock);
    if (command.outcome() != Outcome.NO_VIEWS && command.receivedOn() == null) {
      throw new RuleBroken("receivedOn", "Enter the date it reached us");
    }
    if (command.receivedOn() != null && command.receivedOn().isAfter(today)) {
      throw new RuleBroken("receivedOn", "Date it reached us must be today or in the past");
    }
    if (command.meetingHeldOn() != null && command.meetingHeldOn().isAfter(today)) {
      throw new RuleBroken("meetingHeldOn",
          "Date of the meeting must be today or in the past. Hold the meeting first.");
    }
  }

  /** The 15 days belong to the family: only they can end them, in writing. */
  private void requireTime(Command command) {
    if (time.isOver(command.caseRef()) || command.outcome() == Outcome.FINISHED_IN_WRITING) {
      return;
    }
    String until = Words.date(time.lastDay(command.caseRef()));
    if (command.outcome() == Outcome.NO_VIEWS) {
      throw new RuleBroken("outcome", "The family has until " + until + " to give views. Wait for that day to pass.");
    }
    if (command.next() == Next.FINALISE) {
      throw new RuleBroken("next", "The family has until " + until + ". Go on before only if they said in writing that "
          + "they have finished, or change the draft.");
    }
  }
}
