package org.ehccasework.plan.web;

import org.ehccasework.plan.ComparePlans;
import org.ehccasework.plan.ComparePlans.Compared;
import org.ehccasework.plan.PlanVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between two versions of a plan. */
@Controller
class PlanCompareController {

  private final ComparePlans plans;

  PlanCompareController(ComparePlans plans) {
    this.plans = plans;
  }

  /** @param older without it, the version sent last before the newer one */
  @GetMapping("/cases/{ref}/plan/compare")
  String compare(@PathVariable String ref, @RequestParam(name = "old", required = false) Integer older,
      @RequestParam(name = "new", required = false) Integer newer, Model model) {
    Compared compared = plans.compare(new ComparePlans.Command(ref, older, newer));
    model.addAttribute("versions", compared.all());
    if (compared.older() != null) {
      model.addAttribute("older", compared.older().version());
      model.addAttribute("newer", compared.newer().version());
      model.addAttribute("olderState", PlanWords.state(compared.older().version()));
      model.addAttribute("newerState", PlanWords.state(compared.newer().version()));
      model.addAttribute("comparison", PlanComparison.of(compared));
    }
    return "plan/compare";
  }

  /** Leads from a version to what changed since the one before it, where there is one. */
  static void link(PlanVersion version, Model model) {
    int before = version.number() - 1;
    if (before > 0) {
      model.addAttribute("earlier", before);
      model.addAttribute("changes", "/cases/" + version.caseRef() + "/plan/compare?old=" + before + "&new="
          + version.number());
    }
  }
}
