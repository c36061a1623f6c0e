package org.ehccasework.advice.web;

import java.util.UUID;
import org.ehccasework.advice.MarkAdviceRead;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The advice of a case: what is still to come, what came, who was not asked. */
@Controller
@RequestMapping("/cases/{ref}/advice")
class AdviceController {

  private final CaseAccess access;
  private final AdvicePages pages;
  private final AdviceViews views;
  private final ConflictViews conflicts;
  private final MarkAdviceRead markRead;

  AdviceController(CaseAccess access, AdvicePages pages, AdviceViews views, ConflictViews conflicts,
      MarkAdviceRead markRead) {
    this.conflicts = conflicts;
    this.markRead = markRead;
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
    model.addAttribute("conflicts", conflicts.of(ref));
    model.addAttribute("done", words(done));
    return "advice/advice";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String ref, @PathVariable UUID id, @RequestParam(required = false) String done,
      Model model) {
    open(ref);
    model.addAttribute("page", views.of(ref, id));
    model.addAttribute("conflicts", conflicts.about(ref, id));
    model.addAttribute("id", id);
    model.addAttribute("here", "/cases/" + ref + "/advice/" + id);
    model.addAttribute("done", words(done));
    return "advice/read";
  }

  /** Leads on to the next that nobody has read. */
  @PostMapping("/{id}/read")
  @CoordinatorOnly
  String read(@PathVariable String ref, @PathVariable UUID id) {
    markRead.mark(new MarkAdviceRead.Command(ref, id));
    String next = pages.of(ref).unread().stream().findFirst().map(other -> "/" + other).orElse("");
    return "redirect:/cases/" + ref + "/advice" + next + "?done=read";
  }

  @PostMapping("/read")
  @CoordinatorOnly
  String readAll(@PathVariable String ref) {
    markRead.mark(new MarkAdviceRead.Command(ref, null));
    return "redirect:/cases/" + ref + "/advice?done=all-read";
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
      case "read" -> "Marked as read.";
      case "all-read" -> "All that came is marked as read.";
      case "question" -> "The question was sent. The case goes on meanwhile.";
      case "challenge" -> "The challenge is recorded, and the lead is told.";
      case "answered" -> "The answer is recorded.";
      case "conflict" -> "The disagreement is noted. An explanation is owed before the plan is sent.";
      case "explained" -> "The explanation is kept.";
      case "corrected" -> "Section K of the plan that is being written names the author as corrected.";
      case "taken" -> "The answer counts as the advice now.";
      case "taken-back" -> "The request was taken back.";
      default -> null;
    };
  }
}
