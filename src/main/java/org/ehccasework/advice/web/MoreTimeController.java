package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.AskForMoreTime;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.ExceptionClaims;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.Note;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "I need more time because": what happened, of what the law knows for late advice, and then its facts. */
@Controller
@RequestMapping("/contribute/{id}/more-time")
@AdviserOnly
class MoreTimeController {

  private static final Note WHAT_IT_DOES = Note.info("What more time means",
      "The law knows these reasons and no others (regulation 8(2)). Workload and waiting lists are none of them.",
      "An officer decides whether it excuses you. The date does not move: send your advice as soon as you can.");

  private final AdviserDesk desk;
  private final AskedViews views;
  private final CaseLimits limits;
  private final ExceptionClaims claims;
  private final AskForMoreTime askForMoreTime;
  private final TaskForms forms;
  private final FormReader reader;

  MoreTimeController(AdviserDesk desk, AskedViews views, CaseLimits limits, ExceptionClaims claims,
      AskForMoreTime askForMoreTime, TaskForms forms, FormReader reader) {
    this.desk = desk;
    this.views = views;
    this.limits = limits;
    this.claims = claims;
    this.askForMoreTime = askForMoreTime;
    this.forms = forms;
    this.reader = reader;
  }

  /** @param next present once the first page was sent */
  @GetMapping
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String ground,
      @RequestParam(required = false) String next, @RequestParam MultiValueMap<String, String> params, Model model) {
    AdviceRequest request = desk.requireOpen(id);
    List<ExceptionKind> offered = offered(request);
    return offered.stream().filter(kind -> kind.code().equals(ground)).findFirst()
        .map(kind -> facts(request, kind).show(reader.showing(forms.ofPage("claim-" + kind.code()), Map.of()), model))
        .orElseGet(() -> {
          AdviserForm page = choose(request, offered);
          Reading reading = reader.fromParams(page.form(), params, page.options());
          return page.show(next == null ? reading.with(List.of()) : reading, model);
        });
  }

  @PostMapping
  String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String ground,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    AdviceRequest request = desk.requireOpen(id);
    ExceptionKind kind = offered(request).stream().filter(one -> one.code().equals(ground)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such reason for more time."));
    AdviserForm page = facts(request, kind);
    Reading reading = reader.fromParams(page.form(), params, Map.of());
    try {
      askForMoreTime.ask(new AskForMoreTime.Command(id, claim(kind, reading.require())));
      return "redirect:/contribute/" + id + "/sent?what=more-time";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.show(reading.with(broken.violations()), model);
    }
  }

  private static ClaimException.Command claim(ExceptionKind kind, FormAnswers answers) {
    return new ClaimException.Command(null, null, null, kind.code(),
        answers.text("who").isEmpty() ? null : answers.text("who"), answers.date("from").orElse(null),
        answers.date("until").orElse(null), null, null, null, answers.date("missedOn").orElse(null),
        answers.flag("impractical"), answers.text("evidence"), answers.text("causalReason"));
  }

  private List<ExceptionKind> offered(AdviceRequest request) {
    CaseLimit limit = limits.find(request.caseRef(), AdviceDue.LIMIT, AdviceDue.itemId(request.id()))
        .orElseThrow(() -> new NotFound("This request has no date yet."));
    return claims.grounds(limit);
  }

  private AdviserForm choose(AdviceRequest request, List<ExceptionKind> offered) {
    List<Option> grounds = offered.stream().map(kind -> new Option(kind.code(), claims.title(kind))).toList();
    return new AdviserForm(views.of(request), "more-time", forms.ofPage("claim-exception"),
        Map.of("grounds", grounds), List.of(WHAT_IT_DOES), "get", Map.of("next", "facts"), "clock.continue");
  }

  private AdviserForm facts(AdviceRequest request, ExceptionKind kind) {
    return new AdviserForm(views.of(request), "more-time", forms.ofPage("claim-" + kind.code()), Map.of(),
        List.of(WHAT_IT_DOES), "post", Map.of("ground", kind.code()), "contribute.more-time.send");
  }
}
