package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.ehccasework.casefile.CapacityDecision;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.RecordLookedAfter;
import org.ehccasework.casefile.RecordWhoDecides;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes down whether a child is looked after, and whether a young person decides themselves. */
@Controller
@CoordinatorOnly
@RequestMapping("/cases/{ref}/people")
class StandingController {

  private final CaseDoor door;
  private final CasePeople people;
  private final RecordLookedAfter recordLookedAfter;
  private final RecordWhoDecides recordWhoDecides;
  private final FormPages pages;

  StandingController(CaseDoor door, CasePeople people, RecordLookedAfter recordLookedAfter,
      RecordWhoDecides recordWhoDecides, FormPages pages) {
    this.door = door;
    this.people = people;
    this.recordLookedAfter = recordLookedAfter;
    this.recordWhoDecides = recordWhoDecides;
    this.pages = pages;
  }

  @GetMapping("/looked-after")
  String askLookedAfter(@PathVariable String ref, Model model) {
    door.toWork(ref);
    return pages.lookedAfter(ref).show(values(people.familyOf(ref).lookedAfter()), model);
  }

  @PostMapping("/looked-after")
  String lookedAfter(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    door.toWork(ref);
    return pages.lookedAfter(ref).save(typed, answers -> recordLookedAfter.record(new RecordLookedAfter.Command(ref,
        answers.date("since").orElse(null), answers.date("until").orElse(null), basis(answers),
        answers.text("authority"))), model, response);
  }

  @GetMapping("/who-decides")
  String askWhoDecides(@PathVariable String ref, Model model) {
    door.toWork(ref);
    return pages.whoDecides(ref).show(values(people.familyOf(ref).rights().capacity()), model);
  }

  @PostMapping("/who-decides")
  String whoDecides(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    door.toWork(ref);
    return pages.whoDecides(ref).save(typed,
        answers -> recordWhoDecides.record(AskWhoDecidesTask.command(ref, answers)), model, response);
  }

  private static LookedAfter.Basis basis(FormAnswers answers) {
    return LookedAfter.Basis.valueOf(answers.text("basis"));
  }

  private static Map<String, Object> values(LookedAfter care) {
    Map<String, Object> values = new HashMap<>();
    if (care != null) {
      values.put("since", care.sinceKnown() ? care.since() : null);
      values.put("until", care.until());
      values.put("basis", care.basis().name());
      values.put("authority", care.authority());
    }
    return values;
  }

  private static Map<String, Object> values(CapacityDecision decision) {
    Map<String, Object> values = new HashMap<>();
    if (decision != null) {
      values.put("canDecide", decision.canDecide() ? "yes" : "no");
      values.put("decidedOn", decision.decidedOn());
      values.put("decidedBy", decision.decidedBy());
      values.put("basis", decision.basis());
    }
    return values;
  }
}
