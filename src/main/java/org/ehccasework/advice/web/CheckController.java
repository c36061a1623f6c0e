package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.GiveAdvice;
import org.ehccasework.advice.internal.AdviceDraft;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.web.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look at advice before it is sent, and the receipt. */
@Controller
@RequestMapping("/contribute/{id}")
@AdviserOnly
class CheckController {

  private final AdviserDesk desk;
  private final AskedViews views;
  private final DraftPage drafts;
  private final GiveAdvice giveAdvice;
  private final Receipts receipts;

  CheckController(AdviserDesk desk, AskedViews views, DraftPage drafts, GiveAdvice giveAdvice,
      Receipts receipts) {
    this.desk = desk;
    this.views = views;
    this.drafts = drafts;
    this.giveAdvice = giveAdvice;
    this.receipts = receipts;
  }

  @GetMapping("/check")
  String check(@PathVariable UUID id, Model model) {
    AdviceRequest request = desk.requireOpen(id);
    return drafts.draft(id).isComplete() ? page(request, null, model) : "redirect:/contribute/" + id;
  }

  @PostMapping("/check")
  String send(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int revision, Model model,
      HttpServletResponse response) {
    AdviceRequest request = desk.requireOpen(id);
    try {
      giveAdvice.give(new GiveAdvice.Command(id, revision));
      return "redirect:/contribute/" + id + "/sent";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(request, broken.getMessage() + ".", model);
    }
  }

  /** @param what "more-time" after the adviser asked for it */
  @GetMapping("/sent")
  String sent(@PathVariable UUID id, @RequestParam(defaultValue = "") String what, Model model) {
    AdviceRequest request = desk.require(id);
    return receipts.of(request, what).map(receipt -> {
      model.addAttribute("page", views.of(request));
      model.addAttribute("receipt", receipt);
      return "advice/contribute-sent";
    }).orElse("redirect:/contribute/" + id);
  }

  private String page(AdviceRequest request, String refused, Model model) {
    AdviceDraft draft = drafts.draft(request.id());
    model.addAttribute("page", views.of(request));
    model.addAttribute("rows", rows(draft));
    model.addAttribute("revision", draft.revision());
    model.addAttribute("seenBy", receipts.seenBy(request));
    model.addAttribute("refused", refused);
    model.addAttribute("hasErrors", refused != null);
    return "advice/contribute-check";
  }

  private static Map<String, String> rows(AdviceDraft draft) {
    Map<String, String> rows = new LinkedHashMap<>();
    put(rows, "Needs", draft.needs());
    put(rows, "Outcomes", draft.outcomes());
    put(rows, "Provision", draft.provision());
    put(rows, "Report", draft.fileName());
    put(rows, "Who wrote it", draft.author());
    put(rows, "Their role", draft.authorRole());
    return rows;
  }

  private static void put(Map<String, String> rows, String question, String answer) {
    if (answer != null) {
      rows.put(question, answer);
    }
  }
}
