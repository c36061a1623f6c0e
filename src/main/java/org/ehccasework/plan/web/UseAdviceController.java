package org.ehccasework.plan.web;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.ReadPlan;
import org.ehccasework.plan.internal.DraftTasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a part of an advice to the section of the plan that it feeds, where the plan is being written. */
@Controller
class UseAdviceController {

  private final ReadPlan plans;
  private final SectionAdvice advice;
  private final DraftTasks writing;
  private final CaseAccess access;

  UseAdviceController(ReadPlan plans, SectionAdvice advice, DraftTasks writing, CaseAccess access) {
    this.plans = plans;
    this.advice = advice;
    this.writing = writing;
    this.access = access;
  }

  @GetMapping("/cases/{ref}/plan/from-advice/{advice}/{part:needs|outcomes|provision}")
  String use(@PathVariable String ref, @PathVariable("advice") UUID id, @PathVariable String part) {
    plans.versions(ref);
    if (!access.mayWork(ref)) {
      return "redirect:/cases/" + ref + "/plan";
    }
    PlanSection section = advice.fedBy(ref, id, part);
    return "redirect:" + writing.number(ref).map(number -> VersionView.href(ref, number) + "/" + section)
        .orElse("/cases/" + ref + "/plan");
  }
}
