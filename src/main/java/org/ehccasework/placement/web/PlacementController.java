package org.ehccasework.placement.web;

import java.util.Map;
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

  private static final Map<String, String> DONE = Map.of("added", "We consult the setting now.",
      "move", "The change of setting is recorded. Decide now whom to ask next.",
      "kept-request", "The request stays as it is.",
      "wish", "What the family asks for is recorded.",
      "earlier", "What they asked for before is recorded. What they said last still counts.");

  private final CaseAccess access;
  private final PlacementPages pages;

  PlacementController(CaseAccess access, PlacementPages pages) {
    this.access = access;
    this.pages = pages;
  }

  /** @param done what was done on a page of this tab, as in "added" */
  @GetMapping
  String show(@PathVariable String ref, @RequestParam(required = false) String done, Model model) {
    access.requireRead(ref);
    access.opened(ref);
    model.addAttribute("reference", ref);
    model.addAttribute("page", pages.of(ref));
    model.addAttribute("done", done == null ? null : DONE.get(done));
    return "placement/placement";
  }
}
