package org.ehccasework.casefile.web;

import java.util.Locale;
import java.util.Map;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.DocumentStore.Document;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FieldView;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws up the list of a case's documents, with the form to add one for those who may. */
@Component
class DocumentsPage {

  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  private final DocumentStore documents;
  private final StaffDirectory staff;
  private final MayDo mayDo;
  private final TaskForms forms;
  private final MessageSource messages;

  DocumentsPage(DocumentStore documents, StaffDirectory staff, MayDo mayDo, TaskForms forms,
      MessageSource messages) {
    this.documents = documents;
    this.staff = staff;
    this.mayDo = mayDo;
    this.forms = forms;
    this.messages = messages;
  }

  TaskForm form() {
    return forms.ofPage("document");
  }

  /** A document in the list; without an address to view it where browsers cannot show it safely. */
  record Line(String title, String href, String viewHref, String kind, String added) {}

  String show(String ref, Reading reading, Model model) {
    model.addAttribute("documents", documents.of(ref).stream().map(this::line).toList());
    model.addAttribute("reading", reading);
    model.addAttribute("hasErrors", !reading.isClean());
    if (mayDo.addDocuments(ref)) {
      model.addAttribute("form", form());
      model.addAttribute("options", Map.of());
      model.addAttribute("file", file(reading));
    }
    return "casefile/documents";
  }

  /** A browser never sends back which file was chosen, so whoever must repeat is told to choose it again. */
  private FieldView file(Reading reading) {
    String error = reading.errorAt("file");
    boolean again = !reading.isClean() && error == null;
    return FieldView.text("file", text("documents.file"), text("documents.file.hint"), null,
        again ? text("documents.file.again") : error);
  }

  private Line line(Document document) {
    String href = "/cases/" + document.caseRef() + "/documents/" + document.id();
    return new Line(document.title(), href, InlineView.policy(document.type()) == null ? null : href + "/view",
        kind(document) + ", " + size(document.size()),
        Words.dateAndTime(document.addedAt()) + " by " + by(document));
  }

  private String by(Document document) {
    return document.addedBy().equals(SystemActor.USERNAME) ? "the system" : staff.nameOf(document.addedBy());
  }

  private static String kind(Document document) {
    String ending = document.fileName().substring(document.fileName().lastIndexOf('.') + 1);
    return ending.toUpperCase(Locale.ROOT);
  }

  static String size(long bytes) {
    return bytes < MEGABYTE ? Math.max(1, bytes / KILOBYTE) + "KB"
        : String.format(Locale.UK, "%.1fMB", (double) bytes / MEGABYTE);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
