package org.ehccasework.letters.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.letters.CorrectDispatch;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.letters.internal.Sheets.Sheet;
import org.ehccasework.letters.internal.StoredNotice;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
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

/** Corrects how and when a letter was sent. */
@Controller
@RequestMapping("/cases/{ref}/letters/{id}/correct")
@ManagerOnly
class CorrectDispatchController {

  private final CaseAccess access;
  private final Sheets sheets;
  private final TaskForm form;
  private final FormReader reader;
  private final CorrectDispatch correctDispatch;
  private final Notices notices;

  CorrectDispatchController(CaseAccess access, Sheets sheets, TaskForms forms, FormReader reader,
      CorrectDispatch correctDispatch, Notices notices) {
    this.notices = notices;
    this.access = access;
    this.sheets = sheets;
    this.form = forms.ofPage("correct-dispatch");
    this.reader = reader;
    this.correctDispatch = correctDispatch;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable UUID id) {
    Sheet sheet = sheet(ref, id);
    return page(sheet).show(reader, recorded(sheet));
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    Sheet sheet = sheet(ref, id);
    return page(sheet).save(reader, typed, answers -> {
      correctDispatch.correct(command(sheet, answers));
      boolean toPutRight = !notices.waiting(ref, NoticeType.CORRECTION, NoticeType.REPLY).isEmpty();
      return "The record is corrected. The dates and limits were worked out again."
          + (toPutRight ? " A letter that puts right the dates that were told is ready to approve." : "");
    }, flash);
  }

  private Sheet sheet(String ref, UUID id) {
    access.requireWork(ref);
    var sheet = sheets.of(id);
    if (!sheet.notice().caseRef().equals(ref) || !sheet.notice().is(Status.DISPATCHED)) {
      throw new NotFound("There is no letter in this case that was sent and could be corrected.");
    }
    return sheet;
  }

  private LetterFormPage page(Sheet sheet) {
    var sent = sheet.notice().sent();
    String recorded = sheet.notice().notice().isKept() ? "It is recorded as kept, and not given to the family"
        : "It is recorded as sent " + sent.words() + ", which counts as given on "
            + Words.dayAndDate(sent.effectiveOn());
    return new LetterFormPage(sheet.notice().notice(), "/correct", recorded
        + ". The record stays in the history, with your reason.", "letters.correct.save", form,
        Ways.options(sheet.to()));
  }

  private static Map<String, Object> recorded(Sheet sheet) {
    StoredNotice notice = sheet.notice();
    Map<String, Object> values = new HashMap<>();
    values.put("copies", Ways.rows(sheet.copies(), notice.sent()));
    values.put("method", notice.notice().method());
    values.put("dispatchedOn", notice.notice().dispatchedOn());
    values.put("note", notice.note());
    return values;
  }

  private static CorrectDispatch.Command command(Sheet sheet, FormAnswers answers) {
    var went = Ways.went(answers, sheet.to());
    return new CorrectDispatch.Command(sheet.notice().id(), went.method(), Ways.day(answers), answers.text("note"),
        answers.text("reason"), went.different(), answers.flag("letterIsRight"));
  }
}
