package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.OpenPlanEditor.Opened;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.RecordHealthAgreement;
import org.ehccasework.plan.web.EditorPage.Part;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who agreed section G for the health body, and when. */
@Controller
@RequestMapping("/cases/{ref}/plan/{version:\\d{1,6}}/G/agreement")
class PlanAgreementController {

  private final OpenPlanEditor editor;
  private final RecordHealthAgreement record;
  private final SectionForms forms;
  private final FormReader reader;
  private final EditorPage page;

  PlanAgreementController(OpenPlanEditor editor, RecordHealthAgreement record, SectionForms forms, FormReader reader,
      EditorPage page) {
    this.editor = editor;
    this.record = record;
    this.forms = forms;
    this.reader = reader;
    this.page = page;
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable int version, Model model) {
    Opened opened = open(ref, version);
    Map<String, Object> values = new HashMap<>();
    Agreed health = opened.version().health();
    if (health != null) {
      values.put("healthAgreedBy", health.by());
      values.put("healthAgreedOn", health.on());
    }
    return draw(opened, reader.showing(forms.agreement(), values), model);
  }

  @PostMapping
  String save(@PathVariable String ref, @PathVariable int version, @RequestParam MultiValueMap<String, String> params,
      HttpServletResponse response, Model model) {
    Opened opened = open(ref, version);
    Reading reading = reader.fromParams(forms.agreement(), params, Map.of());
    if (!reading.isClean()) {
      return refuse(opened, reading, HttpStatus.BAD_REQUEST, response, model);
    }
    try {
      record.record(new RecordHealthAgreement.Command(ref, Agreed.of(PlanAnswers.text(reading.answers(),
          "healthAgreedBy"), reading.answers().date("healthAgreedOn").orElse(null))));
      return "redirect:" + VersionView.href(ref, version) + "/G?saved=G";
    } catch (RuleBroken broken) {
      return refuse(opened, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY, response, model);
    }
  }

  private Opened open(String ref, int version) {
    return editor.open(new OpenPlanEditor.Command(ref, version, PlanSection.G));
  }

  private String refuse(Opened opened, Reading reading, HttpStatus status, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("hasErrors", true);
    return draw(opened, reading, model);
  }

  private String draw(Opened opened, Reading reading, Model model) {
    return page.draw(opened, PlanSection.G, new Part(forms.agreement(), reading, Map.of(), null, "agreement", false,
        VersionView.href(opened.version().caseRef(), opened.version().number()) + "/G/agreement", Clash.NONE), model);
  }
}
