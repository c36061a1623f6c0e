package org.ehccasework.settings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.settings.CloseSetting;
import org.ehccasework.settings.SaveSetting;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.internal.ChangeRows;
import org.ehccasework.settings.internal.SettingRows;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
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

/** One setting of the directory: added, changed, closed, opened again. A new one has the id "new". */
@Controller
@RequestMapping("/admin/settings/{id}")
class SettingPage {

  private final SettingRows rows;
  private final ChangeRows changes;
  private final SaveSetting saveSetting;
  private final CloseSetting closeSetting;
  private final Authorities authorities;
  private final StaffDirectory staff;
  private final TaskForm form;
  private final FormReader reader;

  SettingPage(SettingRows rows, ChangeRows changes, SaveSetting saveSetting, CloseSetting closeSetting,
      Authorities authorities, StaffDirectory staff, TaskForms forms, FormReader reader) {
    this.rows = rows;
    this.changes = changes;
    this.saveSetting = saveSetting;
    this.closeSetting = closeSetting;
    this.authorities = authorities;
    this.staff = staff;
    this.form = forms.ofPage("setting");
    this.reader = reader;
  }

  /** A change as a row of the page. */
  record Changed(String when, String who, String what) {}

  @GetMapping
  ModelAndView show(@PathVariable String id) {
    Setting setting = setting(id);
    return page(id, setting, reader.showing(form, setting == null ? own() : values(setting)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    Setting setting = setting(id);
    Reading reading = reader.fromParams(form, typed, Map.of());
    try {
      Setting saved = saveSetting.save(command(setting == null ? null : setting.id(), reading.require()));
      flash.addFlashAttribute("done", saved.name() + " has been saved.");
      return new ModelAndView("redirect:/admin/settings/" + saved.id());
    } catch (RuleBroken broken) {
      return page(id, setting, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/close")
  ModelAndView close(@PathVariable UUID id, @RequestParam(defaultValue = "true") boolean closed,
      RedirectAttributes flash) {
    Setting after = closeSetting.close(new CloseSetting.Command(id, closed));
    flash.addFlashAttribute("done", after.name() + (closed ? " is closed. It is offered no more." : " is open again."));
    return new ModelAndView("redirect:/admin/settings/" + id);
  }

  private Setting setting(String id) {
    if (id.equals("new")) {
      return null;
    }
    try {
      return rows.find(authorities.current().id(), UUID.fromString(id)).orElseThrow(SettingPage::unknown);
    } catch (IllegalArgumentException noId) {
      throw unknown();
    }
  }

  private static NotFound unknown() {
    return new NotFound("There is no such setting in the directory.");
  }

  /** A new setting is most often one of our own area. */
  private Map<String, Object> own() {
    var council = authorities.current();
    return Map.of("laCode", council.dfeCode(), "laName", council.name());
  }

  private static Map<String, Object> values(Setting setting) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", setting.name());
    values.put("kind", setting.kind().code());
    values.put("urn", setting.urn());
    values.put("phase", setting.phase());
    values.put("laCode", setting.laCode());
    values.put("laName", setting.laName());
    values.put("email", setting.email());
    values.put("phone", setting.phone());
    values.put("address", setting.address());
    values.put("town", setting.town());
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static SaveSetting.Command command(UUID id, FormAnswers answers) {
    return new SaveSetting.Command(id, answers.text("urn"), answers.text("name"),
        SettingKind.ofCode(answers.text("kind")).orElse(null), answers.text("phase"), answers.text("laCode"),
        answers.text("laName"), answers.text("address"), answers.text("town"), answers.text("phone"),
        answers.text("email"));
  }

  private ModelAndView page(String id, Setting setting, Reading reading, HttpStatus status) {
    var page = new ModelAndView("settings/setting", status);
    page.addObject("id", id);
    page.addObject("setting", setting);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("changes", setting == null ? List.of() : changes.of(setting.id()).stream().map(change ->
        new Changed(Words.dateAndTime(change.changedAt()), staff.nameOf(change.changedBy()), change.what())).toList());
    return page;
  }
}
