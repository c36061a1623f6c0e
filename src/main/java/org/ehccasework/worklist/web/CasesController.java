package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.CaseLists;
import org.ehccasework.worklist.CaseQuery;
import org.ehccasework.worklist.CaseSearches;
import org.ehccasework.worklist.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every case a person may see, and a person's own. */
@Controller
class CasesController {

  private static final String CASES = "/cases";

  private final CaseLists lists;
  private final CaseSearches searches;
  private final WorkTabs tabs;
  private final SavedViews views;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Clock clock;

  CasesController(CaseLists lists, CaseSearches searches, WorkTabs tabs, SavedViews views,
      StaffDirectory staff, CurrentActor actor, Clock clock) {
    this.lists = lists;
    this.searches = searches;
    this.tabs = tabs;
    this.views = views;
    this.staff = staff;
    this.actor = actor;
    this.clock = clock;
  }

  @GetMapping(CASES)
  String all(CaseFilters filters, HttpServletRequest request, Model model) {
    String words = words(filters.search()).orElse(null);
    Cases found = lists.find(filters.query(false, words), filters.number());
    String empty = words != null ? "No cases match. Check the spelling or clear filters."
        : filters.narrow() ? "No cases match. Clear the filters." : "There are no cases you can see yet.";
    model.addAttribute("views", views.on(request));
    model.addAttribute("page", page("Cases", CASES, null, filters, words, found, coordinators(), empty));
    return "worklist/cases";
  }

  @GetMapping(WorkTabs.CASES)
  String own(CaseFilters filters, HttpServletRequest request, Model model) {
    Cases found = lists.find(filters.query(true, null), filters.number());
    model.addAttribute("views", views.on(request));
    model.addAttribute("page", page("My cases", WorkTabs.CASES, tabs.on(WorkTabs.CASES).tabs(), filters, null, found,
        List.of(), "No cases are assigned to you."));
    return "worklist/cases";
  }

  /**
   * What was typed goes into its keeping and only its id into the address, with the filters that were set. A whole
   * reference, UPN or NHS number that finds one case leads there, whatever the filters.
   */
  @PostMapping("/cases/search")
  String search(@RequestParam(defaultValue = "") String q, CaseFilters filters) {
    if (searches.isWholeNumber(q)) {
      Cases found = lists.find(CaseQuery.of(q), 1);
      if (found.matching() == 1) {
        return "redirect:/cases/" + found.lines().get(0).ref() + "?found=" + searches.keep(q);
      }
    }
    String kept = q.isBlank() ? null : searches.keep(q).toString();
    String address = new CaseFilters(filters.stage(), filters.state(), filters.coordinator(), filters.sort(), kept, null)
        .address(CASES, CaseQuery.Sort.ofCode(filters.sort()));
    return "redirect:" + address.replaceAll("[?&]$", "");
  }

  private CasesPage page(String title, String path, List<Tab> shown, CaseFilters filters, String words, Cases found,
      List<StaffMember> coordinators, String empty) {
    LocalDate today = LocalDate.now(clock);
    var sort = CaseQuery.Sort.ofCode(filters.sort());
    return new CasesPage(title, shown, CaseworkRoles.heldBy(actor.get()), words,
        words == null ? null : filters.search(), path, filters.selects(coordinators),
        filters.chosen(path, coordinators), filters.columns(path), CasesPage.rows(found, today),
        words != null && found.matching() == 1, found.matching() == 1 ? "1 case" : "%,d cases".formatted(found.matching()), empty,
        Pages.of(filters.number(), Cases.PAGE, found.matching(), filters.address(path, sort)));
  }

  private Optional<String> words(String search) {
    try {
      return search == null ? Optional.empty() : searches.words(UUID.fromString(search));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private List<StaffMember> coordinators() {
    Actor who = actor.get();
    return who.authorityId() == null ? List.of() : staff.withRole(Role.COORDINATOR, who.authorityId());
  }
}
