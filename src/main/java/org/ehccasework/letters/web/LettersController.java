package org.ehccasework.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.internal.MailingRows;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.ehccasework.web.print.PaperDownload;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a case, and each one as it reads, on the screen and on paper. */
@Controller
@RequestMapping("/cases/{ref}/letters")
class LettersController {

  private final CaseAccess access;
  private final Notices notices;
  private final LetterViews views;
  private final LetterPapers papers;
  private final MailingRows mailings;
  private final PaperDownload download;

  LettersController(CaseAccess access, Notices notices, LetterViews views, LetterPapers papers,
      MailingRows mailings, PaperDownload download) {
    this.mailings = mailings;
    this.access = access;
    this.notices = notices;
    this.views = views;
    this.papers = papers;
    this.download = download;
  }

  /** A letter in the list; {@code given} is null until it was sent. */
  record Line(String name, String href, String prepared, String state, String given) {}

  @GetMapping
  String list(@PathVariable String ref, Model model) {
    open(ref);
    model.addAttribute("reference", ref);
    model.addAttribute("letters", lines(ref));
    return "letters/letters";
  }

  @GetMapping("/{id}")
  String letter(@PathVariable String ref, @PathVariable UUID id, Model model) {
    open(ref);
    requireIn(ref, id);
    model.addAttribute("page", views.of(id));
    return "letters/letter";
  }

  /** One copy, to the person at this place in the list of those who get the letter. */
  @GetMapping("/{id}/pdf")
  void pdf(@PathVariable String ref, @PathVariable UUID id, @RequestParam(defaultValue = "1") int copy,
      HttpServletResponse response) throws IOException {
    open(ref);
    requireIn(ref, id);
    download.send(papers.of(id, copy), response);
  }

  private void open(String ref) {
    access.requireRead(ref);
    access.opened(ref);
  }

  private void requireIn(String ref, UUID id) {
    if (!notices.get(id).caseRef().equals(ref)) {
      throw new NotFound("There is no such letter in this case.");
    }
  }

  private List<Line> lines(String ref) {
    var mailed = mailings.of(ref);
    return notices.of(ref).stream().map(notice -> line(notice, mailed)).toList();
  }

  private static Line line(Notice notice, Set<UUID> mailed) {
    return new Line(notice.name(), LetterState.href(notice), Words.date(notice.preparedOn()),
        LetterState.words(notice, mailed), notice.effectiveOn() == null ? null : Words.date(notice.effectiveOn()));
  }
}
