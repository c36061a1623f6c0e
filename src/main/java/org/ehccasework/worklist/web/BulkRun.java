package org.ehccasework.worklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ehccasework.casefile.BulkResults;
import org.ehccasework.casefile.BulkResults.NotDone;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Attempt;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.worklist.HandOnTask;
import org.ehccasework.worklist.PutOffTask;
import org.ehccasework.worklist.TaskLine;
import org.ehccasework.worklist.TaskLists;
import org.springframework.stereotype.Component;

/** Does one thing to many tasks, each in a transaction of its own, and keeps what came of it. */
@Component
class BulkRun {

  /** Stands for nobody among the colleagues to choose from. */
  static final String TEAM = "-";

  private final TaskLists lists;
  private final PutOffTask putOff;
  private final HandOnTask handOn;
  private final BulkResults results;
  private final StaffDirectory staff;

  BulkRun(TaskLists lists, PutOffTask putOff, HandOnTask handOn, BulkResults results, StaffDirectory staff) {
    this.lists = lists;
    this.putOff = putOff;
    this.handOn = handOn;
    this.results = results;
    this.staff = staff;
  }

  /** The address of the page that says what came of it. */
  String putOff(List<String> ids, FormAnswers answers, String back) {
    String until = answers.date("followUp").map(Words::date).orElse("");
    return run(BulkAction.PUT_OFF, ids, back, line -> putOff.putOff(new PutOffTask.Command(line.caseRef(), line.id(),
        answers.text("waitingFor"), answers.text("reason"), answers.date("followUp").orElse(null))),
        number -> tasks(number) + " put off until " + until + ".");
  }

  /** The same for tasks that somebody else gets. */
  String reassign(List<String> ids, FormAnswers answers, String back) {
    String chosen = answers.text("username");
    String username = TEAM.equals(chosen) ? null : chosen;
    return run(BulkAction.REASSIGN, ids, back, line -> handOn.hand(new HandOnTask.Command(line.id(), username)),
        number -> tasks(number) + (username == null ? " given back to the team."
            : " given to " + staff.nameOf(username) + "."));
  }

  private String run(BulkAction action, List<String> ids, String back, Consumer<TaskLine> useCase,
      Function<Integer, String> done) {
    List<String> asked = ids.stream().distinct().limit(BulkCheck.MOST).toList();
    List<TaskLine> lines = lists.these(asked);
    List<NotDone> notDone = new ArrayList<>();
    lines.forEach(line -> Attempt.problem(() -> useCase.accept(line))
        .ifPresent(problem -> notDone.add(new NotDone(line.caseRef(), line.name(), problem))));
    for (int gone = lines.size(); gone < asked.size(); gone++) {
      notDone.add(new NotDone(null, "A task you ticked", "It is no longer open, or you may no longer open its case."));
    }
    int number = asked.size() - notDone.size();
    return results.keep(new BulkResults.Result(action.title(), number == 0 ? "" : done.apply(number), back, notDone));
  }

  private static String tasks(int number) {
    return number == 1 ? "1 task" : number + " tasks";
  }
}
