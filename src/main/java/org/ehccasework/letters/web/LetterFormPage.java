package org.ehccasework.letters.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ehccasework.letters.Notice;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form about one letter that belongs to no task.
 *
 * @param path its address after that of the letter
 * @param about what it does, in a sentence or two
 * @param button the key of the words on its button
 */
record LetterFormPage(Notice notice, String path, String about, String button, TaskForm form,
    Map<String, List<Option>> options) {

  ModelAndView show(FormReader reader, Map<String, Object> values) {
    return draw(reader.showing(form, values), HttpStatus.OK);
  }

  /** Goes back to the letter with what the use case says was done; else shows the page again as it was typed. */
  ModelAndView save(FormReader reader, MultiValueMap<String, String> typed, Function<FormAnswers, String> useCase,
      RedirectAttributes flash) {
    Reading reading = reader.fromParams(form, typed, options);
    if (!reading.isClean()) {
      return draw(reading, HttpStatus.BAD_REQUEST);
    }
    try {
      flash.addFlashAttribute("done", useCase.apply(reading.answers()));
      return new ModelAndView("redirect:" + LetterState.href(notice));
    } catch (RuleBroken broken) {
      return draw(reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView draw(Reading reading, HttpStatus status) {
    return new ModelAndView("letters/letter-form", Map.of("name", notice.name(), "href", LetterState.href(notice),
        "action", LetterState.href(notice) + path, "about", about, "save", button, "form", form, "options", options,
        "reading", reading, "hasErrors", !reading.isClean()), status);
  }
}
