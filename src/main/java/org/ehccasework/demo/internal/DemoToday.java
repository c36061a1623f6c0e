package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.casefile.LogContact;
import org.ehccasework.casefile.ReassignCase;
import org.ehccasework.casefile.SetLeave;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.PutOffTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the coordinators are in the middle of on the day the demo opens: deputies, leave, handovers, promises, drafts. */
@Component
@Profile("demo")
class DemoToday {

  private static final String AWAY = "hugo";
  private static final String HANDS_OVER = "ravinder";
  private static final String TAKES_OVER = "olive";
  private static final int DAYS_AWAY = 9;
  private static final int WITHOUT_DEPUTY = 9;
  private static final int HANDED_OVER = 3;
  /** Days from today by which something was promised; the first is overdue. */
  private static final List<Integer> PROMISED = List.of(-2, 0, 2, 9);
  private static final int RANG_DAYS_AGO = 6;
  private static final int PUT_OFF = 2;
  private static final int FOLLOW_UP_DAYS = 4;

  private final DemoPeople people;
  private final CaseFiles files;
  private final ReassignCase reassign;
  private final SetLeave setLeave;
  private final LogContact logContact;
  private final PutOffTask putOffTask;
  private final CaseTasks tasks;
  private final DemoDrafts drafts;
  private final Clock clock;

  DemoToday(DemoPeople people, CaseFiles files, ReassignCase reassign, SetLeave setLeave, LogContact logContact,
      PutOffTask putOffTask, CaseTasks tasks, DemoDrafts drafts, Clock clock) {
    this.people = people;
    this.files = files;
    this.reassign = reassign;
    this.setLeave = setLeave;
    this.logContact = logContact;
    this.putOffTask = putOffTask;
    this.tasks = tasks;
    this.drafts = drafts;
    this.clock = clock;
  }

  void live(List<DemoScript> scripts, Map<Integer, String> playing) {
    List<CaseFile> open = SystemActor.call("demo", () -> playing.values().stream().sorted().map(files::get)
        .filter(file -> file.stage().isOpen() && file.coordinator() != null).toList());
    open.stream().filter(file -> Math.floorMod(file.ref().hashCode(), WITHOUT_DEPUTY) != 0).forEach(this::deputy);
    of(open, HANDS_OVER).stream().limit(HANDED_OVER).forEach(this::handOver);
    manager(() -> setLeave.set(new SetLeave.Command(AWAY, today().minusDays(1), today().plusDays(DAYS_AWAY))));
    List<CaseFile> own = of(open, DemoPeople.VISITOR);
    IntStream.range(0, Math.min(own.size(), PROMISED.size())).forEach(n -> promise(own.get(n), PROMISED.get(n)));
    own.stream().flatMap(file -> tasks.open(file.ref()).stream()).filter(this::canWait).limit(PUT_OFF)
        .forEach(this::putOff);
    scripts.stream().filter(script -> script.ending() == DemoScript.Ending.HALF_WRITTEN)
        .forEach(script -> drafts.begin(script, playing.get(script.number())));
  }

  private static List<CaseFile> of(List<CaseFile> cases, String coordinator) {
    return cases.stream().filter(file -> coordinator.equals(file.coordinator())).toList();
  }

  private void deputy(CaseFile file) {
    manager(() -> reassign.reassign(new ReassignCase.Command(file.ref(), file.coordinator(),
        DemoPeople.deputyOf(file.coordinator()), null)));
  }

  private void handOver(CaseFile file) {
    manager(() -> reassign.reassign(new ReassignCase.Command(file.ref(), TAKES_OVER, DemoPeople.deputyOf(TAKES_OVER),
        "Ravinder goes over to the reviews.", ChangeReason.OTHER_WORK)));
  }

  private void promise(CaseFile file, int days) {
    people.as(file.coordinator(), () -> logContact.log(new LogContact.Command(file.ref(), CaseContacts.Kind.CALL,
        "the family of " + file.child().firstName(), today().minusDays(RANG_DAYS_AGO),
        "Asked how things stand and when they will hear from us.", "Ring back and say where it is",
        today().plusDays(days))));
  }

  private boolean canWait(OpenTask task) {
    return task.key().equals("record-advice") && DemoPeople.VISITOR.equals(task.assignee())
        && task.dueOn() != null && task.dueOn().isAfter(today().plusDays(FOLLOW_UP_DAYS));
  }

  private void putOff(OpenTask task) {
    people.as(DemoPeople.VISITOR, () -> {
      putOffTask.putOff(new PutOffTask.Command(task.caseRef(), task.id(), "The service we asked",
          "They said that the report is being written.", today().plusDays(FOLLOW_UP_DAYS)));
      return null;
    });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void manager(Runnable work) {
    people.as(DemoPeople.MANAGER, () -> {
      work.run();
      return null;
    });
  }
}
