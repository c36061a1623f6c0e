package org.ehccasework.people.web;

import java.util.Map;
import org.ehccasework.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in, and where to go from the front. */
@Controller
class SignInPage {

  private static final String FIRST_PAGE = "redirect:/my-work";

  private final CurrentActor actor;

  SignInPage(CurrentActor actor) {
    this.actor = actor;
  }

  @GetMapping("/")
  String front() {
    return FIRST_PAGE;
  }

  @GetMapping("/sign-in")
  String show(@RequestParam Map<String, String> why, Model model) {
    model.addAttribute("wrong", why.containsKey("error"));
    model.addAttribute("locked", why.containsKey("locked"));
    model.addAttribute("hasErrors", why.containsKey("error") || why.containsKey("locked"));
    return actor.username().isEmpty() ? "people/sign-in" : FIRST_PAGE;
  }
}
