package org.ehccasework.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins. */
@Controller
class AdministrationPage {

  @GetMapping("/admin")
  String show() {
    return "people/administration";
  }
}
