package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.plan.CommentOnPlan;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.OpenPlanEditor.Opened;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.SettlePlanComment;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comments on a section of the plan that is being written, or on a row of it. */
@Controller
@RequestMapping("/cases/{ref}/plan/{version:\\d{1,6}}/{section:A|B|C|D|E|F|G|H1|H2|I|J|K}")
class PlanCommentController {

  private static final String ROW = "/{row:[0-9a-f-]{36}}/comment";

  private final OpenPlanEditor editor;
  private final CommentOnPlan comment;
  private final SettlePlanComment settle;
  private final EditorPage page;
  private final TaskForms forms;
  private final FormReader reader;

  PlanCommentController(OpenPlanEditor editor, CommentOnPlan comment, SettlePlanComment settle, EditorPage page,
      TaskForms forms, FormReader reader) {
    this.editor = editor;
    this.comment = comment;
    this.settle = settle;
    this.page = page;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping({"/comment", ROW})
  String write(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable(required = false) UUID row, Model model) {
    return draw(open(ref, version), section, row, reader.showing(form(), Map.of()), model);
  }

  @PostMapping({"/comment", ROW})
  String add(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable(required = false) UUID row, @RequestParam MultiValueMap<String, String> params,
      HttpServletResponse response, Model model) {
    Opened opened = open(ref, version);
    Reading reading = reader.fromParams(form(), params, Map.of());
    if (!reading.isClean()) {
      return refuse(opened, section, row, reading, HttpStatus.BAD_REQUEST, response, model);
    }
    try {
      comment.comment(new CommentOnPlan.Command(ref, section, row, PlanAnswers.text(reading.answers(), "words")));
      return "redirect:" + VersionView.href(ref, version) + "/" + section + (row == null ? "#comments" : "#row-" + row);
    } catch (RuleBroken broken) {
      return refuse(opened, section, row, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY,
          response, model);
    }
  }

  @PostMapping("/comments/{comment:[0-9a-f-]{36}}/settle")
  String settle(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable("comment") UUID settled) {
    settle.settle(new SettlePlanComment.Command(ref, settled));
    return "redirect:" + VersionView.href(ref, version) + "/" + section + "?saved=settled";
  }

  private Opened open(String ref, int version) {
    return editor.open(new OpenPlanEditor.Command(ref, version, null));
  }

  private TaskForm form() {
    return forms.ofPage("plan-comment");
  }

  private String refuse(Opened opened, PlanSection section, UUID row, Reading reading, HttpStatus status,
      HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("hasErrors", true);
    return draw(opened, section, row, reading, model);
  }

  private String draw(Opened opened, PlanSection section, UUID row, Reading reading, Model model) {
    page.head(opened, section, model);
    PlanDraft draft = opened.written().draft();
    if (row != null && !draft.rows(section).contains(row)) {
      throw new NotFound("This row is not in section " + section + " of the plan any more.");
    }
    var comments = page.comments(opened, section);
    String here = VersionView.href(opened.version().caseRef(), opened.version().number()) + "/" + section;
    model.addAttribute("back", here);
    model.addAttribute("action", here + (row == null ? "" : "/" + row) + "/comment");
    model.addAttribute("label", row == null ? section.heading() : draft.label(row));
    model.addAttribute("text", row == null ? List.of() : PlanView.row("", draft.row(row).orElseThrow()).text());
    model.addAttribute("lines", row == null ? comments.ofSection() : comments.on(row));
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", Map.of());
    return "plan/comment";
  }
}
