package org.ehccasework.placement.web;

import org.ehccasework.casefile.CaseAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings consulted in a case, and what they answered. */
@Controller
@RequestMapping("/cases/{ref}/placement")
class PlacementController {

  private final CaseAccess access;
  private final PlacementPages pages;

  PlacementController(CaseAccess access, PlacementPages pages) {
    this.access = access;
    this.pages = pages;
  }

  /** @param done "added" after another setting was chosen */
  @GetMapping
  String show(@PathVariable String ref, @RequestParam(required = false) String done, Model model) {
    access.requireRead(ref);
    access.opened(ref);
    model.addAttribute("reference", ref);
    model.addAttribute("page", pages.of(ref));
    model.addAttribute("done", "added".equals(done) ? "We consult the setting now." : null);
    return "placement/placement";
  }
}
