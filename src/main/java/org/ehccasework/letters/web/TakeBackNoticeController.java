package org.ehccasework.letters.web;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.TakeBackNotice;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back a letter that is not needed any more. */
@Controller
@RequestMapping("/cases/{ref}/letters/{id}/take-back")
@ManagerOnly
class TakeBackNoticeController {

  private final LettersToWorkOn letters;
  private final TaskForm form;
  private final FormReader reader;
  private final TakeBackNotice takeBackNotice;

  TakeBackNoticeController(LettersToWorkOn letters, TaskForms forms, FormReader reader, TakeBackNotice takeBackNotice) {
    this.letters = letters;
    this.form = forms.ofPage("take-back-notice");
    this.reader = reader;
    this.takeBackNotice = takeBackNotice;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable UUID id) {
    return page(ref, id).show(reader, Map.of());
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return page(ref, id).save(reader, typed, answers -> {
      takeBackNotice.takeBack(new TakeBackNotice.Command(id, answers.text("reason")));
      return "The letter has been taken back. Its task is gone.";
    }, flash);
  }

  private LetterFormPage page(String ref, UUID id) {
    return new LetterFormPage(letters.get(ref, id), "/take-back",
        "The letter stays on file as not sent, with your reason.",
        "letters.take-back", form, Map.of());
  }
}
