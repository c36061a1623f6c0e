package org.ehccasework.letters.web;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.ReopenNotice;
import org.ehccasework.people.NoticeSenders;
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

/** Takes back the approval of a letter that must be changed before it leaves. */
@Controller
@RequestMapping("/cases/{ref}/letters/{id}/reopen")
@NoticeSenders
class ReopenNoticeController {

  private final LettersToWorkOn letters;
  private final TaskForm form;
  private final FormReader reader;
  private final ReopenNotice reopenNotice;

  ReopenNoticeController(LettersToWorkOn letters, TaskForms forms, FormReader reader, ReopenNotice reopenNotice) {
    this.letters = letters;
    this.form = forms.ofPage("reopen-notice");
    this.reader = reader;
    this.reopenNotice = reopenNotice;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable UUID id) {
    return page(ref, id).show(reader, Map.of());
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return page(ref, id).save(reader, typed, answers -> {
      reopenNotice.reopen(new ReopenNotice.Command(id, answers.text("reason")));
      return "The letter is to be approved again.";
    }, flash);
  }

  private LetterFormPage page(String ref, UUID id) {
    return new LetterFormPage(letters.get(ref, id), "/reopen",
        "The letter is written anew by the facts of the case as they are now. What you added stays.",
        "letters.reopen", form, Map.of());
  }
}
