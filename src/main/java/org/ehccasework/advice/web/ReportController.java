package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.ehccasework.advice.AddReport;
import org.ehccasework.advice.ReadPaper;
import org.ehccasework.advice.RemoveReport;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FieldView;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files between an adviser and us. A report has a page of its own: what was typed is saved before, so that a refused
 * file loses nothing.
 */
@Controller
@RequestMapping("/contribute/{id}")
@AdviserOnly
class ReportController {

  private final AdviserDesk desk;
  private final AskedViews views;
  private final AddReport addReport;
  private final RemoveReport removeReport;
  private final ReadPaper readPaper;
  private final MessageSource messages;

  ReportController(AdviserDesk desk, AskedViews views, AddReport addReport, RemoveReport removeReport,
      ReadPaper readPaper, MessageSource messages) {
    this.desk = desk;
    this.views = views;
    this.addReport = addReport;
    this.removeReport = removeReport;
    this.readPaper = readPaper;
    this.messages = messages;
  }

  @GetMapping("/report")
  String show(@PathVariable UUID id, Model model) {
    return page(id, null, model);
  }

  @PostMapping("/report")
  String add(@PathVariable UUID id, @RequestParam(required = false) MultipartFile file, Model model,
      HttpServletResponse response) throws IOException {
    desk.requireOpen(id);
    try {
      requireFile(file);
      addReport.add(new AddReport.Command(id, file.getOriginalFilename(), file.getBytes()));
      return "redirect:/contribute/" + id + "?saved=report";
    } catch (RuleBroken broken) {
      boolean tooLarge = file != null && file.getSize() > DocumentStore.LARGEST;
      response.setStatus((tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY).value());
      return page(id, broken.violations().get(0).message(), model);
    }
  }

  @PostMapping("/report/remove")
  String remove(@PathVariable UUID id) {
    removeReport.remove(new RemoveReport.Command(id));
    return "redirect:/contribute/" + id + "?saved=removed";
  }

  @GetMapping("/documents/{document}")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID document) {
    ReadPaper.Copy copy = readPaper.read(id, document);
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(copy.document().type()))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(copy.document().fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(copy.content());
  }

  /** Looks at the size before anything is read into memory. */
  private static void requireFile(MultipartFile file) {
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
      throw new RuleBroken("file", "Select a file");
    }
    if (file.getSize() > DocumentStore.LARGEST) {
      throw new RuleBroken("file", "The file must be smaller than 50MB.");
    }
  }

  private String page(UUID id, String error, Model model) {
    model.addAttribute("page", views.of(desk.requireOpen(id)));
    model.addAttribute("error", error);
    model.addAttribute("hasErrors", error != null);
    model.addAttribute("file", FieldView.text("file", text("contribute.report.file"), text("contribute.report.hint"), null,
        error));
    return "advice/contribute-report";
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.UK);
  }
}
