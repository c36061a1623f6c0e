package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.AddCasePerson;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.ChangeCasePerson;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.form.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds someone to a case and corrects what is known of them. */
@Controller
@CoordinatorOnly
@RequestMapping("/cases/{ref}/people")
class CasePersonController {

  private final CaseDoor door;
  private final CasePeople people;
  private final AddCasePerson addCasePerson;
  private final ChangeCasePerson changeCasePerson;
  private final FormPages pages;

  CasePersonController(CaseDoor door, CasePeople people, AddCasePerson addCasePerson,
      ChangeCasePerson changeCasePerson, FormPages pages) {
    this.door = door;
    this.people = people;
    this.addCasePerson = addCasePerson;
    this.changeCasePerson = changeCasePerson;
    this.pages = pages;
  }

  @GetMapping("/new")
  String askNew(@PathVariable String ref, Model model) {
    door.toWork(ref);
    return pages.newPerson(ref).show(Map.of("mayBeWrittenTo", true), model);
  }

  @PostMapping("/new")
  String add(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    door.toWork(ref);
    UUID[] added = new UUID[1];
    String view = pages.newPerson(ref).save(typed,
        answers -> added[0] = addCasePerson.add(new AddCasePerson.Command(ref, PersonAnswers.details(answers),
            PersonAnswers.livesWith(answers))), model, response);
    boolean advocate = CasePerson.Kind.ADVOCATE.name().equals(typed.getFirst("kind"));
    return added[0] != null && advocate
        ? "redirect:/cases/" + ref + "/people/" + added[0] + "/consent?done=added" : view;
  }

  @GetMapping("/{id}")
  String ask(@PathVariable String ref, @PathVariable UUID id, Model model) {
    door.toWork(ref);
    CasePerson person = people.get(ref, id);
    return pages.changedPerson(ref, person).show(PersonAnswers.values(person), model);
  }

  @PostMapping("/{id}")
  String change(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    door.toWork(ref);
    CasePerson saved = people.get(ref, id);
    String view = pages.changedPerson(ref, saved).save(typed, answers -> changeCasePerson.change(
        new ChangeCasePerson.Command(ref, id, PersonAnswers.details(answers), answers.text("basedOn"),
            PersonAnswers.livesWith(answers), answers.flag("othersMoveToo"))), model, response);
    if (model.getAttribute("reading") instanceof Reading shown && shown.errorAt("basedOn") != null) {
      model.addAttribute("saved", PersonFacts.of(saved));
    }
    return view;
  }
}
