package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many cases from one person to others by rule: what will happen case by case, and only then done. */
@Controller
@RequestMapping("/cases/handover")
@ManagerOnly
class HandoverController {

  private static final String ADDRESS = "/cases/handover";

  private final HandoverPages pages;
  private final HandoverRun run;
  private final StaffDirectory staff;
  private final Authorities authorities;
  private final TaskForms forms;
  private final FormReader reader;
  private final KeptTyping kept;

  HandoverController(HandoverPages pages, HandoverRun run, StaffDirectory staff, Authorities authorities,
      TaskForms forms, FormReader reader, KeptTyping kept) {
    this.pages = pages;
    this.run = run;
    this.staff = staff;
    this.authorities = authorities;
    this.forms = forms;
    this.reader = reader;
    this.kept = kept;
  }

  @GetMapping
  String ask(HandoverAsked asked, HttpServletRequest request, Model model) {
    return draw(asked, kept.of(request).orElse(null), reader.showing(form(), Map.of()), null, model);
  }

  /** Each ticked case goes to whom its own row names. */
  @PostMapping
  String hand(HandoverAsked asked, @RequestParam(name = "case", required = false) List<String> refs,
      @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response, Model model) {
    Reading reading = reader.fromParams(form(), typed, options());
    if (refs == null || !reading.isClean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(asked, typed, reading, refs == null ? "Select at least one case." : null, model);
    }
    Map<String, String> to = new LinkedHashMap<>();
    refs.forEach(ref -> to.put(ref, String.valueOf(typed.getFirst("to-" + ref))));
    return "redirect:" + run.run(asked, to, reading.answers(), ADDRESS);
  }

  /** @param typed which cases were ticked and whom each goes to; null on a fresh page */
  private String draw(HandoverAsked asked, MultiValueMap<String, String> typed, Reading reading, String refused,
      Model model) {
    model.addAttribute("asked", asked);
    model.addAttribute("view", pages.of(asked, typed));
    model.addAttribute("shared", asked.shared().code());
    model.addAttribute("deputyOnly", asked.deputyOnly());
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", options());
    model.addAttribute("refused", refused);
    model.addAttribute("hasErrors", !reading.isClean());
    return "worklist/handover";
  }

  private TaskForm form() {
    return forms.ofPage("handover");
  }

  private Map<String, List<Option>> options() {
    return Map.of("coordinators", staff.withRole(Role.COORDINATOR, authorities.current().id()).stream()
            .map(member -> new Option(member.username(), member.name())).toList(),
        "reasons", Stream.of(ChangeReason.values()).map(one -> new Option(one.name(), one.words())).toList());
  }
}
