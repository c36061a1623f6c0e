package org.ehccasework.advice.web;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The advice of a case: what is still to come, what came, who was not asked. */
@Controller
@RequestMapping("/cases/{ref}/advice")
class AdviceController {

  private final CaseAccess access;
  private final AdvicePages pages;
  private final AdviceViews views;

  AdviceController(CaseAccess access, AdvicePages pages, AdviceViews views) {
    this.access = access;
    this.pages = pages;
    this.views = views;
  }

  /** @param done what has just been done, as in "asked" */
  @GetMapping
  String all(@PathVariable String ref, @RequestParam(required = false) String done, Model model) {
    open(ref);
    model.addAttribute("reference", ref);
    model.addAttribute("page", pages.of(ref));
    model.addAttribute("done", words(done));
    return "advice/advice";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String ref, @PathVariable UUID id, Model model) {
    open(ref);
    model.addAttribute("page", views.of(ref, id));
    return "advice/read";
  }

  private void open(String ref) {
    access.requireRead(ref);
    access.opened(ref);
  }

  private static String words(String done) {
    return switch (done == null ? "" : done) {
      case "asked" -> "We ask for the advice now.";
      case "sent-on" -> "The request was sent on. Its six weeks keep running.";
      case "shared" -> "The advisers can read what you chose.";
      case "taken-back" -> "The request was taken back.";
      default -> null;
    };
  }
}
