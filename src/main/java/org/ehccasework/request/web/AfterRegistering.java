package org.ehccasework.request.web;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever registered a request goes next: to the case, or to My work where the case went to another team. */
@Component
class AfterRegistering {

  private final CaseAccess access;
  private final StaffDirectory staff;
  private final CaseLimits limits;

  AfterRegistering(CaseAccess access, StaffDirectory staff, CaseLimits limits) {
    this.access = access;
    this.staff = staff;
    this.limits = limits;
  }

  String address(CaseFile opened, RedirectAttributes flash) {
    if (access.mayRead(opened.ref())) {
      return "/cases/" + opened.ref() + "?done=register-request";
    }
    flash.addFlashAttribute("done", handedOn(opened));
    return "/my-work";
  }

  /** All that whoever took the call may still tell the family: reference, legal date (regulation 5(1)) and name. */
  private String handedOn(CaseFile opened) {
    String due = limits.find(opened.ref(), "decide-whether-to-assess", null)
        .map(limit -> " The decision whether to assess is due by " + Words.date(limit.due()) + ".").orElse("");
    return "The request is recorded as " + opened.ref() + ", and its clock runs." + due + " "
        + staff.nameOf(opened.coordinator()) + " has the case.";
  }
}
