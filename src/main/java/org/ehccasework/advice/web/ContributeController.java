package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.ehccasework.advice.SaveAdviceDraft;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who are asked for advice find their requests and write it. */
@Controller
@RequestMapping("/contribute")
@AdviserOnly
class ContributeController {

  private static final String SAVE = "save";
  private static final String REPORT = "report";

  private final AdviserDesk desk;
  private final CaseAccess access;
  private final ContributeList list;
  private final DraftPage page;
  private final SaveAdviceDraft save;

  ContributeController(AdviserDesk desk, CaseAccess access, ContributeList list, DraftPage page,
      SaveAdviceDraft save) {
    this.desk = desk;
    this.access = access;
    this.list = list;
    this.page = page;
    this.save = save;
  }

  /** @param saved present when a question has just been answered: with it the adviser may have left the case */
  @GetMapping
  String all(@RequestParam(required = false) String saved, Model model) {
    model.addAttribute("done", saved == null ? null : "Your answer was sent.");
    model.addAttribute("groups", list.groups());
    return "advice/contribute";
  }

  /** @param saved present when the draft has just been kept */
  @GetMapping("/{id}")
  String one(@PathVariable UUID id, @RequestParam(required = false) String saved, Model model) {
    AdviceRequest request = desk.require(id);
    access.opened(request.caseRef());
    model.addAttribute("done", saved == null ? null : "Saved. You can go on with it later.");
    return page.show(request, page.fresh(request), model);
  }

  /** @param pressed "save" to come back later, "report" to add a report, else to check and send */
  @PostMapping("/{id}")
  String write(@PathVariable UUID id, @RequestParam(defaultValue = "") String pressed,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    AdviceRequest request = desk.requireOpen(id);
    boolean later = pressed.equals(SAVE) || pressed.equals(REPORT);
    Reading reading = page.read(params, later);
    try {
      save.save(command(id, reading.require()));
      return "redirect:/contribute/" + id + next(request, pressed);
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.show(request, reading.with(broken.violations()), model);
    }
  }

  private String next(AdviceRequest request, String pressed) {
    return switch (pressed) {
      case SAVE -> "?saved=yes";
      case REPORT -> "/report";
      default -> {
        page.requireSomething(request);
        yield "/check";
      }
    };
  }

  private static SaveAdviceDraft.Command command(UUID id, FormAnswers answers) {
    return new SaveAdviceDraft.Command(id, answers.text("basedOn"), answers.text("author"),
        answers.text("authorRole"), answers.text("needs"), answers.text("provision"), answers.text("outcomes"));
  }
}
