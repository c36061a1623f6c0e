package org.ehccasework.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in. */
@Controller
class SignInPage {

  @GetMapping("/sign-in")
  String show() {
    return "people/sign-in";
  }
}
