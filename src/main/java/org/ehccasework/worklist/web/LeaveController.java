package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.casefile.Cover;
import org.ehccasework.casefile.Cover.InLetters;
import org.ehccasework.casefile.Cover.Leave;
import org.ehccasework.casefile.DecideCoverInLetters;
import org.ehccasework.casefile.EndLeave;
import org.ehccasework.casefile.SetLeave;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.worklist.internal.CoverRows;
import org.ehccasework.worklist.internal.TaskReceivers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away when, and whether somebody covers. */
@Controller
@RequestMapping("/my-work/leave")
@CoordinatorOnly
class LeaveController {

  private static final String ADDRESS = "redirect:/my-work/leave";

  private final Cover cover;
  private final CoverRows uncovered;
  private final SetLeave set;
  private final EndLeave end;
  private final DecideCoverInLetters decide;
  private final TaskReceivers colleagues;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final TaskForms forms;
  private final FormReader reader;
  private final Clock clock;

  LeaveController(Cover cover, CoverRows uncovered, SetLeave set, EndLeave end, DecideCoverInLetters decide,
      TaskReceivers colleagues, StaffDirectory staff, CurrentActor actor, TaskForms forms, FormReader reader,
      Clock clock) {
    this.cover = cover;
    this.uncovered = uncovered;
    this.set = set;
    this.end = end;
    this.decide = decide;
    this.colleagues = colleagues;
    this.staff = staff;
    this.actor = actor;
    this.forms = forms;
    this.reader = reader;
    this.clock = clock;
  }

  /** @param deputyHref where deputies are chosen for the cases without one; null where there are none */
  record Row(UUID id, String name, String days, String state, String uncovered, String deputyHref) {}

  /** An answer about letters. */
  record Choice(String value, String label, boolean chosen) {}

  /** @param done "set", "ended" or "letters" when one of these has just been done */
  @GetMapping
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute("done", switch (done) {
      case "set" -> "The leave is set. It ends by itself.";
      case "ended" -> "The leave has ended.";
      case "letters" -> "The choice for letters is saved.";
      default -> null;
    });
    return draw(reader.showing(form(), Map.of("username", actor.username())), model);
  }

  @PostMapping
  String set(@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response, Model model) {
    Reading reading = reader.fromParams(form(), typed, options());
    try {
      FormAnswers answers = reading.require();
      set.set(new SetLeave.Command(answers.text("username"), answers.date("from").orElse(null),
          answers.date("to").orElse(null)));
      return ADDRESS + "?done=set";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(reading.with(broken.violations()), model);
    }
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id) {
    end.end(new EndLeave.Command(id));
    return ADDRESS + "?done=ended";
  }

  @PostMapping("/letters")
  @ManagerOnly
  String letters(@RequestParam(defaultValue = "") String named) {
    decide.decide(new DecideCoverInLetters.Command(Stream.of(InLetters.values())
        .filter(one -> one.name().equals(named)).findFirst().orElse(InLetters.WHILE_AWAY)));
    return ADDRESS + "?done=letters";
  }

  private String draw(Reading reading, Model model) {
    Actor who = actor.get();
    boolean manager = CaseworkRoles.managedBy(who);
    Map<String, Integer> without = uncovered.uncovered(who);
    model.addAttribute("rows", cover.of(who.authorityId()).stream()
        .filter(leave -> manager || leave.username().equals(who.username()))
        .map(leave -> row(leave, without.getOrDefault(leave.username(), 0), manager)).toList());
    model.addAttribute("named", manager ? letters(who) : List.of());
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", options());
    model.addAttribute("hasErrors", !reading.isClean());
    return "worklist/leave";
  }

  private Row row(Leave leave, int without, boolean manager) {
    LocalDate today = LocalDate.now(clock);
    String cases = without == 1 ? "1 case has no deputy" : without + " cases have no deputy";
    return new Row(leave.id(), staff.nameOf(leave.username()), "From " + Words.date(leave.from()) + " to "
        + Words.date(leave.to()), leave.isOn(today) ? "Away now" : "To come",
        without == 0 ? "Every case has a deputy" : cases,
        without == 0 || !manager ? null : "/cases/handover?what=no-deputy&from=" + leave.username());
  }

  private List<Choice> letters(Actor who) {
    InLetters now = cover.inLetters(who.authorityId());
    return Stream.of(InLetters.values()).map(one -> new Choice(one.name(), one.words(), one == now)).toList();
  }

  private TaskForm form() {
    return forms.ofPage("leave");
  }

  /** A manager chooses among all, everyone else has only themselves. */
  private Map<String, List<Option>> options() {
    Actor who = actor.get();
    return Map.of("colleagues", CaseworkRoles.managedBy(who) ? colleagues.colleagues().stream()
        .map(member -> new Option(member.username(), member.name())).toList()
        : List.of(new Option(who.username(), who.name())));
  }
}
