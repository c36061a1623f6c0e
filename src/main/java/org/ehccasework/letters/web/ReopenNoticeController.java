package org.ehccasework.letters.web;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.ReopenNotice;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
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

  private final CaseAccess access;
  private final Notices notices;
  private final TaskForm form;
  private final FormReader reader;
  private final ReopenNotice reopenNotice;

  ReopenNoticeController(CaseAccess access, Notices notices, TaskForms forms, FormReader reader,
      ReopenNotice reopenNotice) {
    this.access = access;
    this.notices = notices;
    this.form = forms.ofPage("reopen-notice");
    this.reader = reader;
    this.reopenNotice = reopenNotice;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable UUID id) {
    return page(notice(ref, id), reader.showing(form, Map.of()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    var notice = notice(ref, id);
    Reading reading = reader.fromParams(form, typed, Map.of());
    if (!reading.isClean()) {
      return page(notice, reading, HttpStatus.BAD_REQUEST);
    }
    try {
      reopenNotice.reopen(new ReopenNotice.Command(id, reading.answers().text("reason")));
    } catch (RuleBroken broken) {
      return page(notice, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("done", "The letter is to be approved again.");
    return new ModelAndView("redirect:" + LetterState.href(notice));
  }

  private Notice notice(String ref, UUID id) {
    access.requireWork(ref);
    var notice = notices.get(id);
    if (!notice.caseRef().equals(ref)) {
      throw new NotFound("There is no such letter in this case.");
    }
    return notice;
  }

  private ModelAndView page(Notice notice, Reading reading, HttpStatus status) {
    var page = new ModelAndView("letters/letter-form", status);
    page.addObject("name", notice.name());
    page.addObject("href", LetterState.href(notice));
    page.addObject("action", LetterState.href(notice) + "/reopen");
    page.addObject("about", "The letter is written anew by the facts of the case as they are now. What you added stays.");
    page.addObject("save", "letters.reopen");
    page.addObject("form", form);
    page.addObject("options", Map.of());
    page.addObject("reading", reading);
    page.addObject("hasErrors", !reading.isClean());
    return page;
  }
}
