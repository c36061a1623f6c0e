package org.ehccasework.advice.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDraft;
import org.ehccasework.advice.internal.AdviceDrafts;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Reads and draws the page on which an adviser writes. */
@Component
class DraftPage {

  private final AskedViews views;
  private final AdviceDrafts drafts;
  private final AdviceRequests requests;
  private final FormReader reader;
  private final TaskForms forms;
  private final StaffDirectory staff;
  private final CurrentActor actor;

  DraftPage(AskedViews views, AdviceDrafts drafts, AdviceRequests requests, FormReader reader, TaskForms forms,
      StaffDirectory staff, CurrentActor actor) {
    this.views = views;
    this.drafts = drafts;
    this.requests = requests;
    this.reader = reader;
    this.forms = forms;
    this.staff = staff;
    this.actor = actor;
  }

  AdviceDraft draft(UUID requestId) {
    return drafts.of(requestId);
  }

  TaskForm form() {
    return forms.ofPage("contribute");
  }

  /** @param gaps whether it may be unfinished */
  Reading read(MultiValueMap<String, String> params, boolean gaps) {
    return reader.fromParams(gaps ? form().withGaps() : form(), params, Map.of());
  }

  /** What is saved; at first with the adviser's name, and the role they gave the last time. */
  Reading fresh(AdviceRequest request) {
    AdviceDraft draft = drafts.of(request.id());
    Map<String, Object> values = new HashMap<>(texts(draft));
    values.put("basedOn", String.valueOf(draft.revision()));
    if (draft.savedBy() == null || draft.author() == null) {
      values.put("author", actor.get().name());
    }
    if (draft.authorRole() == null) {
      requests.lastRole(actor.username()).ifPresent(role -> values.put("authorRole", role));
    }
    return reader.showing(form(), values);
  }

  /** An answer must hold something before it is checked. */
  void requireSomething(AdviceRequest request) {
    if (!drafts.of(request.id()).isComplete()) {
      throw new RuleBroken("needs", "Enter needs, outcomes or provision, or add your report");
    }
  }

  String show(AdviceRequest request, Reading reading, Model model) {
    AdviceDraft draft = drafts.of(request.id());
    model.addAttribute("page", views.of(request));
    model.addAttribute("open", request.isOpen());
    if (request.isOpen()) {
      model.addAttribute("form", form());
      model.addAttribute("reading", reading);
    }
    model.addAttribute("options", Map.of());
    model.addAttribute("hasErrors", !reading.isClean());
    model.addAttribute("report", draft.fileName());
    model.addAttribute("savedWords", draft.savedBy() == null ? null
        : "Saved by " + staff.nameOf(draft.savedBy()) + " on " + Words.dateAndTime(draft.savedAt()) + ".");
    model.addAttribute("theirs", reading.errorAt("basedOn") == null ? Map.of() : headed(texts(draft)));
    return "advice/contribute-request";
  }

  private static Map<String, String> texts(AdviceDraft draft) {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, "needs", draft.needs());
    put(texts, "outcomes", draft.outcomes());
    put(texts, "provision", draft.provision());
    put(texts, "author", draft.author());
    put(texts, "authorRole", draft.authorRole());
    return texts;
  }

  /** Under the labels of the form. */
  private Map<String, String> headed(Map<String, String> texts) {
    Map<String, String> headed = new LinkedHashMap<>();
    texts.forEach((key, text) -> headed.put(form().field(key).orElseThrow().label(), text));
    return headed;
  }

  private static void put(Map<String, String> texts, String key, String text) {
    if (text != null) {
      texts.put(key, text);
    }
  }
}
