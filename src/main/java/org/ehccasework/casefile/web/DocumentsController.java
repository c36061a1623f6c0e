package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.casefile.ReadDocument;
import org.ehccasework.people.AdviceGivers;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents of a case: listed, added, shown, and handed out as files to keep, never to be run. */
@Controller
@RequestMapping("/cases/{ref}/documents")
class DocumentsController {

  private final CaseDoor door;
  private final Uploads uploads;
  private final ReadDocument readDocument;
  private final DocumentsPage page;
  private final FormReader reader;

  DocumentsController(CaseDoor door, Uploads uploads, ReadDocument readDocument, DocumentsPage page,
      FormReader reader) {
    this.door = door;
    this.uploads = uploads;
    this.readDocument = readDocument;
    this.page = page;
    this.reader = reader;
  }

  /** @param added how many files have just been added */
  @GetMapping
  @CaseReaders
  String list(@PathVariable String ref, @RequestParam(defaultValue = "0") int added, Model model) {
    door.toRead(ref);
    model.addAttribute("done", added < 1 ? null : added == 1 ? "1 document added." : added + " documents added.");
    return page.show(ref, reader.showing(page.form(), Map.of()), model);
  }

  @PostMapping
  @AdviceGivers
  String add(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) List<MultipartFile> file, Model model, HttpServletResponse response)
      throws IOException {
    door.toWork(ref);
    Reading reading = reader.fromParams(page.form(), typed, Map.of());
    List<MultipartFile> files = chosen(file);
    if (files.isEmpty()) {
      reading = reading.with(both(reading, List.of(new Violation("file", "Select a file"))));
    }
    if (!reading.isClean()) {
      return refuse(ref, reading, HttpStatus.UNPROCESSABLE_ENTITY, model, response);
    }
    Uploads.Result result = uploads.add(ref, reading.answers().text("title"), files);
    if (result.refused().isEmpty()) {
      return "redirect:/cases/" + ref + "/documents?added=" + result.added().size();
    }
    model.addAttribute("added", result.added().isEmpty() ? null : "Added: " + String.join(", ", result.added()) + ".");
    return refuse(ref, reading.with(result.refused()),
        result.tooLarge() ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY, model, response);
  }

  private String refuse(String ref, Reading reading, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    return page.show(ref, reading, model);
  }

  /** A browser sends a nameless file where none was chosen. */
  private static List<MultipartFile> chosen(List<MultipartFile> sent) {
    return sent == null ? List.of() : sent.stream()
        .filter(file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
  }

  private static List<Violation> both(Reading reading, List<Violation> more) {
    return Stream.concat(reading.violations().stream(), more.stream()).toList();
  }

  @GetMapping("/{id}")
  @CaseReaders
  ResponseEntity<byte[]> download(@PathVariable String ref, @PathVariable UUID id) {
    door.toRead(ref);
    return answer(readDocument.read(ref, id), ContentDisposition.attachment(), null);
  }

  /** Shown by the browser itself where it is of a kind that can do no harm there, else handed out to keep. */
  @GetMapping("/{id}/view")
  @CaseReaders
  ResponseEntity<byte[]> view(@PathVariable String ref, @PathVariable UUID id) {
    door.toRead(ref);
    ReadDocument.Copy copy = readDocument.read(ref, id);
    String policy = InlineView.policy(copy.document().type());
    return answer(copy, policy == null ? ContentDisposition.attachment() : ContentDisposition.inline(), policy);
  }

  private static ResponseEntity<byte[]> answer(ReadDocument.Copy copy, ContentDisposition.Builder how, String policy) {
    var answer = ResponseEntity.ok()
        .contentType(InlineView.type(copy.document().type()))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            how.filename(copy.document().fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff");
    return (policy == null ? answer : answer.header("Content-Security-Policy", policy)).body(copy.content());
  }
}
