package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ehccasework.casefile.AddDocument;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.LogContact;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.request.LeaveEarly;
import org.ehccasework.web.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What is kept with a case: documents, contacts, history; and that it ends early. */
@RestController
@RequestMapping("/api/v1/cases/{ref}")
@CaseReaders
@Tag(name = "Case record")
class CaseRecordApi {

  private final CaseAccess access;
  private final CaseHistory history;
  private final DocumentStore documents;
  private final AddDocument addDocument;
  private final LogContact logContact;
  private final LeaveEarly leaveEarly;

  CaseRecordApi(CaseAccess access, CaseHistory history, DocumentStore documents, AddDocument addDocument,
      LogContact logContact, LeaveEarly leaveEarly) {
    this.access = access;
    this.history = history;
    this.documents = documents;
    this.addDocument = addDocument;
    this.logContact = logContact;
    this.leaveEarly = leaveEarly;
  }

  /** @param how withdrawn, moved-away or died */
  @Schema(name = "Leaving")
  record Leaving(String how, LocalDate on, String reason, String toldBy) {}

  /** @param kind call, email, meeting, visit, letter or other */
  @Schema(name = "NewContact")
  record Contact(String kind, String withWhom, LocalDate on, String note, String followUp, LocalDate followUpOn) {}

  record Added(UUID id) {}

  /** One thing that happened: when, by whom, what set it off, what, why. */
  @Schema(name = "HistoryEntry")
  record Entry(Instant at, String by, String causedBy, String kind, String what, String why) {}

  @PostMapping("/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End a case early", description = "how: withdrawn, moved-away or died")
  void leave(@PathVariable String ref, @RequestBody Leaving leaving) {
    String how = leaving.how() == null ? "withdrawn" : leaving.how();
    leaveEarly.leave(new LeaveEarly.Command(ref, one("how", LeaveEarly.How.values(), how), leaving.on(),
        leaving.reason(), leaving.toldBy()));
  }

  @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Add a document")
  Added add(@PathVariable String ref, @RequestParam(defaultValue = "") String title, @RequestParam MultipartFile file)
      throws IOException {
    String name = file.getOriginalFilename();
    return new Added(addDocument.add(new AddDocument.Command(ref, title.isBlank() ? name : title, name, file.getBytes())));
  }

  @GetMapping("/documents")
  @Operation(summary = "The documents of a case")
  Page<DocumentStore.Document> documents(@PathVariable String ref) {
    access.requireRead(ref);
    access.opened(ref);
    return Page.whole(documents.of(ref));
  }

  @PostMapping("/contacts")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Log a call, email or meeting")
  Added log(@PathVariable String ref, @RequestBody Contact contact) {
    CaseContacts.Kind kind = contact.kind() == null ? null : one("kind", CaseContacts.Kind.values(), contact.kind());
    return new Added(logContact.log(new LogContact.Command(ref, kind, contact.withWhom(), contact.on(), contact.note(),
        contact.followUp(), contact.followUpOn())));
  }

  @GetMapping("/history")
  @Operation(summary = "What happened in a case, newest first")
  Page<Entry> history(@PathVariable String ref) {
    access.requireRead(ref);
    access.opened(ref);
    return Page.whole(history.all(ref).stream().map(entry -> new Entry(entry.at(), entry.by(), entry.causedBy(),
        entry.kind(), entry.what(), entry.why())).toList());
  }

  /** The value written with this code; small letters with hyphens. */
  private static <T extends Enum<T>> T one(String field, T[] values, String code) {
    for (T value : values) {
      if (code(value).equals(code)) {
        return value;
      }
    }
    throw new RuleBroken(field, "Enter " + field + " as one of " + List.of(values).stream()
        .map(CaseRecordApi::code).toList() + ".");
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
