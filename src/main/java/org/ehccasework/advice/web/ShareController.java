package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.ShareWithAdvisers;
import org.ehccasework.advice.internal.SharedPapers;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses the documents that those who are asked for advice may read. */
@Controller
@RequestMapping("/cases/{ref}/advice/share")
@CoordinatorOnly
class ShareController {

  /** Where to go first, as long as there is nothing to choose from. */
  record Elsewhere(String href, String text) {}

  private final ShareWithAdvisers share;
  private final SharedPapers papers;
  private final DocumentStore documents;
  private final CaseAccess access;
  private final FormReader reader;
  private final TaskForms forms;

  ShareController(ShareWithAdvisers share, SharedPapers papers, DocumentStore documents, CaseAccess access,
      FormReader reader, TaskForms forms) {
    this.share = share;
    this.papers = papers;
    this.documents = documents;
    this.access = access;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    AdviceFormPage page = page(ref, model);
    return page.show(reader, Map.of("documents", papers.shared(ref).stream().map(UUID::toString).toList()), model);
  }

  @PostMapping
  String share(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    return page(ref, model).save(reader, params, answers -> share.share(new ShareWithAdvisers.Command(ref,
        answers.choices("documents").stream().map(UUID::fromString).toList())), "?done=shared", model, response);
  }

  private AdviceFormPage page(String ref, Model model) {
    access.requireWork(ref);
    List<Option> onFile = documents.of(ref).stream()
        .map(document -> new Option(document.id().toString(), document.title())).toList();
    if (onFile.isEmpty()) {
      model.addAttribute("about", "The case has no documents yet.");
      model.addAttribute("elsewhere", new Elsewhere("/cases/" + ref + "/documents", "Add documents"));
    }
    return new AdviceFormPage(ref, "share", forms.ofPage("share"), Map.of("documents", onFile));
  }
}
