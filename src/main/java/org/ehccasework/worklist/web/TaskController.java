package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.worklist.TaskDesk;
import org.ehccasework.worklist.web.TaskPage.Asked;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One page for every user task: drawn from its form file, answered through its feature. */
@Controller
@RequestMapping({"/cases/{ref}/{taskKey}", "/cases/{ref}/{taskKey}/{itemId}"})
class TaskController {

  /** Which button was pressed, where it was not the one that saves; no field of a form may have this key. */
  private static final String PRESSED = "pressed";
  private static final String SAVE_DRAFT = "save-draft";
  private static final String MEANWHILE = "Someone else saved this while you were writing. "
      + "Open the case to see what has changed.";

  private final TaskDesk desk;
  private final TaskPage page;
  private final CaseAccess access;
  private final CaseTaskList tasks;
  private final SentFile sentFile;

  TaskController(TaskDesk desk, TaskPage page, CaseAccess access, CaseTaskList tasks,
      SentFile sentFile) {
    this.sentFile = sentFile;
    this.tasks = tasks;
    this.desk = desk;
    this.page = page;
    this.access = access;
  }

  /**
   * @param draft present when a draft has just been kept
   * @param done the task that was done just before and led here
   */
  @GetMapping
  String show(@PathVariable String ref, @PathVariable String taskKey, @PathVariable Optional<String> itemId,
      @RequestParam(required = false) String draft, @RequestParam(required = false) String done,
      HttpServletRequest request, Model model) {
    TaskForm form = page.form(taskKey);
    OpenTask task = desk.require(ref, taskKey, itemId.orElse(null));
    if (itemId.isEmpty() && task.itemId() != null) {
      return "redirect:/cases/" + ref + "/tasks";
    }
    access.opened(ref);
    Asked asked = new Asked(form, task, desk.context(task));
    model.addAttribute("action", request.getRequestURI());
    String led = draft == null ? page.ledHere(done, taskKey) : "The draft is kept. You can go on with it later.";
    model.addAttribute("done", led != null ? CaseTaskList.Done.of(led) : tasks.ledHere(ref, done));
    return page.draw(asked, page.fresh(asked), model);
  }

  @PostMapping
  String answer(@PathVariable String ref, @PathVariable String taskKey, @PathVariable Optional<String> itemId,
      @RequestParam MultiValueMap<String, String> params, @RequestParam(required = false) MultipartFile file,
      HttpServletRequest request, HttpServletResponse response, Model model) {
    TaskForm form = page.form(taskKey);
    access.requireWork(ref);
    model.addAttribute("action", request.getRequestURI());
    Asked asked = new Asked(form, null, null);
    try {
      OpenTask task = task(ref, taskKey, itemId.orElse(null), params.getFirst("taskId"));
      asked = new Asked(form, task, desk.context(task));
      return act(asked, params, file, response, model);
    } catch (TaskAlreadyDone | AlreadyDone faster) {
      return conflict(asked, params, faster.getMessage(), response, model);
    } catch (ConcurrencyFailureException faster) {
      return conflict(asked, params, MEANWHILE, response, model);
    }
  }

  private String act(Asked as, MultiValueMap<String, String> params, MultipartFile file, HttpServletResponse response,
      Model model) {
    Asked asked = as;
    String pressed = params.getFirst(PRESSED);
    boolean draft = SAVE_DRAFT.equals(pressed);
    if (pressed != null && !draft) {
      return drawAgain(asked, page.withRows(asked, params, pressed), model);
    }
    Optional<String> filed = desk.takesFileFor(asked.task()).filter(key -> SentFile.isThere(file));
    if (filed.isPresent()) {
      try {
        params.set(filed.get(), sentFile.add(asked.task().caseRef(), filed.get(), file).toString());
        asked = new Asked(asked.form(), asked.task(), desk.context(asked.task()));
      } catch (RuleBroken broken) {
        return refuse(asked, page.again(asked, params).with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY,
            response, model);
      }
    }
    Reading reading = page.read(asked, params, draft);
    if (!reading.isClean()) {
      return refuse(asked, reading, HttpStatus.BAD_REQUEST, response, model);
    }
    try {
      return save(asked, reading, draft);
    } catch (RuleBroken broken) {
      return refuse(asked, page.broken(asked, reading, broken), HttpStatus.UNPROCESSABLE_ENTITY, response, model);
    }
  }

  private String save(Asked asked, Reading reading, boolean draft) {
    OpenTask task = asked.task();
    if (draft) {
      desk.saveDraft(task, reading.answers());
      return "redirect:" + task.href() + "?draft=yes";
    }
    desk.complete(task, reading.answers());
    var next = desk.following(task);
    if (next.isPresent()) {
      return "redirect:" + next.get().href() + "?done=" + task.key();
    }
    return "redirect:" + (access.mayRead(task.caseRef())
        ? NextInCaseController.after(desk, task.caseRef(), task.key()) : "/my-work?done=yes");
  }


  /** The task the page was drawn for: its id, its case and its address must belong together. */
  private OpenTask task(String ref, String key, String itemId, String taskId) {
    if (taskId == null) {
      return desk.require(ref, key, itemId);
    }
    OpenTask task = desk.get(taskId);
    boolean same = task.caseRef().equals(ref) && task.key().equals(key)
        && (itemId == null || itemId.equals(task.itemId()));
    if (!same) {
      throw new NoSuchTask("This task does not belong to " + ref + ".");
    }
    return task;
  }

  private String refuse(Asked asked, Reading reading, HttpStatus status, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("hasErrors", true);
    return drawAgain(asked, reading, model);
  }

  private String conflict(Asked asked, MultiValueMap<String, String> params, String words,
      HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("conflict", asked.task() == null ? words : desk.whoDid(asked.task().id()).orElse(words));
    return drawAgain(asked, page.again(asked, params), model);
  }

  /** What a task tells of its case is shown once more, so it is written down as any other look at it. */
  private String drawAgain(Asked asked, Reading reading, Model model) {
    if (asked.task() != null) {
      access.opened(asked.task().caseRef());
    }
    return page.draw(asked, reading, model);
  }
}
