package org.ehccasework.clock.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.internal.Grounds;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The two forms of a claim: which ground, of those the law knows for the limit, and then the facts of that ground. */
@Component
class ClaimPages {

  private static final String CHOOSE = "claim-exception";

  private final Grounds grounds;
  private final TaskForms forms;
  private final FormReader reader;
  private final KnownClosures closures;

  ClaimPages(Grounds grounds, TaskForms forms, FormReader reader, KnownClosures closures) {
    this.grounds = grounds;
    this.forms = forms;
    this.reader = reader;
    this.closures = closures;
  }

  /** The ground named in the address, or null where it is none of this limit. */
  ExceptionKind ground(CaseLimit limit, String code) {
    return ExceptionKind.of(code).filter(grounds.of(limit)::contains).orElse(null);
  }

  /** @param params what was sent; an answer is missed only once the person has gone on */
  ClockForm choose(CaseLimit limit, MultiValueMap<String, String> params) {
    List<Option> offered = grounds.of(limit).stream()
        .map(kind -> new Option(kind.code(), Grounds.title(kind))).toList();
    if (offered.isEmpty()) {
      throw new NotFound("The law knows no exception for this date.");
    }
    TaskForm form = forms.ofPage(CHOOSE);
    Map<String, List<Option>> options = Map.of("grounds", offered);
    Reading reading = reader.fromParams(form, params, options);
    return new ClockForm(form, params.containsKey("next") ? reading : reading.with(List.of()), options, notes(limit),
        action(limit), "get", hidden(limit, "next", "facts"), "clock.continue");
  }

  TaskForm form(ExceptionKind ground) {
    return forms.ofPage("claim-" + ground.code());
  }

  Reading read(ExceptionKind ground, MultiValueMap<String, String> params) {
    return reader.fromParams(form(ground), params, Map.of());
  }

  ClockForm facts(CaseLimit limit, ExceptionKind ground, Reading reading) {
    List<Note> notes = new ArrayList<>(notes(limit));
    closures.note(limit, ground).ifPresent(notes::add);
    return new ClockForm(form(ground), reading, Map.of(), notes, action(limit), "post",
        hidden(limit, "ground", ground.code()), "clock.claim.send");
  }

  ClockForm emptyFacts(CaseLimit limit, ExceptionKind ground) {
    return facts(limit, ground, reader.showing(form(ground), closures.values(limit, ground)));
  }

  private static List<Note> notes(CaseLimit limit) {
    return List.of(LimitNotes.of(limit), Note.info("What an exception does",
        "It excuses being late. It does not move the date, and the work goes on as soon as practicable.",
        "Another officer decides on it. The family gets a letter the same day."));
  }

  private static Map<String, String> hidden(CaseLimit limit, String name, String value) {
    Map<String, String> hidden = new HashMap<>(Map.of("limit", limit.limitId(), name, value));
    if (limit.itemId() != null) {
      hidden.put("item", limit.itemId());
    }
    return hidden;
  }

  private static String action(CaseLimit limit) {
    return "/cases/" + limit.caseRef() + "/clock/exceptions/new";
  }
}
