package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.LogContact;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Where is my child's case?": what to say on the phone, and the call written down when it ends. */
@Controller
@RequestMapping("/cases/{ref}/where")
class WhereController {

  private static final Map<String, List<Option>> KINDS = Map.of("kinds",
      Stream.of(CaseContacts.Kind.values()).map(kind -> new Option(kind.name(), kind.words())).toList());

  private final CaseAccess access;
  private final WhereViews views;
  private final LogContact logContact;
  private final TaskForms forms;
  private final FormReader reader;
  private final Clock clock;

  WhereController(CaseAccess access, WhereViews views, LogContact logContact, TaskForms forms, FormReader reader,
      Clock clock) {
    this.access = access;
    this.views = views;
    this.logContact = logContact;
    this.forms = forms;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @param search the kept search the person came from, to go back to
   * @param kept present when a promise has just been marked as kept
   */
  @GetMapping
  String show(@PathVariable String ref, @RequestParam(required = false) String search,
      @RequestParam(required = false) String kept, Model model) {
    access.requireRead(ref);
    access.opened(ref);
    model.addAttribute("done", kept == null ? null : "The promise is marked as kept.");
    return draw(ref, search, reader.showing(form(), Map.of("kind", CaseContacts.Kind.CALL.name(), "on",
        LocalDate.now(clock))), model);
  }

  @PostMapping
  @CoordinatorOnly
  String close(@PathVariable String ref, @RequestParam(required = false) String search,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    access.requireWork(ref);
    if (typed.containsKey("pressed")) {
      return draw(ref, search, reader.withRows(form(), typed, typed.getFirst("pressed")), model);
    }
    Reading reading = reader.fromParams(form(), typed, KINDS);
    try {
      logContact.log(command(ref, reading.require()));
      return "redirect:" + (isSearch(search) ? back(ref, search) : back(ref, null) + "?done=contact");
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(ref, search, reading.with(broken.violations()), model);
    }
  }

  private static LogContact.Command command(String ref, FormAnswers answers) {
    return new LogContact.Command(ref, CaseContacts.Kind.valueOf(answers.text("kind")), answers.text("withWhom"),
        answers.date("on").orElse(null), answers.text("note"), answers.text("followUp"),
        answers.date("followUpOn").orElse(null), LogContact.Promised.more(answers));
  }

  private String draw(String ref, String search, Reading reading, Model model) {
    model.addAttribute("where", views.of(ref));
    model.addAttribute("form", form());
    model.addAttribute("options", KINDS);
    model.addAttribute("reading", reading);
    model.addAttribute("hasErrors", !reading.isClean());
    model.addAttribute("search", isSearch(search) ? search : null);
    model.addAttribute("back", back(ref, search));
    return "worklist/where";
  }

  private TaskForm form() {
    return forms.ofPage("contact");
  }

  private static String back(String ref, String search) {
    return isSearch(search) ? "/cases?search=" + search : "/cases/" + ref;
  }

  /** Only an id of ours goes back into an address. */
  private static boolean isSearch(String search) {
    try {
      return search != null && UUID.fromString(search).toString().equals(search);
    } catch (IllegalArgumentException noId) {
      return false;
    }
  }
}
