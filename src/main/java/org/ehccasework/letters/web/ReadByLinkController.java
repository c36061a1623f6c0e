package org.ehccasework.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ehccasework.letters.ConfirmLetterLink;
import org.ehccasework.letters.LetterEnclosure.Enclosed;
import org.ehccasework.letters.LookAtLink;
import org.ehccasework.letters.ReadByLink;
import org.ehccasework.letters.ReadByLink.Opened;
import org.ehccasework.people.CouncilFaces;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.print.PaperDownload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages behind the link of a letter, for whoever holds it: first the address it was mailed to, then the letter. */
@Controller
@RequestMapping("/letters/read/{token}")
class ReadByLinkController {

  /** Who set off what happens here, in the history of the case. */
  private static final String LINK = "link";
  private static final String ADDRESS = "/letters/read/";

  private final LookAtLink look;
  private final ConfirmLetterLink confirm;
  private final ReadByLink read;
  private final LinkMarks marks;
  private final LetterPapers papers;
  private final PaperDownload download;

  ReadByLinkController(LookAtLink look, ConfirmLetterLink confirm, ReadByLink read, LinkMarks marks,
      LetterPapers papers, PaperDownload download) {
    this.look = look;
    this.confirm = confirm;
    this.read = read;
    this.marks = marks;
    this.papers = papers;
    this.download = download;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
    if (!isOpen(token, request)) {
      return shut();
    }
    return marks.isSet(token, request) ? letterPage(token) : asking(token, null, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView confirm(@PathVariable String token, @RequestParam(defaultValue = "") String email,
      HttpServletRequest request) {
    if (!isOpen(token, request)) {
      return shut();
    }
    if (email.isBlank()) {
      return asking(token, "empty", HttpStatus.BAD_REQUEST);
    }
    var answer = SystemActor.call(LINK, () -> confirm.confirm(new ConfirmLetterLink.Command(token, email)));
    if (answer == ConfirmLetterLink.Answer.RIGHT) {
      marks.set(token, request);
      return letterPage(token);
    }
    return answer == ConfirmLetterLink.Answer.WRONG
        ? asking(token, "wrong", HttpStatus.UNPROCESSABLE_ENTITY).addObject("typed", email) : shut();
  }

  @GetMapping("/letter")
  ModelAndView letter(@PathVariable String token, HttpServletRequest request) {
    Optional<Opened> opened = opened(token, null, request);
    if (opened.isEmpty()) {
      return new ModelAndView("redirect:" + ADDRESS + token);
    }
    var copy = opened.get();
    var page = new ModelAndView("letters/read-letter");
    page.addObject("letter", copy.sheet().own().get(copy.copy() - 1));
    page.addObject("needs", copy.sheet().to().get(copy.copy() - 1).needs());
    page.addObject("enclosed", copy.enclosed().stream().map(Enclosed::title).toList());
    page.addObject("href", ADDRESS + token);
    return page;
  }

  @GetMapping("/pdf")
  ModelAndView pdf(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Opened> opened = opened(token, "the letter", request);
    if (opened.isEmpty()) {
      return new ModelAndView("redirect:" + ADDRESS + token);
    }
    download.send(papers.asLeft(opened.get().sheet(), opened.get().copy()), response);
    return null;
  }

  /** What goes with the letter, counted from 1. */
  @GetMapping("/enclosed/{number:\\d{1,2}}")
  ModelAndView enclosed(@PathVariable String token, @PathVariable int number, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    Optional<Opened> opened = opened(token, "what goes with it", request);
    if (opened.isEmpty()) {
      return new ModelAndView("redirect:" + ADDRESS + token);
    }
    List<Enclosed> enclosed = opened.get().enclosed();
    if (number < 1 || number > enclosed.size()) {
      throw new NotFound("Nothing more goes with this letter.");
    }
    download.send(enclosed.get(number - 1).paper(), response);
    return null;
  }

  private Optional<Opened> opened(String token, String file, HttpServletRequest request) {
    return isOpen(token, request) && marks.isSet(token, request)
        ? SystemActor.call(LINK, () -> read.read(new ReadByLink.Command(token, file))) : Optional.empty();
  }

  /** Also shows the page in the look of the council that sent the letter. */
  private boolean isOpen(String token, HttpServletRequest request) {
    var seen = SystemActor.call(LINK, () -> look.look(token));
    seen.ifPresent(known -> request.setAttribute(CouncilFaces.SHOWN, known.authorityId()));
    return seen.isPresent() && seen.get().open();
  }

  private static ModelAndView letterPage(String token) {
    return new ModelAndView("redirect:" + ADDRESS + token + "/letter");
  }

  private static ModelAndView asking(String token, String problem, HttpStatus status) {
    return new ModelAndView("letters/read-confirm", status).addObject("href", ADDRESS + token)
        .addObject("problem", problem).addObject("hasErrors", problem != null);
  }

  /** The same for a link that was closed, is too old, or never was one. */
  private static ModelAndView shut() {
    return new ModelAndView("letters/read-closed", HttpStatus.GONE);
  }
}
