package org.ehccasework.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the footer, open to everyone. */
@Controller
class InformationPages {

  @GetMapping("/help")
  String help() {
    return "web/help";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "web/accessibility";
  }

  @GetMapping("/privacy")
  String privacy() {
    return "web/privacy";
  }
}
