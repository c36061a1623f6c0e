package org.ehccasework.request.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.request.internal.RequestDraftFiles;
import org.ehccasework.request.internal.RequestDrafts;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FieldView;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Registers a request: the letter and the reports that came with it. */
@Controller
@RequestMapping("/cases/new/{id}/documents")
@CoordinatorOnly
class RegisterDocumentsPage {

  private static final String REMOVE = "remove:";

  private final Steps steps;
  private final StepPages pages;
  private final FormReader reader;
  private final RequestDrafts drafts;
  private final RequestDraftFiles files;
  private final MessageSource messages;

  RegisterDocumentsPage(Steps steps, StepPages pages, FormReader reader, RequestDrafts drafts,
      RequestDraftFiles files, MessageSource messages) {
    this.steps = steps;
    this.pages = pages;
    this.reader = reader;
    this.drafts = drafts;
    this.files = files;
    this.messages = messages;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID id) {
    RequestDraft draft = drafts.get(id);
    return isElsewhere(draft) ? elsewhere(draft)
        : page(draft, steps.shown(Step.DOCUMENTS, new LinkedMultiValueMap<>()), HttpStatus.OK);
  }

  /** @param pressed "more" to stay on the page, "remove:" with a file to take away; nothing to go on */
  @PostMapping
  ModelAndView send(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) List<MultipartFile> file, @RequestParam(defaultValue = "") String pressed)
      throws IOException {
    RequestDraft draft = drafts.get(id);
    if (isElsewhere(draft)) {
      return elsewhere(draft);
    }
    if (pressed.startsWith(REMOVE)) {
      files.remove(id, UUID.fromString(pressed.substring(REMOVE.length())));
      return StepPages.redirect(id, Step.DOCUMENTS);
    }
    Reading reading = reader.fromParams(steps.form(Step.DOCUMENTS, typed), typed, steps.options(Step.DOCUMENTS));
    if (reading.isClean()) {
      reading = reading.with(add(id, reading.answers().text("title"), chosen(file)));
    }
    if (!reading.isClean()) {
      return page(draft, reading, HttpStatus.UNPROCESSABLE_ENTITY);
    }
    boolean more = pressed.equals("more");
    drafts.save(id, draft.typed(), more ? draft.furthest() : Step.CHECK.path());
    return StepPages.redirect(id, more ? Step.DOCUMENTS : Step.CHECK);
  }

  /** Each file for itself: one that cannot be added does not hold up the others. */
  private List<Violation> add(UUID id, String title, List<MultipartFile> chosen) throws IOException {
    List<Violation> refused = new ArrayList<>();
    for (MultipartFile one : chosen) {
      String name = chosen.size() == 1 && !title.isBlank() ? title
          : DocumentStore.titleOf(one.getOriginalFilename());
      String which = chosen.size() == 1 ? "" : one.getOriginalFilename() + ": ";
      try {
        // looks at the size before anything is read into memory
        if (one.getSize() > DocumentStore.LARGEST) {
          throw new RuleBroken("file", "The file must be smaller than 50MB.");
        }
        files.add(id, name, one.getOriginalFilename(), one.getBytes());
      } catch (RuleBroken broken) {
        broken.violations().forEach(why -> refused.add(new Violation(why.field(), which + why.message())));
      }
    }
    return refused;
  }

  /** A browser sends a nameless file where none was chosen. */
  private static List<MultipartFile> chosen(List<MultipartFile> sent) {
    return sent == null ? List.of() : sent.stream()
        .filter(file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
  }

  private ModelAndView page(RequestDraft draft, Reading reading, HttpStatus status) {
    return pages.page("request/register-documents", draft, Step.DOCUMENTS, reading, status)
        .addObject("files", files.of(draft.id()))
        .addObject("file", FieldView.text("file", text("documents.file"), text("documents.file.hint"), null,
            reading.errorAt("file")));
  }

  private static boolean isElsewhere(RequestDraft draft) {
    return draft.caseRef() != null || Step.of(draft.furthest()).isBefore(Step.DOCUMENTS);
  }

  private static ModelAndView elsewhere(RequestDraft draft) {
    return draft.caseRef() != null ? StepPages.done(draft.caseRef())
        : StepPages.redirect(draft.id(), Step.of(draft.furthest()));
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
