package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.worklist.CaseLine;
import org.ehccasework.worklist.CaseLists;
import org.ehccasework.worklist.CaseQuery;
import org.ehccasework.worklist.Cases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: one with its limits and tasks, and lists of those the person may see. */
@RestController
@RequestMapping("/api/v1/cases")
@CaseReaders
@Tag(name = "Cases")
class CasesApi {

  private final CaseAccess access;
  private final CaseFiles cases;
  private final CaseLists lists;
  private final CaseLimits limits;
  private final CaseTasks tasks;

  CasesApi(CaseAccess access, CaseFiles cases, CaseLists lists, CaseLimits limits, CaseTasks tasks) {
    this.access = access;
    this.cases = cases;
    this.lists = lists;
    this.limits = limits;
    this.tasks = tasks;
  }

  /** One case; the child's name is given to those who may open the file. */
  @Schema(name = "Case")
  record One(String ref, String stage, String coordinator, LocalDate receivedOn, LocalDate clockStart, ChildName child,
      List<LimitNow> limits, List<TaskNow> tasks) {}

  /** Whose case it is. */
  @Schema(name = "CaseChild")
  record ChildName(String firstName, String lastName, LocalDate dateOfBirth, String setting) {}

  /** A limit as it stands today; {@code status} in the words of the calculator, {@code not-owed} where the duty fell away. */
  @Schema(name = "CaseLimit")
  record LimitNow(String id, String itemId, String title, LocalDate startedOn, LocalDate due, LocalDate operationalDue,
      LocalDate outer, LocalDate doneOn, String status, long daysLate, boolean excused, String law, String explanation) {

    static LimitNow of(CaseLimit limit) {
      boolean fellAway = !limit.owed() && limit.doneOn() == null;
      return new LimitNow(limit.limitId(), limit.itemId(), limit.title(), limit.startedOn(), limit.due(),
          limit.operationalDue(), limit.outer(), limit.doneOn(), fellAway ? "not-owed" : limit.status().code(),
          limit.daysLate(), limit.excused(), limit.law(), limit.explanation());
    }
  }

  /** An open task of the case. */
  @Schema(name = "CaseTask")
  record TaskNow(String id, String key, String name, LocalDate dueOn, String assignee) {

    static TaskNow of(OpenTask task) {
      return new TaskNow(task.id(), task.key(), task.title(), task.dueOn(), task.assignee());
    }
  }

  /** One case in a list. */
  @Schema(name = "CaseLine")
  record Line(String ref, String name, String stage, String coordinator, String nextLimit, LocalDate nextDue) {

    static Line of(CaseLine line) {
      return new Line(line.ref(), line.childName(), line.stage().code(), line.coordinator(),
          line.clock().nextLimit(), line.clock().nextDue());
    }
  }

  /** What to look for; in the body, so that no name stands in an address. */
  @Schema(name = "CaseSearch")
  record Search(String q, Integer page) {}

  @GetMapping("/{ref}")
  @Operation(summary = "One case with its limits and open tasks", description = "Reading it is written down in the "
      + "audit of the case. status of a limit: open, on-time, contested, late-excused, late or not-owed. daysLate "
      + "counts calendar days.")
  One get(@PathVariable String ref) {
    access.requireRead(ref);
    access.opened(ref);
    CaseFile file = cases.get(ref);
    return new One(file.ref(), file.stage().code(), file.coordinator(), file.receivedOn(), file.clockStart(),
        new ChildName(file.child().firstName(), file.child().lastName(), file.child().dateOfBirth(), file.child().setting()),
        limits.of(ref).stream().map(LimitNow::of).toList(), tasks.open(ref).stream().map(TaskNow::of).toList());
  }

  @GetMapping
  @Operation(summary = "List cases", description = "stage: deciding-to-assess, assessing, deciding-to-issue, drafting, "
      + "draft-sent, finalising, not-assessed, not-issued, plan-issued, withdrawn, moved-away or died; status: on-time, "
      + "late or finished. size is 25.")
  Page<Line> list(@RequestParam(required = false) String stage, @RequestParam(required = false) String status,
      @RequestParam(defaultValue = "1") int page) {
    return page(new CaseQuery(false, stage(stage), state(status), null, null, CaseQuery.Sort.DUE), page);
  }

  @PostMapping("/search")
  @Operation(summary = "Find cases by name, reference, date of birth or school")
  Page<Line> search(@RequestBody Search search) {
    if (search.q() == null || search.q().isBlank()) {
      throw new RuleBroken("q", "Enter q, a name, reference, date of birth or school.");
    }
    return page(new CaseQuery(false, null, null, null, search.q().strip(), CaseQuery.Sort.DUE),
        search.page() == null ? 1 : search.page());
  }

  private Page<Line> page(CaseQuery query, int page) {
    int number = Pages.number(page);
    Cases found = lists.find(query, number);
    return new Page<>(found.lines().stream().map(Line::of).toList(), number, Cases.PAGE, found.matching());
  }

  private static CaseStage stage(String code) {
    return code == null || code.isBlank() ? null : CaseStage.ofCode(code)
        .orElseThrow(() -> new RuleBroken("stage", "There is no stage '" + code + "'."));
  }

  private static CaseQuery.State state(String code) {
    return code == null || code.isBlank() ? null : CaseQuery.State.ofCode(code)
        .orElseThrow(() -> new RuleBroken("status", "Enter status as on-time, late or finished."));
  }
}
