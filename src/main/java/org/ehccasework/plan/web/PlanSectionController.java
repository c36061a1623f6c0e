package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanSection.Kind;
import org.ehccasework.plan.SavePlanText;
import org.ehccasework.plan.web.PartEditor.Place;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One section of the plan that is being written: its text, or its rows to read, add, move and change. */
@Controller
@RequestMapping("/cases/{ref}/plan/{version:\\d{1,6}}/{section:A|B|C|D|E|F|G|H1|H2|I|J|K}")
class PlanSectionController {

  private static final String AND_GO_ON = "next";
  private static final String NOTHING = "nothing";
  private static final String NONE = "None identified";

  private final OpenPlanEditor editor;
  private final SavePlanText saveText;
  private final PartEditor parts;
  private final EditorPage page;
  private final SectionAdvice advice;

  PlanSectionController(OpenPlanEditor editor, SavePlanText saveText, PartEditor parts, EditorPage page,
      SectionAdvice advice) {
    this.editor = editor;
    this.saveText = saveText;
    this.parts = parts;
    this.page = page;
    this.advice = advice;
  }

  /**
   * @param saved what was just saved, where something was
   * @param use the advice whose words a section begins with that nobody has written yet
   */
  @GetMapping
  String show(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @RequestParam(required = false) String saved, @RequestParam(required = false) UUID use, Model model) {
    model.addAttribute("justSaved", saved);
    if (section.kind() == Kind.TEXT) {
      boolean written = use == null || editor.open(new OpenPlanEditor.Command(ref, version, section)).written()
          .draft().content().text(section) != null;
      return parts.show(new Place(ref, version, section, null, false),
          written ? Map.of() : advice.words(ref, section, use), model);
    }
    var opened = editor.open(new OpenPlanEditor.Command(ref, version, section));
    if (NextRow.isMissing(opened.written().draft(), section)) {
      model.addAttribute("waits", true);
      return parts.show(Place.ofNewRow(ref, version, section),
          NextRow.chosen(opened.written().draft(), section, null), model);
    }
    return page.draw(opened, section, null, model);
  }

  @PostMapping
  String save(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @RequestParam MultiValueMap<String, String> params, @RequestParam(required = false) String pressed,
      HttpServletResponse response, Model model) {
    Place place = new Place(ref, version, section, null, false);
    if (section.kind() != Kind.TEXT) {
      throw new NotFound("Section " + section + " is saved row by row.");
    }
    boolean nothing = NOTHING.equals(pressed) && (section == PlanSection.C || section == PlanSection.D);
    String next = nothing || AND_GO_ON.equals(pressed) ? place.ofNext() : place.href();
    return parts.save(place, params, answers -> saveText.save(new SavePlanText.Command(ref, section,
            answers.text(SectionForms.BASED_ON), text(section, answers, nothing),
            PlanAnswers.text(answers, "coProduction"))), next + "?saved=" + section, response, model);
  }

  /** @param nothing whether it was said that there are no needs of this kind; what is written is never overwritten */
  private static String text(PlanSection section, FormAnswers answers, boolean nothing) {
    String typed = PlanAnswers.text(answers, "section" + section);
    if (nothing && typed != null) {
      throw new RuleBroken("section" + section, "Save what you wrote, or empty the box to say that none was identified");
    }
    return nothing ? NONE : typed;
  }
}
