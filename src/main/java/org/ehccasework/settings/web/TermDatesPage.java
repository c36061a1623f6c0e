package org.ehccasework.settings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.settings.ClosedTime;
import org.ehccasework.settings.SaveTermDates;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.Term;
import org.ehccasework.settings.internal.SettingRows;
import org.ehccasework.settings.internal.TermRows;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The term dates of the council's maintained settings, and those of one setting with its other closures. */
@Controller
@RequestMapping("/admin/settings")
class TermDatesPage {

  private final TermRows rows;
  private final SettingRows settings;
  private final SaveTermDates saveTermDates;
  private final Authorities authorities;
  private final TaskForms forms;
  private final FormReader reader;

  TermDatesPage(TermRows rows, SettingRows settings, SaveTermDates saveTermDates, Authorities authorities,
      TaskForms forms, FormReader reader) {
    this.rows = rows;
    this.settings = settings;
    this.saveTermDates = saveTermDates;
    this.authorities = authorities;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping("/terms")
  ModelAndView councils() {
    TaskForm form = form(true);
    return page(null, form, reader.showing(form, values(rows.ofCouncil(authorities.current().id()), List.of())),
        HttpStatus.OK);
  }

  @PostMapping("/terms")
  ModelAndView keepCouncils(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
    return keep(null, typed, flash);
  }

  @GetMapping("/{id}/terms")
  ModelAndView ofSetting(@PathVariable UUID id) {
    TaskForm form = form(false);
    return page(setting(id), form, reader.showing(form, values(rows.ofSetting(id), rows.closures(id))), HttpStatus.OK);
  }

  @PostMapping("/{id}/terms")
  ModelAndView keepOfSetting(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return keep(setting(id), typed, flash);
  }

  private ModelAndView keep(Setting setting, MultiValueMap<String, String> typed, RedirectAttributes flash) {
    TaskForm form = form(setting == null);
    if (typed.containsKey("pressed")) {
      return page(setting, form, reader.withRows(form, typed, typed.getFirst("pressed")), HttpStatus.OK);
    }
    Reading reading = reader.fromParams(form, typed, Map.of());
    try {
      FormAnswers answers = reading.require();
      saveTermDates.save(new SaveTermDates.Command(setting == null ? null : setting.id(),
          answers.rows("terms").stream().map(row -> new Term(row.text("name"), row.date("opensOn").orElseThrow(),
              row.date("lastSessionOn").orElseThrow())).toList(),
          answers.rows("closures").stream().map(row -> new ClosedTime(row.text("reason"),
              row.date("closedFrom").orElseThrow(), row.date("reopensOn").orElseThrow())).toList()));
    } catch (RuleBroken broken) {
      return page(setting, form, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("done", "The term dates have been saved.");
    return new ModelAndView("redirect:/admin/settings" + (setting == null ? "/terms" : "/" + setting.id() + "/terms"));
  }

  private TaskForm form(boolean councils) {
    TaskForm whole = forms.ofPage("term-dates");
    return new TaskForm(whole.key(), whole.title(), whole.fields().stream()
        .filter(field -> !councils || field.key().equals("terms")).toList());
  }

  private Setting setting(UUID id) {
    return settings.find(authorities.current().id(), id)
        .orElseThrow(() -> new NotFound("There is no such setting in the directory."));
  }

  private static Map<String, Object> values(List<Term> terms, List<ClosedTime> closures) {
    Map<String, Object> values = new HashMap<>();
    if (!terms.isEmpty()) {
      values.put("terms", terms.stream().map(term -> Map.of("name", term.name(), "opensOn", term.opensOn(),
          "lastSessionOn", term.lastSessionOn())).toList());
    }
    if (!closures.isEmpty()) {
      values.put("closures", closures.stream().map(each -> Map.of("reason", each.reason(), "closedFrom",
          each.closedFrom(), "reopensOn", each.reopensOn())).toList());
    }
    return values;
  }

  private static ModelAndView page(Setting setting, TaskForm form, Reading reading, HttpStatus status) {
    var page = new ModelAndView("settings/terms", status);
    page.addObject("setting", setting);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    return page;
  }
}
