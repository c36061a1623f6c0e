package org.ehccasework.settings.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.settings.ApplyImport;
import org.ehccasework.settings.CheckImport;
import org.ehccasework.settings.internal.ImportPlan;
import org.ehccasework.settings.internal.ImportPlans;
import org.ehccasework.settings.internal.ImportRows;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FieldView;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes over the public register in two steps: what it would do, then doing it. */
@Controller
@RequestMapping("/admin/settings/import")
class ImportPage {

  /** Of each kind; the count says how many there are. */
  private static final int SHOWN = 20;
  private static final int PROBLEMS_SHOWN = 100;

  private final CheckImport checkImport;
  private final ApplyImport applyImport;
  private final ImportRows rows;
  private final ImportPlans plans;
  private final Authorities authorities;
  private final TaskForm form;
  private final FormReader reader;

  ImportPage(CheckImport checkImport, ApplyImport applyImport, ImportRows rows, ImportPlans plans,
      Authorities authorities, TaskForms forms, FormReader reader) {
    this.checkImport = checkImport;
    this.applyImport = applyImport;
    this.rows = rows;
    this.plans = plans;
    this.authorities = authorities;
    this.form = forms.ofPage("settings-import");
    this.reader = reader;
  }

  @GetMapping
  ModelAndView ask() {
    return ask(reader.showing(form, Map.of("scope", "own")), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView check(@RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) MultipartFile file) throws IOException {
    Reading reading = reader.fromParams(form, typed, Map.of());
    try {
      List<Violation> broken = new ArrayList<>(reading.violations());
      if (file == null || file.isEmpty()) {
        broken.add(new Violation("file", "Select the CSV file of the register, or the zip file it comes in"));
      }
      if (!broken.isEmpty()) {
        throw new RuleBroken(broken);
      }
      UUID id = checkImport.check(new CheckImport.Command(file.getOriginalFilename(), file.getBytes(),
          reading.answers().text("scope").equals("own")));
      return new ModelAndView("redirect:/admin/settings/import/" + id);
    } catch (RuleBroken broken) {
      return ask(reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{id}")
  ModelAndView look(@PathVariable UUID id) {
    UUID authority = authorities.current().id();
    ImportRows.Waiting file = rows.waiting(authority, id)
        .orElseThrow(() -> new AlreadyDone("This file has been imported already, or another one was uploaded since."));
    ImportPlan plan = plans.of(authority, file.ownOnly(), file.content());
    var page = new ModelAndView("settings/import-check");
    page.addObject("id", id);
    page.addObject("fileName", file.fileName());
    page.addObject("plan", plan);
    page.addObject("added", first(plan.added()));
    page.addObject("changed", first(plan.changed()));
    page.addObject("closed", first(plan.closed()));
    page.addObject("unknown", first(plan.unknownTypes()));
    return page.addObject("problems", plan.problems().subList(0, Math.min(PROBLEMS_SHOWN, plan.problems().size())));
  }

  @PostMapping("/{id}")
  ModelAndView apply(@PathVariable UUID id, RedirectAttributes flash) {
    ApplyImport.Outcome outcome = applyImport.apply(new ApplyImport.Command(id));
    flash.addFlashAttribute("done", "The register has been imported: " + outcome.added() + " added, "
        + outcome.changed() + " changed, " + outcome.closed() + " closed.");
    return new ModelAndView("redirect:/admin/settings");
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  private ModelAndView ask(Reading reading, HttpStatus status) {
    var page = new ModelAndView("settings/import", status);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    return page.addObject("file", FieldView.text("file", "File of the register",
        "'Establishment fields CSV' of Get Information about Schools, as CSV or in its zip file", null,
        reading.errorAt("file")));
  }
}
