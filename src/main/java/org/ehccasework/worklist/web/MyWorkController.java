package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.PromiseLists;
import org.ehccasework.worklist.TaskLists;
import org.ehccasework.worklist.Tasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own tasks, and those of the team to pick up. */
@Controller
class MyWorkController {

  private final TaskLists lists;
  private final PromiseLists promises;
  private final WorkTabs tabs;
  private final CurrentActor actor;
  private final Clock clock;

  MyWorkController(TaskLists lists, PromiseLists promises, WorkTabs tabs, CurrentActor actor, Clock clock) {
    this.lists = lists;
    this.promises = promises;
    this.tabs = tabs;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param done present when a task of a case the person no longer sees has just been answered
   * @param kept present when a promise has just been marked as kept
   */
  @GetMapping(WorkTabs.TASKS)
  String mine(@RequestParam(required = false) String due, @RequestParam(required = false) String page,
      @RequestParam(required = false) String done, @RequestParam(required = false) String kept, Model model) {
    DueGroup filter = DueGroup.ofKey(due).orElse(null);
    int number = PageNumber.of(page);
    WorkTabs.Drawn drawn = tabs.on(WorkTabs.TASKS);
    model.addAttribute("done", kept != null ? "The promise is marked as kept."
        : done != null ? "Your answer was saved. It was your last task in that case." : null);
    model.addAttribute("promises", PromisesView.of(promises.mine(), today()));
    model.addAttribute("mayRegister", CaseworkRoles.heldBy(actor.get()));
    MyWorkPage shown = MyWorkPage.of("My work", WorkTabs.TASKS, drawn.tabs(), lists.mine(filter, number), filter,
        number, today(), empty(filter, drawn.free()));
    model.addAttribute("bulk", CaseworkRoles.heldBy(actor.get()) && shown.canRemind());
    return draw(model, shown);
  }

  /** @param taken present when a task has just been taken */
  @GetMapping(WorkTabs.TEAM)
  String team(@RequestParam(required = false) String due, @RequestParam(required = false) String page,
      @RequestParam(required = false) String taken, Model model) {
    DueGroup filter = DueGroup.ofKey(due).orElse(null);
    int number = PageNumber.of(page);
    Tasks tasks = lists.team(filter, number);
    model.addAttribute("done", taken == null ? null : "The task is now yours. You find it under My tasks.");
    return draw(model, MyWorkPage.of("Team tasks to pick up", WorkTabs.TEAM, tabs.on(WorkTabs.TEAM).tabs(), tasks,
        filter, number, today(), tasks.all() == 0 ? "All team tasks are taken."
            : "No team tasks are " + inSentence(filter) + "."));
  }

  private static String draw(Model model, MyWorkPage page) {
    model.addAttribute("page", page);
    return "worklist/my-work";
  }

  private static String empty(DueGroup filter, int free) {
    if (filter != null) {
      return "None of your tasks are " + inSentence(filter) + ".";
    }
    return "You have no tasks." + switch (free) {
      case 0 -> "";
      case 1 -> " 1 team task is free to pick up.";
      default -> " %,d team tasks are free to pick up.".formatted(free);
    };
  }

  private static String inSentence(DueGroup filter) {
    return filter == null ? "on this page" : filter.words().toLowerCase();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
