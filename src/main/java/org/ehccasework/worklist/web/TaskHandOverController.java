package org.ehccasework.worklist.web;

import org.ehccasework.engine.OpenTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.worklist.AssignTask;
import org.ehccasework.worklist.TakeTask;
import org.ehccasework.worklist.TaskDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tasks taken by those who do them and handed over by managers. */
@Controller
class TaskHandOverController {

  private final TakeTask takeTask;
  private final AssignTask assignTask;
  private final TaskDesk desk;

  TaskHandOverController(TakeTask takeTask, AssignTask assignTask, TaskDesk desk) {
    this.takeTask = takeTask;
    this.assignTask = assignTask;
    this.desk = desk;
  }

  @PostMapping("/my-work/team/{id}/take")
  String take(@PathVariable String id) {
    try {
      takeTask.take(new TakeTask.Command(id));
    } catch (TaskAlreadyDone faster) {
      throw new AlreadyDone(desk.whoHas(id));
    }
    return "redirect:/my-work/team?taken=yes";
  }

  /** @param username empty gives the task back to the team */
  @PostMapping("/tasks/{id}/assign")
  String assign(@PathVariable String id, @RequestParam(defaultValue = "") String username) {
    OpenTask task = assignTask.assign(new AssignTask.Command(id, username.isBlank() ? null : username));
    return "redirect:/cases/" + task.caseRef() + "/tasks?changed=yes";
  }
}
