package org.ehccasework.worklist.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.CaseSearches;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a case that no feature draws; every opening is written down. */
@Controller
@RequestMapping("/cases/{ref}")
class CaseController {

  /** Enough to see what presses; the rest stands on the page of tasks. */
  private static final int MOST_TASKS = 10;

  private static final Map<String, String> PEOPLE_DONE = Map.of(
      "added", "The person is added to the case.",
      "changed", "The details are saved.",
      "consent", "The consent is recorded.",
      "consent-ended", "The consent has ended. Nothing more is told or sent to them.",
      "looked-after", "Whether the child is looked after is saved.",
      "who-decides", "Who decides is saved.");

  private final CaseAccess access;
  private final CaseOverview overview;
  private final CaseTaskList tasks;
  private final CaseDates dates;
  private final CasePeoplePage people;
  private final CaseTimeline timeline;
  private final CaseSearches searches;
  private final CurrentActor actor;
  /** What all modules say of a case is read at one moment, and what several of them ask for only once. */
  private final TransactionTemplate together;

  CaseController(CaseAccess access, CaseOverview overview, CaseTaskList tasks, CaseDates dates,
      CasePeoplePage people, CaseTimeline timeline, CaseSearches searches, CurrentActor actor,
      PlatformTransactionManager transactions) {
    this.access = access;
    this.overview = overview;
    this.tasks = tasks;
    this.dates = dates;
    this.people = people;
    this.timeline = timeline;
    this.searches = searches;
    this.actor = actor;
    this.together = new TransactionTemplate(transactions);
  }

  /**
   * @param done key of a task just answered, or of the message {@code case.done.<key>}, to say so
   * @param found the kept search that led here by itself, because it found nothing else
   */
  @GetMapping
  String overview(@PathVariable String ref, @RequestParam(required = false) String done,
      @RequestParam(required = false) String found, Model model) {
    open(ref);
    model.addAttribute("found", searches.address(found).orElse(null));
    model.addAttribute("done", tasks.done(ref, done));
    together.executeWithoutResult(reading -> overview(ref, model));
    return "worklist/case";
  }

  private void overview(String ref, Model model) {
    model.addAttribute("clock", overview.clock(ref));
    List<CaseTask> open = tasks.open(ref);
    model.addAttribute("tasks", open.subList(0, Math.min(open.size(), MOST_TASKS)));
    model.addAttribute("allTasks", open.size() > MOST_TASKS ? open.size() : null);
    model.addAttribute("mayWork", mayDoCasework(ref));
    model.addAttribute("latest", timeline.latest(ref));
    model.addAttribute("panels", overview.panels(ref));
  }

  /** @param changed present when a manager has just given a task to someone */
  @GetMapping("/tasks")
  String tasks(@PathVariable String ref, @RequestParam(required = false) String changed, Model model) {
    open(ref);
    model.addAttribute("done", changed == null ? null : "The task was handed over.");
    model.addAttribute("tasks", tasks.open(ref));
    model.addAttribute("handOver", tasks.handOver(ref));
    model.addAttribute("finished", tasks.finished(ref));
    return "worklist/case-tasks";
  }

  /** @param done present when a day the clock counts from has just been corrected */
  @GetMapping("/clock")
  String clock(@PathVariable String ref, @RequestParam(required = false) String done, Model model) {
    open(ref);
    model.addAttribute("done", done == null ? null : "The date is corrected. All dates that count from it were worked "
        + "out again.");
    model.addAttribute("limits", dates.of(ref));
    model.addAttribute("mayCorrect", mayDoCasework(ref) && MayCorrect.by(actor.get()));
    return "worklist/case-clock";
  }

  /** @param done what has just been saved, to say so */
  @GetMapping("/people")
  String people(@PathVariable String ref, @RequestParam(required = false) String done, Model model) {
    open(ref);
    model.addAttribute("done", PEOPLE_DONE.get(done == null ? "" : done));
    boolean mayChange = mayDoCasework(ref);
    model.addAttribute("page", people.of(ref, mayChange));
    model.addAttribute("mayChange", mayChange);
    return "worklist/case-people";
  }

  @GetMapping("/history")
  String history(@PathVariable String ref, @RequestParam(required = false) String kind,
      @RequestParam(defaultValue = "1") String page, Model model) {
    open(ref);
    model.addAttribute("history", timeline.page(ref, kind, page));
    return "worklist/case-history";
  }

  private boolean mayDoCasework(String ref) {
    return CaseworkRoles.heldBy(actor.get()) && access.mayWork(ref);
  }

  private void open(String ref) {
    access.requireRead(ref);
    access.opened(ref);
  }
}
