package org.ehccasework.clock.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.CorrectReceipt;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrects the day a request was received. */
@Controller
@RequestMapping("/cases/{ref}/clock/correct-receipt")
class CorrectReceiptController {

  private static final String FORM = "correct-receipt";

  private final ClockDoor door;
  private final CaseFiles files;
  private final TaskForms forms;
  private final FormReader reader;
  private final CorrectReceipt correctReceipt;

  CorrectReceiptController(ClockDoor door, CaseFiles files, TaskForms forms, FormReader reader,
      CorrectReceipt correctReceipt) {
    this.door = door;
    this.files = files;
    this.forms = forms;
    this.reader = reader;
    this.correctReceipt = correctReceipt;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref) {
    door.toCorrect(ref);
    return page(ref, reader.showing(form(), Map.of("receivedOn", files.get(ref).receivedOn())));
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params) {
    door.toCorrect(ref);
    Reading reading = reader.fromParams(form(), params, Map.of());
    if (reading.isClean()) {
      try {
        correctReceipt.correct(new CorrectReceipt.Command(ref, reading.answers().date("receivedOn").orElse(null),
            reading.answers().text("reason")));
        return new ModelAndView("redirect:/cases/" + ref + "/clock");
      } catch (RuleBroken broken) {
        reading = ClockForm.with(form(), reading, broken.violations());
      }
    }
    return page(ref, reading);
  }

  private ModelAndView page(String ref, Reading reading) {
    return new ClockForm(form(), reading, Map.of(), List.of(note(files.get(ref))),
        "/cases/" + ref + "/clock/correct-receipt", "post", Map.of(), "clock.correct.send")
        .page("/cases/" + ref + "/clock");
  }

  private static Note note(CaseFile file) {
    String recorded = "The date recorded is " + Words.dayAndDate(file.receivedOn()) + ".";
    String started = file.clockStart().equals(file.receivedOn()) ? ""
        : " The clock started earlier, on " + Words.dayAndDate(file.clockStart())
            + ", when the council became responsible.";
    return Note.warning("A correction moves the legal dates", recorded + started,
        "All dates of the case that count from it, their timers and the tasks are worked out again. The history keeps "
            + "both dates and your reason.",
        "Letters that are approved or sent keep the dates they tell. Write to the family where such a date was wrong.");
  }

  private TaskForm form() {
    return forms.ofPage(FORM);
  }
}
