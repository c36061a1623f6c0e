package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.OpenPlanEditor.Opened;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.WriteDraftPlan;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checks the plan as it is saved before it is sent: what is to fix, who gets it, and how it looks on paper. */
@Controller
@RequestMapping("/cases/{ref}/plan/{version:\\d{1,6}}/check")
class PlanCheckController {

  private final OpenPlanEditor editor;
  private final WriteDraftPlan write;
  private final PlanStore plans;
  private final PlanReceivers receivers;
  private final EditorPage page;
  private final TaskForms forms;
  private final FormReader reader;

  PlanCheckController(OpenPlanEditor editor, WriteDraftPlan write, PlanStore plans, PlanReceivers receivers,
      EditorPage page, TaskForms forms, FormReader reader) {
    this.editor = editor;
    this.write = write;
    this.plans = plans;
    this.receivers = receivers;
    this.page = page;
    this.forms = forms;
    this.reader = reader;
  }

  /** @param saved present when words of the advice have just been put into the plan */
  @GetMapping
  String check(@PathVariable String ref, @PathVariable int version, @RequestParam(required = false) String saved,
      Model model) {
    model.addAttribute("taken", saved);
    return draw(open(ref, version), reader.showing(form(), Map.of("basedOn", plans.revision(ref))), model);
  }

  @PostMapping
  String send(@PathVariable String ref, @PathVariable int version, @RequestParam MultiValueMap<String, String> params,
      HttpServletResponse response, Model model) {
    Opened opened = open(ref, version);
    Reading reading = reader.fromParams(form(), params, Map.of());
    if (!reading.isClean()) {
      return refuse(opened, reading, HttpStatus.BAD_REQUEST, response, model);
    }
    try {
      write.write(new WriteDraftPlan.Command(ref, reading.answers().text("basedOn"), null,
          PlanAnswers.text(reading.answers(), "reasonForSending")));
      return "redirect:/cases/" + ref + "/next?done=" + DraftTasks.DRAFT;
    } catch (RuleBroken broken) {
      MultiValueMap<String, String> again = new LinkedMultiValueMap<>(params);
      again.set("basedOn", plans.revision(ref));
      return refuse(opened, reader.again(form(), again).with(inWords(broken)), HttpStatus.UNPROCESSABLE_ENTITY,
          response, model);
    }
  }

  /** What is to fix stands on the page already, with links to where it is mended. */
  private static List<Violation> inWords(RuleBroken broken) {
    String first = broken.violations().get(0).field();
    return switch (first) {
      case "basedOn" -> List.of(new Violation("", "Someone saved the plan after you opened this page. Read what is to "
          + "fix again, then send it."));
      case "reasonForSending" -> List.of(new Violation(first,
          "Mend what is listed here, or say why the plan is sent all the same"));
      default -> broken.violations().stream().map(each -> new Violation("", each.message())).toList();
    };
  }

  private Opened open(String ref, int version) {
    return editor.open(new OpenPlanEditor.Command(ref, version, null));
  }

  private TaskForm form() {
    return forms.ofPage("plan-check");
  }

  private String refuse(Opened opened, Reading reading, HttpStatus status, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("hasErrors", true);
    return draw(opened, reading, model);
  }

  private String draw(Opened opened, Reading reading, Model model) {
    page.head(opened, null, model);
    Fixes fixes = (Fixes) model.getAttribute("fixes");
    model.addAttribute("blocking", fixes.notes().stream().filter(PlanNote::blocks).toList());
    model.addAttribute("open", fixes.notes().stream().filter(note -> !note.blocks()).toList());
    model.addAttribute("commented", Stream.of(PlanSection.values()).filter(section -> opened.comments().stream()
        .anyMatch(comment -> comment.isOpen() && comment.section() == section)).toList());
    model.addAttribute("receivers", receivers.of(opened.version()));
    model.addAttribute("notAgreed", opened.version().health() == null
        && !opened.version().content().in(Section.G).isEmpty());
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", Map.of());
    return "plan/check";
  }
}
