package org.ehccasework.panel.web;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.panel.internal.DecisionRows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The decisions of a case with their reasons, and what the panel advised. */
@Controller
class DecisionsPage {

  private final CaseAccess access;
  private final DecisionRows decisions;
  private final PanelNotes panel;

  DecisionsPage(CaseAccess access, DecisionRows decisions, PanelNotes panel) {
    this.access = access;
    this.decisions = decisions;
    this.panel = panel;
  }

  @GetMapping("/cases/{ref}/decisions")
  ModelAndView show(@PathVariable String ref) {
    access.requireRead(ref);
    access.opened(ref);
    var page = new ModelAndView("panel/decisions");
    page.addObject("decisions", decisions.of(ref).stream()
        .map(decision -> DecisionView.of(decision, panel.advice(ref, decision.question()).orElse(null))).toList());
    return page;
  }
}
