package org.ehccasework.letters.web;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.letters.CloseLetterLink;
import org.ehccasework.letters.SendLinkAgain;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.letters.internal.LinkDoor.Held;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.web.NotFound;
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

/** Closes the link of a letter, or mails a new one in its place. */
@Controller
@RequestMapping("/cases/{ref}/letters/{id}/links/{link}")
@NoticeSenders
class LetterLinkController {

  private static final String AGAIN = "again";

  private final CaseAccess access;
  private final LinkDoor door;
  private final TaskForm form;
  private final FormReader reader;
  private final CloseLetterLink closeLink;
  private final SendLinkAgain sendAgain;

  LetterLinkController(CaseAccess access, LinkDoor door, TaskForms forms, FormReader reader,
      CloseLetterLink closeLink, SendLinkAgain sendAgain) {
    this.access = access;
    this.door = door;
    this.form = forms.ofPage("letter-link");
    this.reader = reader;
    this.closeLink = closeLink;
    this.sendAgain = sendAgain;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID link) {
    return page(held(ref, id, link)).show(reader, Map.of());
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID link,
      @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
    return page(held(ref, id, link)).save(reader, typed, answers -> change(link, answers), flash);
  }

  /** What was done, for the page of the letter. */
  private String change(UUID link, FormAnswers answers) {
    String reason = answers.text("reason");
    if (AGAIN.equals(answers.text("what"))) {
      sendAgain.send(new SendLinkAgain.Command(link, reason));
      return "The link is closed and a new one is on its way.";
    }
    closeLink.close(new CloseLetterLink.Command(link, reason));
    return "The link is closed. It opens nothing any more.";
  }

  private Held held(String ref, UUID id, UUID link) {
    access.requireWork(ref);
    Held held = door.held(link);
    if (!held.link().caseRef().equals(ref) || !held.notice().id().equals(id)) {
      throw new NotFound("There is no such link to this letter.");
    }
    return held;
  }

  private LetterFormPage page(Held held) {
    return new LetterFormPage(held.notice().notice(), "/links/" + held.link().id(), "This link opens the copy to "
        + held.link().to() + ". The letter counts as sent on the day it was first sent, whatever you do here.",
        "letters.links.save", form, Map.of());
  }
}
