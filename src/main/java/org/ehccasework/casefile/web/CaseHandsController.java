package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.casefile.ReassignCase;
import org.ehccasework.casefile.RestrictCase;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whose case it is, and who else may see it. */
@Controller
@ManagerOnly
@RequestMapping("/cases/{ref}")
class CaseHandsController {

  private final CaseDoor door;
  private final CaseAccess access;
  private final CaseFiles files;
  private final ReassignCase reassignCase;
  private final RestrictCase restrictCase;
  private final FormPages pages;

  CaseHandsController(CaseDoor door, CaseAccess access, CaseFiles files, ReassignCase reassignCase,
      RestrictCase restrictCase, FormPages pages) {
    this.door = door;
    this.access = access;
    this.files = files;
    this.reassignCase = reassignCase;
    this.restrictCase = restrictCase;
    this.pages = pages;
  }

  @GetMapping("/reassign")
  String askWho(@PathVariable String ref, Model model) {
    door.toWork(ref);
    CaseFile file = files.get(ref);
    Map<String, Object> values = new HashMap<>();
    values.put("coordinator", file.coordinator());
    values.put("deputy", file.deputy());
    return pages.reassign(file).show(values, model);
  }

  @PostMapping("/reassign")
  String reassign(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    door.toWork(ref);
    return pages.reassign(files.get(ref)).save(typed, answers -> reassignCase.reassign(new ReassignCase.Command(ref,
        answers.text("coordinator"), answers.text("deputy"), answers.text("why"), told(answers))), model, response);
  }

  private static ChangeReason told(FormAnswers answers) {
    String told = answers.text("told");
    return told == null || told.isBlank() ? null : ChangeReason.valueOf(told);
  }

  @GetMapping("/restrict")
  String askWhetherRestricted(@PathVariable String ref, Model model) {
    door.toWork(ref);
    return pages.restrict(ref).show(Map.of("restricted", String.valueOf(files.get(ref).restricted())), model);
  }

  @PostMapping("/restrict")
  String restrict(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    door.toWork(ref);
    String view = pages.restrict(ref).save(typed, answers -> restrictCase.restrict(
        new RestrictCase.Command(ref, answers.flag("restricted"), answers.text("why"))), model, response);
    // whoever shut a case to themselves has nothing more to see there
    return access.mayRead(ref) ? view : "redirect:/my-work";
  }
}
