package org.ehccasework.clock.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.task.Note;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form of this module's pages with what to read before.
 *
 * @param hidden values the address carries on, by name
 * @param method get where the answer only chooses the next page, else post
 */
record ClockForm(TaskForm form, Reading reading, Map<String, List<Option>> options, List<Note> notes, String action,
    String method, Map<String, String> hidden, String button) {

  /** The same with rules the use case found broken; one that belongs to no field stands for the whole form. */
  static Reading with(TaskForm form, Reading reading, List<Violation> broken) {
    return reading.with(broken.stream().map(violation -> form.field(violation.field()).isPresent() ? violation
        : new Violation("", violation.message())).toList());
  }

  /** @param back the page it was opened from */
  ModelAndView page(String back) {
    var page = new ModelAndView("clock/form", reading.isClean() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    page.addObject("page", this);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("back", back);
    page.addObject("hasErrors", !reading.isClean());
    return page;
  }
}
