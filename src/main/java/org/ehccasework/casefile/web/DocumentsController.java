package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.AddDocument;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.ReadDocument;
import org.ehccasework.people.AdviceGivers;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** The documents of a case: listed, added, and handed out as files to keep, never to be run. */
@Controller
@RequestMapping("/cases/{ref}/documents")
class DocumentsController {

  private final CaseDoor door;
  private final AddDocument addDocument;
  private final ReadDocument readDocument;
  private final DocumentsPage page;
  private final FormReader reader;

  DocumentsController(CaseDoor door, AddDocument addDocument, ReadDocument readDocument, DocumentsPage page,
      FormReader reader) {
    this.door = door;
    this.addDocument = addDocument;
    this.readDocument = readDocument;
    this.page = page;
    this.reader = reader;
  }

  @GetMapping
  @CaseReaders
  String list(@PathVariable String ref, Model model) {
    door.toRead(ref);
    return page.show(ref, reader.showing(page.form(), Map.of()), model);
  }

  @PostMapping
  @AdviceGivers
  String add(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response)
      throws IOException {
    door.toWork(ref);
    Reading reading = reader.fromParams(page.form(), typed, Map.of());
    try {
      requireFile(reading, file);
      addDocument.add(new AddDocument.Command(ref, reading.answers().text("title"), file.getOriginalFilename(),
          file.getBytes()));
      return "redirect:/cases/" + ref + "/documents";
    } catch (RuleBroken broken) {
      boolean tooLarge = file != null && file.getSize() > DocumentStore.LARGEST;
      response.setStatus((tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY).value());
      return page.show(ref, reading.with(broken.violations()), model);
    }
  }

  /** Looks at the size before anything is read into memory. */
  private static void requireFile(Reading reading, MultipartFile file) {
    List<Violation> broken = new ArrayList<>(reading.violations());
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
      broken.add(new Violation("file", "Select a file"));
    } else if (file.getSize() > DocumentStore.LARGEST) {
      broken.add(new Violation("file", "The file must be smaller than 50MB."));
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }

  @GetMapping("/{id}")
  @CaseReaders
  ResponseEntity<byte[]> download(@PathVariable String ref, @PathVariable UUID id) {
    door.toRead(ref);
    ReadDocument.Copy copy = readDocument.read(ref, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(copy.document().type()))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(copy.document().fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(copy.content());
  }
}
