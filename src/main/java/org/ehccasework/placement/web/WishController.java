package org.ehccasework.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.placement.RecordWish;
import org.ehccasework.placement.internal.WishTime;
import org.ehccasework.settings.SettingKind;
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

/** Writes down which setting the family asks for. */
@Controller
@RequestMapping("/cases/{ref}/placement/wish")
@CoordinatorOnly
class WishController {

  private final RecordWish recordWish;
  private final CaseAccess access;
  private final OfferedSettings offered;
  private final CasePeople people;
  private final SettingWishes wishes;
  private final WishTime time;
  private final FormReader reader;
  private final TaskForm form;

  WishController(RecordWish recordWish, CaseAccess access, OfferedSettings offered, CasePeople people,
      SettingWishes wishes, WishTime time, FormReader reader, TaskForms forms) {
    this.recordWish = recordWish;
    this.access = access;
    this.offered = offered;
    this.people = people;
    this.wishes = wishes;
    this.time = time;
    this.reader = reader;
    this.form = forms.ofPage("wish");
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    access.requireWork(ref);
    List<Option> names = names(ref);
    return page(ref, reader.showing(form, names.size() == 1 ? Map.of("saidBy", names.get(0).value()) : Map.of()), names,
        model);
  }

  @PostMapping
  String record(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    access.requireWork(ref);
    Reading reading = reader.fromParams(form, params, offered.of(ref));
    try {
      FormAnswers answers = reading.require();
      recordWish.record(new RecordWish.Command(ref, answers.text("setting"),
          SettingKind.ofCode(answers.text("kind")).orElse(null), answers.date("saidOn").orElse(null),
          SettingWish.How.ofCode(answers.text("how")).orElseThrow(), answers.text("saidBy"),
          answers.text("alsoNamed"), answers.text("note")));
      return "redirect:/cases/" + ref + "/placement?done=" + (wishes.latest(ref).filter(last ->
          last.saidOn().isAfter(answers.date("saidOn").orElseThrow())).isPresent() ? "earlier" : "wish");
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, reading.with(broken.violations()), names(ref), model);
    }
  }

  /** Whoever may ask: the parents, the young person and who speaks for them. */
  private List<Option> names(String ref) {
    return people.of(ref).stream().filter(person -> switch (person.kind()) {
      case PARENT, YOUNG_PERSON, REPRESENTATIVE -> true;
      default -> false;
    }).map(CasePerson::name).distinct().map(name -> new Option(name, name)).toList();
  }

  private String page(String ref, Reading reading, List<Option> names, Model model) {
    Map<String, List<Option>> options = new HashMap<>(offered.of(ref));
    options.put("people", names);
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("options", options);
    model.addAttribute("about", time.of(ref).until());
    model.addAttribute("action", "/cases/" + ref + "/placement/wish");
    model.addAttribute("back", "/cases/" + ref + "/placement");
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }
}
