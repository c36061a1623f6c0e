package org.ehccasework.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.AttendedSettings.OldLetters;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingMove.HomeMoves;
import org.ehccasework.casefile.SettingMove.What;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.placement.RecordMove;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
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

/** Writes down that the child or young person changed or left the setting. */
@Controller
@RequestMapping("/cases/{ref}/placement/setting")
@CoordinatorOnly
class MoveController {

  private static final List<Option> CHANGES = Arrays.stream(What.values())
      .map(what -> new Option(what.code(), what.words())).toList();

  private final RecordMove recordMove;
  private final CaseAccess access;
  private final CaseFiles cases;
  private final OfferedSettings offered;
  private final FormReader reader;
  private final TaskForm form;

  MoveController(RecordMove recordMove, CaseAccess access, CaseFiles cases, OfferedSettings offered, FormReader reader,
      TaskForms forms) {
    this.recordMove = recordMove;
    this.access = access;
    this.cases = cases;
    this.offered = offered;
    this.reader = reader;
    this.form = forms.ofPage("move");
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    access.requireWork(ref);
    return page(ref, reader.showing(form, Map.of()), model);
  }

  @PostMapping
  String record(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    access.requireWork(ref);
    Reading reading = reader.fromParams(form, params, options(ref));
    try {
      FormAnswers answers = reading.require();
      recordMove.record(new RecordMove.Command(ref, What.ofCode(answers.text("what")).orElseThrow(),
          answers.text("setting"), answers.date("since").orElse(null), answers.text("toldBy"),
          HomeMoves.valueOf(answers.text("homeMoves")), Optional.of(answers.text("oldLetters"))
              .filter(old -> !old.isBlank()).map(OldLetters::valueOf).orElse(null), answers.text("note")));
      return "redirect:/cases/" + ref + "/placement?done=move";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, reading.with(broken.violations()), model);
    }
  }

  private Map<String, List<Option>> options(String ref) {
    Map<String, List<Option>> options = new HashMap<>(offered.of(ref));
    options.put("changes", CHANGES);
    return options;
  }

  private String page(String ref, Reading reading, Model model) {
    String attended = cases.get(ref).child().setting();
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("options", options(ref));
    model.addAttribute("about", (attended == null ? "No setting is on file as attended now. "
        : "On file now: " + attended + ". ")
        + "No legal date moves. What was sent stays as it is until you decide on the placement page.");
    model.addAttribute("action", "/cases/" + ref + "/placement/setting");
    model.addAttribute("back", "/cases/" + ref + "/placement");
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }
}
