package org.ehccasework.worklist.web;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.worklist.TaskDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from a page that has answered a task to what the same person can do next in the case, else to the case. */
@Controller
class NextInCaseController {

  private final TaskDesk desk;
  private final CaseAccess access;

  NextInCaseController(TaskDesk desk, CaseAccess access) {
    this.desk = desk;
    this.access = access;
  }

  /** @param done the key of the task that was answered */
  @GetMapping("/cases/{ref}/next")
  String next(@PathVariable String ref, @RequestParam(defaultValue = "") String done) {
    access.requireRead(ref);
    return "redirect:" + after(desk, ref, done);
  }

  static String after(TaskDesk desk, String ref, String done) {
    return desk.leadsOnTo(ref, done).map(OpenTask::href).orElse("/cases/" + ref) + "?done=" + done;
  }
}
