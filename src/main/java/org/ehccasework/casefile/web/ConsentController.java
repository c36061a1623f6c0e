package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.EndConsent;
import org.ehccasework.casefile.RecordConsent;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes down what the family agreed that an advocate or supporter may, and that it ended. */
@Controller
@CoordinatorOnly
@RequestMapping("/cases/{ref}/people/{id}/consent")
class ConsentController {

  private final CaseDoor door;
  private final CasePeople people;
  private final RecordConsent recordConsent;
  private final EndConsent endConsent;
  private final FormPages pages;

  ConsentController(CaseDoor door, CasePeople people, RecordConsent recordConsent, EndConsent endConsent,
      FormPages pages) {
    this.door = door;
    this.people = people;
    this.recordConsent = recordConsent;
    this.endConsent = endConsent;
    this.pages = pages;
  }

  /** @param done present where the advocate has just been added */
  @GetMapping
  String ask(@PathVariable String ref, @PathVariable UUID id, @RequestParam(required = false) String done,
      Model model) {
    door.toWork(ref);
    Advocate advocate = advocate(ref, id);
    model.addAttribute("done", done == null ? null : advocate.person().name()
        + " is added to the case. Now record what the family agreed that they may do.");
    return pages.consent(ref, advocate.person()).show(values(advocate.consent()), model);
  }

  @PostMapping
  String record(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    door.toWork(ref);
    return pages.consent(ref, advocate(ref, id).person()).save(typed,
        answers -> recordConsent.record(command(ref, id, answers)), model, response);
  }

  @GetMapping("/end")
  String askEnd(@PathVariable String ref, @PathVariable UUID id, Model model) {
    door.toWork(ref);
    return pages.endConsent(ref, advocate(ref, id).person()).show(Map.of(), model);
  }

  @PostMapping("/end")
  String end(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    door.toWork(ref);
    return pages.endConsent(ref, advocate(ref, id).person()).save(typed, answers -> endConsent.end(
        new EndConsent.Command(ref, id, answers.date("endedOn").orElse(null), answers.text("why"))), model, response);
  }

  private Advocate advocate(String ref, UUID id) {
    return people.familyOf(ref).advocates().stream().filter(one -> one.person().id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such advocate or supporter in " + ref + "."));
  }

  private static RecordConsent.Command command(String ref, UUID id, FormAnswers answers) {
    return new RecordConsent.Command(ref, id, UUID.fromString(answers.text("givenBy")),
        answers.date("givenOn").orElse(null), Consent.How.valueOf(answers.text("how")),
        answers.choices("purposes").stream().map(Consent.Purpose::valueOf).collect(Collectors.toSet()),
        answers.date("until").orElse(null));
  }

  /** A renewal begins with what was agreed before; who gives it, when, how and until when is new. */
  private static Map<String, Object> values(Consent before) {
    Map<String, Object> values = new HashMap<>();
    if (before != null) {
      values.put("purposes", before.purposes().stream().sorted().map(Consent.Purpose::name).toList());
    }
    return values;
  }
}
