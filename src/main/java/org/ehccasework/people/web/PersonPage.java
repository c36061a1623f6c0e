package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ehccasework.people.AdviserBodies;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ChangePerson;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.Role;
import org.ehccasework.people.SetPassword;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.StaffRuleBroken;
import org.ehccasework.people.WorkHeld;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a person, and sets a new password for them. */
@Controller
@RequestMapping("/admin/people/{id}")
class PersonPage {

  private final StaffDirectory staff;
  private final Authorities authorities;
  private final KeptTyping kept;
  private final ChangePerson changePerson;
  private final SetPassword setPassword;
  private final WorkHeld work;
  private final CurrentActor actor;
  private final AdviserBodies bodies;

  PersonPage(StaffDirectory staff, Authorities authorities, ChangePerson changePerson, SetPassword setPassword,
      KeptTyping kept, WorkHeld work, CurrentActor actor, AdviserBodies bodies) {
    this.staff = staff;
    this.authorities = authorities;
    this.kept = kept;
    this.changePerson = changePerson;
    this.setPassword = setPassword;
    this.work = work;
    this.actor = actor;
    this.bodies = bodies;
  }

  @GetMapping
  ModelAndView show(@PathVariable String id, HttpServletRequest request) {
    StaffMember person = person(id);
    Typed form = kept.of(request).map(Typed::new).orElseGet(() -> PersonForm.of(person, bodies.of(person.id())));
    return personPage(person, form, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
      RedirectAttributes flash, HttpServletRequest request) {
    StaffMember person = person(id);
    var typed = new Typed(parameters);
    try {
      StaffMember changed = changePerson.change(PersonForm.change(person.username(), typed));
      kept.forget(request);
      flash.addFlashAttribute("done", changed.name() + " has been changed.");
      return new ModelAndView("redirect:/admin/people");
    } catch (StaffRuleBroken broken) {
      return personPage(person, typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** With what would be left behind if the person were shut out, and who can hand it over. */
  private ModelAndView personPage(StaffMember person, Typed form, HttpStatus status) {
    WorkHeld.Held held = work.of(person.username());
    var page = page("people/person", form, status, authorities).addObject("person", person);
    page.addObject("held", held.isNothing() ? null : person.name() + " " + held.words() + ".");
    return page.addObject("handsOver", actor.get().has(Role.TEAM_MANAGER) || actor.get().has(Role.SEND_MANAGER));
  }

  @GetMapping("/password")
  ModelAndView showPassword(@PathVariable String id) {
    return passwordPage(person(id), Typed.nothing(), HttpStatus.OK);
  }

  @PostMapping("/password")
  ModelAndView savePassword(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
      RedirectAttributes flash) {
    StaffMember person = person(id);
    var typed = new Typed(parameters);
    try {
      setPassword.set(new SetPassword.Command(person.username(), typed.get("password")));
      flash.addFlashAttribute("done", person.name() + " has a new password. Tell them: they change it when they "
          + "sign in.");
      return new ModelAndView("redirect:/admin/people");
    } catch (StaffRuleBroken broken) {
      return passwordPage(person, typed.with(broken), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private StaffMember person(String id) {
    UUID own = authorities.current().id();
    UUID asked = Ids.of(id);
    return staff.all(own).stream().filter(person -> person.id().equals(asked)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ModelAndView passwordPage(StaffMember person, Typed form, HttpStatus status) {
    var page = new ModelAndView("people/set-password", status);
    page.addObject("form", form);
    page.addObject("hasErrors", !form.isClean());
    return page.addObject("person", person);
  }

  static ModelAndView page(String view, Typed form, HttpStatus status, Authorities authorities) {
    var page = new ModelAndView(view, status);
    page.addObject("form", form);
    page.addObject("hasErrors", !form.isClean());
    page.addObject("roles", PersonForm.roleOptions());
    page.addObject("agencies", PersonForm.agencyOptions());
    page.addObject("teams", PersonForm.teamOptions(authorities.teams(authorities.current().id())));
    return page;
  }
}
