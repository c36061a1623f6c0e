package org.ehccasework.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ehccasework.people.ChangeOwnPassword;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.StaffRuleBroken;
import org.ehccasework.people.internal.SignedInSessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own name and roles, and their own password to change. */
@Controller
@RequestMapping("/account")
class AccountPage {

  private final ChangeOwnPassword changeOwnPassword;
  private final SignedInSessions sessions;
  private final CurrentActor actor;

  AccountPage(ChangeOwnPassword changeOwnPassword, SignedInSessions sessions, CurrentActor actor) {
    this.changeOwnPassword = changeOwnPassword;
    this.sessions = sessions;
    this.actor = actor;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Object principal) {
    return page(Typed.nothing(), principal, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
      HttpServletResponse response, @AuthenticationPrincipal Object principal, RedirectAttributes flash) {
    var typed = new Typed(parameters);
    try {
      StaffMember person = changeOwnPassword.change(new ChangeOwnPassword.Command(typed.get("current"),
          typed.get("password"), typed.get("repeated")));
      sessions.renew(person, request, response);
      flash.addFlashAttribute("done", "Your password has been changed.");
      return new ModelAndView(mustChange(principal) ? "redirect:/my-work" : "redirect:/account");
    } catch (StaffRuleBroken broken) {
      return page(typed.with(broken), principal, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView page(Typed form, Object principal, HttpStatus status) {
    var page = new ModelAndView("people/account", status);
    page.addObject("person", actor.get());
    page.addObject("roles", actor.get().roles().stream().sorted().map(Role::words).toList());
    page.addObject("mustChange", mustChange(principal));
    page.addObject("form", form);
    return page.addObject("hasErrors", !form.isClean());
  }

  private static boolean mustChange(Object principal) {
    return principal instanceof SignedInPerson person && person.mustChangePassword();
  }
}
