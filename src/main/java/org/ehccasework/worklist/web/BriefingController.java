package org.ehccasework.worklist.web;

import org.ehccasework.casefile.CaseAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page of a case for whoever takes it over, to read or to print. */
@Controller
class BriefingController {

  private final CaseAccess access;
  private final BriefingViews views;

  BriefingController(CaseAccess access, BriefingViews views) {
    this.access = access;
    this.views = views;
  }

  @GetMapping("/cases/{ref}/briefing")
  String show(@PathVariable String ref, Model model) {
    access.requireRead(ref);
    access.opened(ref);
    model.addAttribute("briefing", views.of(ref));
    return "worklist/briefing";
  }
}
