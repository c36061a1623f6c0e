package org.ehccasework.request.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.request.internal.RequestRows;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Says what became of a request and what comes next. Whoever recorded it may read this page, where the case itself is
 * shut to them too: they still have to tell the family its reference and dates.
 */
@Controller
@CoordinatorOnly
class RegisteredPage {

  private final RequestRows requests;
  private final CaseAccess access;
  private final CaseFiles cases;
  private final CaseLimits limits;
  private final Notices notices;
  private final StaffDirectory staff;
  private final Clock clock;

  RegisteredPage(RequestRows requests, CaseAccess access, CaseFiles cases, CaseLimits limits, Notices notices,
      StaffDirectory staff, Clock clock) {
    this.requests = requests;
    this.access = access;
    this.cases = cases;
    this.limits = limits;
    this.notices = notices;
    this.staff = staff;
    this.clock = clock;
  }

  /** No page of the case file, which is why its reference is not called {@code ref} here: those refuse who may not read. */
  @GetMapping("/cases/{recorded}/registered")
  String show(@PathVariable("recorded") String ref, Model model) {
    var own = requests.ownThatOpened(ref);
    if (own.isEmpty()) {
      access.requireRead(ref);
      return "redirect:/cases/" + ref;
    }
    boolean reads = access.mayRead(ref);
    if (reads) {
      access.opened(ref);
    }
    CaseFile opened = cases.get(ref);
    model.addAttribute("ref", ref);
    model.addAttribute("reads", reads);
    model.addAttribute("child", reads ? opened.child().fullName() : null);
    model.addAttribute("received", Words.date(own.get().receivedOn()));
    model.addAttribute("whose", whose(opened, reads));
    model.addAttribute("decide", due(ref, "decide-whether-to-assess"));
    model.addAttribute("plan", due(ref, "send-final-plan"));
    model.addAttribute("letter", access.mayWork(ref) ? notices.waiting(ref, NoticeType.N1).stream().findFirst()
        .map(notice -> "/cases/" + ref + "/approve-notice/" + notice.id()).orElse(null) : null);
    return "request/registered";
  }

  /** Who has it; of a restricted case only whom to ask. */
  private String whose(CaseFile opened, boolean reads) {
    if (!reads && opened.restricted()) {
      return access.whomToAsk(opened.ref());
    }
    if (opened.coordinator() == null) {
      return opened.restricted() ? "Nobody has the case yet. Give it to a coordinator from its page."
          : "Nobody has the case yet. Its team can take it.";
    }
    return staff.nameOf(opened.coordinator()) + " has the case.";
  }

  /** As in "by Monday 19 October 2026", the date of the law; null where none runs. */
  private String due(String ref, String limit) {
    return limits.find(ref, limit, null).filter(found -> found.due() != null).map(found ->
        found.due().isBefore(LocalDate.now(clock)) ? Words.dayAndDate(found.due()) + ", which has passed"
            : Words.dayAndDate(found.due())).orElse(null);
  }
}
