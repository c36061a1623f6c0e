package org.ehccasework.casefile.web;

import java.util.Map;
import org.ehccasework.casefile.SetRightsLead;
import org.ehccasework.casefile.internal.RightsPromptRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When coordinators are asked who will decide for a young person. */
@Controller
@RequestMapping("/admin/rights")
class RightsLeadPage {

  private final SetRightsLead setRightsLead;
  private final RightsPromptRows rows;
  private final Authorities authorities;
  private final TaskForms forms;
  private final FormReader reader;

  RightsLeadPage(SetRightsLead setRightsLead, RightsPromptRows rows, Authorities authorities, TaskForms forms,
      FormReader reader) {
    this.setRightsLead = setRightsLead;
    this.rows = rows;
    this.authorities = authorities;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping
  ModelAndView show() {
    return page(reader.showing(form(), Map.of("weeks", rows.weeks(authorities.current().id()))), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView set(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
    Reading reading = reader.fromParams(form(), typed, Map.of());
    try {
      setRightsLead.set(new SetRightsLead.Command(reading.require().number("weeks").orElse(null)));
    } catch (RuleBroken broken) {
      return page(reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("done", "The number of weeks is saved. It counts from tomorrow morning on.");
    return new ModelAndView("redirect:/admin/rights");
  }

  private ModelAndView page(Reading reading, HttpStatus status) {
    ModelAndView page = new ModelAndView("casefile/rights-lead", status);
    page.addObject("form", form());
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    return page.addObject("hasErrors", !reading.isClean());
  }

  private TaskForm form() {
    return forms.ofPage("rights-lead");
  }
}
