package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ehccasework.casefile.page.WorkLink;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.OwnWork;
import org.ehccasework.worklist.PromiseLists;
import org.ehccasework.worklist.TaskFilter;
import org.ehccasework.worklist.TaskKind;
import org.ehccasework.worklist.TaskLists;
import org.ehccasework.worklist.Tasks;
import org.ehccasework.worklist.internal.CoverRows;
import org.ehccasework.worklist.web.MyWorkPage.Address;
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
  private final SavedViews views;
  private final DatedLists dated;
  private final CurrentActor actor;
  private final Clock clock;
  private final CoverRows cover;
  private final List<WorkLink> links;

  MyWorkController(TaskLists lists, PromiseLists promises, WorkTabs tabs, SavedViews views,
      DatedLists dated, CurrentActor actor, Clock clock, CoverRows cover, List<WorkLink> links) {
    this.cover = cover;
    this.links = links;
    this.lists = lists;
    this.promises = promises;
    this.tabs = tabs;
    this.views = views;
    this.dated = dated;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param kind the name of one kind of task; any other text narrows nothing
   * @param done present when a task of a case the person no longer sees has just been answered
   * @param kept present when a promise has just been marked as kept
   * @param tick "all" shows every row of the page ticked
   */
  @GetMapping(WorkTabs.TASKS)
  String mine(@RequestParam(required = false) String due, @RequestParam(required = false) String kind,
      @RequestParam(required = false) String page, @RequestParam(required = false) String done,
      @RequestParam(required = false) String kept, @RequestParam(required = false) String tick,
      HttpServletRequest request, Model model) {
    if (actor.get().advisesOnly()) {
      return "redirect:/contribute";
    }
    DueGroup filter = DueGroup.ofKey(due).orElse(null);
    int number = PageNumber.of(page);
    OwnWork work = lists.own(filter, kind, number);
    List<TaskKind> kinds = work.held().now();
    String chosen = kinds.stream().map(TaskKind::kind).filter(one -> one.equals(kind)).findFirst().orElse(null);
    WorkTabs.Drawn drawn = tabs.on(WorkTabs.TASKS, work.held());
    // without a word of its own the page keeps the one a redirect brought
    if (kept != null || done != null) {
      model.addAttribute("done", kept != null ? "The promise is marked as kept."
          : "Your answer was saved. It was your last task in that case.");
    }
    model.addAttribute("promises", PromisesView.of(promises.mine(), today()));
    model.addAttribute("dated", dated.toDo());
    model.addAttribute("mayRegister", CaseworkRoles.heldBy(actor.get()));
    boolean manager = CaseworkRoles.managedBy(actor.get());
    model.addAttribute("mayHandOver", manager);
    model.addAttribute("uncovered", manager ? cover.warned(actor.get(), today()) : 0);
    model.addAttribute("nobodys", manager ? cover.nobodys(actor.get()) : 0);
    model.addAttribute("links", CaseworkRoles.heldBy(actor.get())
        ? links.stream().flatMap(link -> link.now().stream()).toList() : List.of());
    model.addAttribute("free", filter == null && kinds.isEmpty() && drawn.free() > 0);
    model.addAttribute("kinds", kinds.size() < 2 ? List.of() : kinds);
    model.addAttribute("kind", chosen);
    model.addAttribute("due", filter == null ? null : filter.key());
    model.addAttribute("views", views.on(request));
    Address address = new Address(WorkTabs.TASKS, filter, chosen, number);
    MyWorkPage shown = MyWorkPage.of("My work", address, drawn.tabs(),
        work.tasks(new TaskFilter(filter, chosen)), today(), empty(filter, drawn.free()));
    boolean bulk = CaseworkRoles.heldBy(actor.get()) && !shown.groups().isEmpty();
    model.addAttribute("bulk", bulk);
    model.addAttribute("ticked", bulk && "all".equals(tick));
    return draw(model, shown);
  }

  /** @param taken present when a task has just been taken */
  @GetMapping(WorkTabs.TEAM)
  String team(@RequestParam(required = false) String due, @RequestParam(required = false) String page,
      @RequestParam(required = false) String taken, Model model) {
    DueGroup filter = DueGroup.ofKey(due).orElse(null);
    Address address = new Address(WorkTabs.TEAM, filter, null, PageNumber.of(page));
    Tasks tasks = lists.team(filter, address.page());
    model.addAttribute("done", taken == null ? null : "The task is now yours. You find it under My tasks.");
    return draw(model, MyWorkPage.of("Team tasks to pick up", address, tabs.on(WorkTabs.TEAM).tabs(), tasks,
        today(), tasks.all() == 0 ? "All team tasks are taken."
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
