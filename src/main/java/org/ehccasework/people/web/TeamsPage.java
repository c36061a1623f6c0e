package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ehccasework.people.AddTeam;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.StaffRuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams of the authority, and one more. */
@Controller
@RequestMapping("/admin/teams")
class TeamsPage {

  private final AddTeam addTeam;
  private final Authorities authorities;
  private final KeptTyping kept;

  TeamsPage(AddTeam addTeam, Authorities authorities, KeptTyping kept) {
    this.addTeam = addTeam;
    this.authorities = authorities;
    this.kept = kept;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request) {
    return page(kept.of(request).map(Typed::new).orElseGet(Typed::nothing), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(@RequestParam MultiValueMap<String, String> parameters, RedirectAttributes flash,
      HttpServletRequest request) {
    var typed = new Typed(parameters);
    try {
      var team = addTeam.add(new AddTeam.Command(typed.get("name")));
      kept.forget(request);
      flash.addFlashAttribute("done", team.name() + " has been added.");
      return new ModelAndView("redirect:/admin/teams");
    } catch (StaffRuleBroken broken) {
      return page(typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView page(Typed form, HttpStatus status) {
    var page = new ModelAndView("people/teams", status);
    page.addObject("teams", authorities.teams(authorities.current().id()));
    page.addObject("form", form);
    return page.addObject("hasErrors", !form.isClean());
  }
}
