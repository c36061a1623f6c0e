package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.worklist.internal.TaskReceivers;
import org.ehccasework.worklist.web.BulkCheck.Checked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One thing done to many tasks: what will happen to which, and only then done. */
@Controller
@RequestMapping("/tasks/bulk")
@CoordinatorOnly
class BulkController {

  private static final Map<BulkAction, String> FORMS =
      Map.of(BulkAction.PUT_OFF, "put-off", BulkAction.REASSIGN, "hand-on");
  private static final String NONE_TICKED = "Select at least one task.";

  private final BulkCheck check;
  private final BulkRun run;
  private final TaskReceivers receivers;
  private final TaskForms forms;
  private final FormReader reader;
  private final KeptTyping kept;

  BulkController(BulkCheck check, BulkRun run, TaskReceivers receivers, TaskForms forms, FormReader reader,
      KeptTyping kept) {
    this.check = check;
    this.run = run;
    this.receivers = receivers;
    this.forms = forms;
    this.reader = reader;
    this.kept = kept;
  }

  /** @param task ids of the tasks ticked in a list */
  @GetMapping
  String ask(@RequestParam(required = false) List<String> task, @RequestParam(defaultValue = "") String action,
      HttpServletRequest request, Model model) {
    BulkAction what = BulkAction.of(action).orElse(BulkAction.REMIND);
    List<String> ids = tickedNowOrThen(task, request);
    Checked checked = check.of(what, ids);
    boolean allCanBeReminded = what == BulkAction.REMIND && !checked.ready().isEmpty() && checked.blocked().isEmpty();
    if (allCanBeReminded) {
      return "redirect:/advice/reminders?" + checked.ready().stream().map(ready -> "request=" + ready.itemId())
          .collect(Collectors.joining("&"));
    }
    Reading fresh = what == BulkAction.REMIND ? null : reader.showing(form(what), Map.of());
    return draw(what, checked, fresh, ids.isEmpty() ? NONE_TICKED : null, model);
  }

  @PostMapping
  String run(@RequestParam(required = false) List<String> task, @RequestParam(defaultValue = "") String action,
      @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, HttpServletResponse response,
      Model model) {
    BulkAction what = BulkAction.of(action).filter(FORMS::containsKey).orElse(BulkAction.PUT_OFF);
    List<String> ids = ticked(task);
    Reading reading = reader.fromParams(form(what), typed, options());
    if (ids.isEmpty() || !reading.isClean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(what, check.of(what, ids), reading, ids.isEmpty() ? NONE_TICKED : null, model);
    }
    String back = ListPlace.last(request).href();
    return "redirect:" + (what == BulkAction.PUT_OFF ? run.putOff(ids, reading.answers(), back)
        : run.reassign(ids, reading.answers(), back));
  }

  private String draw(BulkAction action, Checked checked, Reading reading, String refused, Model model) {
    model.addAttribute("action", action.code());
    model.addAttribute("title", action.title());
    model.addAttribute("checked", checked);
    model.addAttribute("refused", refused);
    model.addAttribute("form", reading == null ? null : form(action));
    model.addAttribute("reading", reading);
    model.addAttribute("options", options());
    model.addAttribute("hasErrors", reading != null && !reading.isClean());
    return "worklist/bulk";
  }

  private TaskForm form(BulkAction action) {
    return forms.ofPage(FORMS.get(action));
  }

  private Map<String, List<Option>> options() {
    Stream<Option> people = receivers.colleagues().stream()
        .map(member -> new Option(member.username(), member.name()));
    return Map.of("colleagues",
        Stream.concat(people, Stream.of(new Option(BulkRun.TEAM, "Nobody: free for the team"))).toList());
  }

  /** A draft comes back with the tasks it was for; it is not for others that are ticked now. */
  private List<String> tickedNowOrThen(List<String> task, HttpServletRequest request) {
    List<String> now = ticked(task);
    List<String> then = kept.of(request).map(typed -> ticked(typed.get("task"))).orElse(List.of());
    if (!now.isEmpty() && !Set.copyOf(now).equals(Set.copyOf(then))) {
      kept.forget(request);
    }
    return now.isEmpty() ? then : now;
  }

  private static List<String> ticked(List<String> task) {
    return task == null ? List.of() : task;
  }
}
