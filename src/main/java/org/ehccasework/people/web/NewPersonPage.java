package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ehccasework.people.AddPerson;
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

/** Adds a person. */
@Controller
@RequestMapping("/admin/people/new")
class NewPersonPage {

  private final AddPerson addPerson;
  private final Authorities authorities;
  private final KeptTyping kept;

  NewPersonPage(AddPerson addPerson, Authorities authorities, KeptTyping kept) {
    this.addPerson = addPerson;
    this.authorities = authorities;
    this.kept = kept;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request) {
    return page(kept.of(request).map(Typed::new).orElseGet(Typed::nothing), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@RequestParam MultiValueMap<String, String> parameters, RedirectAttributes flash,
      HttpServletRequest request) {
    var typed = new Typed(parameters);
    try {
      var person = addPerson.add(PersonForm.add(typed));
      kept.forget(request);
      flash.addFlashAttribute("done", person.name() + " can sign in as " + person.username()
          + ". Tell them the password: they change it when they sign in.");
      return new ModelAndView("redirect:/admin/people");
    } catch (StaffRuleBroken broken) {
      return page(typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView page(Typed form, HttpStatus status) {
    return PersonPage.page("people/new-person", form, status, authorities);
  }
}
