package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.plan.MovePlanRow;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.PlanChanged;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.RemovePlanRow;
import org.ehccasework.plan.SavePlanRow;
import org.ehccasework.plan.web.PartEditor.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One row of a section: a need, an outcome or provision, to be added, changed, moved or taken out. */
@Controller
@RequestMapping("/cases/{ref}/plan/{version:\\d{1,6}}/{section:B|E|F|G|H1|H2}")
class PlanRowController {

  private static final String ROW = "/{row:[0-9a-f-]{36}}";

  private final OpenPlanEditor editor;
  private final SavePlanRow saveRow;
  private final MovePlanRow moveRow;
  private final RemovePlanRow removeRow;
  private final PartEditor parts;
  private final SectionAdvice advice;

  PlanRowController(OpenPlanEditor editor, SavePlanRow saveRow, MovePlanRow moveRow, RemovePlanRow removeRow,
      PartEditor parts, SectionAdvice advice) {
    this.editor = editor;
    this.saveRow = saveRow;
    this.moveRow = moveRow;
    this.removeRow = removeRow;
    this.parts = parts;
    this.advice = advice;
  }

  @GetMapping(ROW)
  String change(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable UUID row, Model model) {
    return parts.show(new Place(ref, version, section, row, false), Map.of(), model);
  }

  /**
   * @param need the number of the need the new row is for
   * @param saved the row that was just added, where one was
   * @param use the advice whose words the row begins with, where they are taken over
   */
  @GetMapping("/new")
  String add(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @RequestParam(required = false) Integer need, @RequestParam(required = false) String saved,
      @RequestParam(required = false) UUID use, Model model) {
    model.addAttribute("justSaved", saved);
    PlanDraft draft = editor.open(new OpenPlanEditor.Command(ref, version, section)).written().draft();
    Map<String, Object> first = new HashMap<>(NextRow.chosen(draft, section, need));
    first.putAll(advice.words(ref, section, use));
    return parts.show(Place.ofNewRow(ref, version, section), first, model);
  }

  /** @param newRow the id that the page gave to the row, so that sent twice it is one row */
  @PostMapping("/new")
  String saveNew(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @RequestParam(required = false) UUID newRow, @RequestParam(defaultValue = "") String pressed,
      @RequestParam MultiValueMap<String, String> params, HttpServletResponse response, Model model) {
    Place place = new Place(ref, version, section, newRow == null ? UUID.randomUUID() : newRow, true);
    return save(place, params, switch (pressed) {
      case "another" -> place.href() + "?saved=" + place.row() + "#row-new";
      case "next" -> place.ofNext() + "?saved=" + section;
      default -> at(place);
    }, response, model);
  }

  @PostMapping(ROW)
  String saveChanged(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable UUID row, @RequestParam MultiValueMap<String, String> params, HttpServletResponse response,
      Model model) {
    Place place = new Place(ref, version, section, row, false);
    return save(place, params, at(place), response, model);
  }

  private String save(Place place, MultiValueMap<String, String> params, String next, HttpServletResponse response,
      Model model) {
    PlanSection section = place.section();
    return parts.save(place, params, answers -> saveRow.save(new SavePlanRow.Command(place.ref(), place.row(),
            answers.text(SectionForms.BASED_ON), SectionForms.row(section, answers),
            SectionForms.chosen(section, answers, "need"), SectionForms.chosen(section, answers, "outcome"))),
        next, response, model);
  }

  @PostMapping(ROW + "/move")
  String move(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable UUID row, @RequestParam(defaultValue = "") String pressed) {
    moveRow.move(new MovePlanRow.Command(ref, row, pressed.equals("up")));
    return "redirect:" + at(new Place(ref, version, section, row, false));
  }

  /** Where someone changed the row meanwhile, it is shown as it is now. */
  @PostMapping(ROW + "/remove")
  String remove(@PathVariable String ref, @PathVariable int version, @PathVariable PlanSection section,
      @PathVariable UUID row, @RequestParam(defaultValue = "0") String basedOn, HttpServletResponse response,
      Model model) {
    Place place = new Place(ref, version, section, row, false);
    try {
      removeRow.remove(new RemovePlanRow.Command(ref, row, basedOn));
      return "redirect:" + VersionView.href(ref, version) + "/" + section + "?saved=removed";
    } catch (PlanChanged changed) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("notRemoved", changed.getMessage());
      return parts.show(place, Map.of(), model);
    }
  }

  /** The section, where the row stands in it. */
  private static String at(Place place) {
    return VersionView.href(place.ref(), place.version()) + "/" + place.section() + "?saved=" + place.row() + "#row-"
        + place.row();
  }
}
