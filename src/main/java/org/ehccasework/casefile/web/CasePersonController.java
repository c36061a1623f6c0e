package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.AddCasePerson;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.ChangeCasePerson;
import org.ehccasework.casefile.PersonDetails;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.form.FormAnswers;
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
    return pages.newPerson(ref).save(typed,
        answers -> addCasePerson.add(new AddCasePerson.Command(ref, details(answers))), model, response);
  }

  @GetMapping("/{id}")
  String ask(@PathVariable String ref, @PathVariable UUID id, Model model) {
    door.toWork(ref);
    CasePerson person = people.get(ref, id);
    return pages.changedPerson(ref, person).show(values(person), model);
  }

  @PostMapping("/{id}")
  String change(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    door.toWork(ref);
    CasePerson saved = people.get(ref, id);
    String view = pages.changedPerson(ref, saved).save(typed, answers -> changeCasePerson.change(
        new ChangeCasePerson.Command(ref, id, details(answers), answers.text("basedOn"))), model, response);
    if (model.getAttribute("reading") instanceof Reading shown && shown.errorAt("basedOn") != null) {
      model.addAttribute("saved", PersonFacts.of(saved));
    }
    return view;
  }

  private static PersonDetails details(FormAnswers answers) {
    return new PersonDetails(CasePerson.Kind.valueOf(answers.text("kind")), answers.text("name"),
        answers.text("organisation"), answers.text("address"), answers.text("email"), answers.flag("agreedEmail"),
        answers.flag("mayBeWrittenTo"), answers.text("phone"), answers.text("notes"));
  }

  private static Map<String, Object> values(CasePerson person) {
    Map<String, Object> values = new HashMap<>();
    values.put("basedOn", person.mark());
    values.put("kind", person.kind().name());
    values.put("name", person.name());
    values.put("organisation", person.organisation());
    values.put("address", person.address());
    values.put("email", person.email());
    values.put("agreedEmail", person.agreedEmail());
    values.put("mayBeWrittenTo", person.mayBeWrittenTo());
    values.put("phone", person.phone());
    values.put("notes", person.notes());
    return values;
  }
}
