package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.TaskLists;
import org.ehccasework.worklist.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person has put off because someone else has to do something first. */
@Controller
class WaitingController {

  private final TaskLists lists;
  private final WorkTabs tabs;
  private final DatedLists dated;
  private final Clock clock;

  WaitingController(TaskLists lists, WorkTabs tabs, DatedLists dated, Clock clock) {
    this.lists = lists;
    this.tabs = tabs;
    this.dated = dated;
    this.clock = clock;
  }

  /** A task that waits, as a row shows it. */
  record Row(TaskView task, String waitingFor, String reason, String since, String followUp, String followUpWords,
      String changeHref) {

    static Row of(Waiting.Line line, LocalDate today) {
      return new Row(TaskView.of(line.task(), today), line.waitingFor(), line.reason(),
          "Since " + Words.dayMonth(line.since(), today), Words.shortDay(line.followUp(), today),
          Words.due(line.followUp(), today).replace("Due t", "T"),
          "/cases/" + line.task().caseRef() + "/tasks/" + line.task().id() + "/put-off");
    }
  }

  /** @param putOff present when a task has just been put off */
  @GetMapping(WorkTabs.WAITING)
  String waiting(@RequestParam(required = false) String page,
      @RequestParam(name = "put-off", required = false) String putOff, Model model) {
    LocalDate today = LocalDate.now(clock);
    int number = PageNumber.of(page);
    Waiting waiting = lists.waiting(number);
    List<Row> rows = waiting.lines().stream().map(line -> Row.of(line, today)).toList();
    model.addAttribute("done", putOff == null ? null : "The task is put off. It comes back by itself.");
    model.addAttribute("tabs", tabs.on(WorkTabs.WAITING).tabs());
    model.addAttribute("rows", rows);
    model.addAttribute("owed", dated.waiting());
    model.addAttribute("pages", Pages.of(number, Waiting.PAGE, waiting.matching(), WorkTabs.WAITING + "?"));
    return "worklist/waiting";
  }
}
