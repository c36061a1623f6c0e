package org.ehccasework.request.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.web.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that came with a request begun; whoever asks has got the {@link RequestDraft} first. */
@Repository
public class RequestDraftFiles {

  /** How many one request may bring before its case is open; more can be added to the case. */
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final DocumentStore documents;
  private final CaseHistory history;
  private final Clock clock;

  RequestDraftFiles(JdbcClient jdbc, DocumentStore documents, CaseHistory history, Clock clock) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.history = history;
    this.clock = clock;
  }

  /** A file without its bytes. */
  public record Kept(UUID id, String title, String fileName, long size) {}

  public List<Kept> of(UUID draftId) {
    return jdbc.sql("select id, title, file_name, size from request_draft_file where draft_id = ? order by added_at, id")
        .param(draftId).query(Kept.class).list();
  }

  /** {@code web.RuleBroken} at field "file" where a case could not hold it. */
  public void add(UUID draftId, String title, String fileName, byte[] content) {
    String safeName = documents.check(fileName, content);
    if (of(draftId).size() >= MOST) {
      throw new RuleBroken("file", "A request can bring " + MOST + " files. Add the others to the case once it is open.");
    }
    jdbc.sql("""
        insert into request_draft_file (id, draft_id, title, file_name, size, content, added_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), draftId, title, safeName, content.length, content, OffsetDateTime.now(clock))
        .update();
  }

  /** The case may be shut to whoever registers it, so this asks nobody whether they may work on it. */
  public void moveTo(String caseRef, UUID draftId) {
    of(draftId).forEach(file -> {
      documents.add(caseRef, file.title(), file.fileName(), content(file.id()));
      history.add(caseRef, "document", "Document added: " + file.title(), "It came with the request.");
    });
  }

  private byte[] content(UUID id) {
    return jdbc.sql("select content from request_draft_file where id = ?").param(id)
        .query((row, n) -> row.getBytes("content")).single();
  }

  public void remove(UUID draftId, UUID id) {
    jdbc.sql("delete from request_draft_file where draft_id = ? and id = ?").params(draftId, id).update();
  }
}
