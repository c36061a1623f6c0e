package org.ehccasework.clock.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.CorrectReceipt;
import org.ehccasework.clock.CorrectResponsible;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
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

/** Corrects the two days one of which starts the clock: the receipt of the request, and becoming responsible. */
@Controller
@RequestMapping("/cases/{ref}/clock")
class CorrectStartController {

  private static final String RECEIPT = "correct-receipt";
  private static final String RESPONSIBLE = "correct-responsible";

  private final ClockDoor door;
  private final CaseFiles files;
  private final TaskForms forms;
  private final FormReader reader;
  private final CorrectReceipt correctReceipt;
  private final CorrectResponsible correctResponsible;

  CorrectStartController(ClockDoor door, CaseFiles files, TaskForms forms, FormReader reader,
      CorrectReceipt correctReceipt, CorrectResponsible correctResponsible) {
    this.door = door;
    this.files = files;
    this.forms = forms;
    this.reader = reader;
    this.correctReceipt = correctReceipt;
    this.correctResponsible = correctResponsible;
  }

  @GetMapping("/correct-receipt")
  ModelAndView askReceipt(@PathVariable String ref) {
    return show(ref, RECEIPT, "receivedOn", CaseFile::receivedOn);
  }

  @PostMapping("/correct-receipt")
  ModelAndView saveReceipt(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params) {
    return save(ref, RECEIPT, params, answers -> correctReceipt.correct(new CorrectReceipt.Command(ref,
        answers.date("receivedOn").orElse(null), answers.text("reason"))));
  }

  @GetMapping("/correct-responsible")
  ModelAndView askResponsible(@PathVariable String ref) {
    return show(ref, RESPONSIBLE, "becameResponsibleOn", CaseFile::becameResponsibleOn);
  }

  @PostMapping("/correct-responsible")
  ModelAndView saveResponsible(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params) {
    return save(ref, RESPONSIBLE, params, answers -> correctResponsible.correct(new CorrectResponsible.Command(ref,
        answers.date("becameResponsibleOn").orElse(null), answers.text("reason"))));
  }

  private ModelAndView show(String ref, String form, String field,
      Function<CaseFile, LocalDate> recorded) {
    door.toCorrect(ref);
    Map<String, Object> values = new HashMap<>();
    values.put(field, recorded.apply(files.get(ref)));
    return page(ref, form, reader.showing(forms.ofPage(form), values));
  }

  private ModelAndView save(String ref, String form, MultiValueMap<String, String> params,
      Consumer<FormAnswers> useCase) {
    door.toCorrect(ref);
    Reading reading = reader.fromParams(forms.ofPage(form), params, Map.of());
    if (reading.isClean()) {
      try {
        useCase.accept(reading.answers());
        return new ModelAndView("redirect:/cases/" + ref + "/clock?done=corrected");
      } catch (RuleBroken broken) {
        reading = ClockForm.with(forms.ofPage(form), reading, broken.violations());
      }
    }
    return page(ref, form, reading);
  }

  private ModelAndView page(String ref, String form, Reading reading) {
    return new ClockForm(forms.ofPage(form), reading, Map.of(), List.of(note(files.get(ref))),
        "/cases/" + ref + "/clock/" + form, "post", Map.of(), "clock.correct.send").page("/cases/" + ref + "/clock");
  }

  private static Note note(CaseFile file) {
    String received = "The request is recorded as received on " + Words.dayAndDate(file.receivedOn()) + ". ";
    String responsible = file.becameResponsibleOn() == null
        ? "No other day is recorded on which the council became responsible. "
        : "The council is recorded as responsible since " + Words.dayAndDate(file.becameResponsibleOn()) + ". ";
    return Note.warning("A correction moves the legal dates",
        received + responsible + "The clock counts from "
            + (file.becameResponsibleOn() == null ? "" : "the earlier day, ") + Words.dayAndDate(file.clockStart()) + ".",
        "All dates of the case that count from it, their timers and the tasks are worked out again. The history keeps "
            + "both dates and your reason.",
        "Letters that are approved or sent keep the dates they tell. Where the family has a letter with an old date, "
            + "a letter that puts it right is prepared and waits for approval.");
  }
}
