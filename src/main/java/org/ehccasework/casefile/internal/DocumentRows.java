package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of documents and of their content. */
@Repository
class DocumentRows implements DocumentStore {

  private static final String SELECT =
      "select id, case_ref, title, file_name, type, size, sha256, added_by, added_at from case_document ";
  private static final RowMapper<Document> DOCUMENT = (row, line) -> new Document(row.getObject("id", UUID.class),
      row.getString("case_ref"), row.getString("title"), row.getString("file_name"), row.getString("type"),
      row.getLong("size"), row.getString("sha256"), row.getString("added_by"),
      row.getObject("added_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  DocumentRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Document add(String caseRef, String title, String fileName, byte[] content) {
    FileRules.Checked file = FileRules.check(fileName, content);
    var document = new Document(UUID.randomUUID(), caseRef, title, file.fileName(), file.type().mediaType(),
        content.length, HistoryHash.sha256(content), actor.username(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    keep(document.sha256(), content);
    jdbc.sql("""
        insert into case_document (id, case_ref, title, file_name, type, size, sha256, added_by, added_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(document.id(), caseRef, title, document.fileName(), document.type(), document.size(),
            document.sha256(), document.addedBy(), OffsetDateTime.ofInstant(document.addedAt(), ZoneOffset.UTC))
        .update();
    return document;
  }

  @Override
  public String check(String fileName, byte[] content) {
    return FileRules.check(fileName, content).fileName();
  }

  private void keep(String sha256, byte[] content) {
    boolean known = jdbc.sql("select count(*) from document_content where sha256 = ?").param(sha256)
        .query(Integer.class).single() > 0;
    if (known) {
      return;
    }
    try {
      jdbc.sql("insert into document_content (sha256, bytes) values (?, ?)").params(sha256, content).update();
    } catch (DuplicateKeyException atTheSameTime) {
      throw new AlreadyDone("Someone else has just added the same file. Look at the documents, then try again.");
    }
  }

  @Override
  public List<Document> of(String caseRef) {
    return jdbc.sql(SELECT + "where case_ref = ? order by added_at desc, id").param(caseRef).query(DOCUMENT).list();
  }

  @Override
  public Set<String> withSome(Collection<String> caseRefs) {
    return caseRefs.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql(
        "select distinct case_ref from case_document where case_ref in (:refs)").param("refs", caseRefs)
        .query(String.class).list());
  }

  @Override
  public Document get(String caseRef, UUID id) {
    return jdbc.sql(SELECT + "where case_ref = ? and id = ?").params(caseRef, id).query(DOCUMENT).optional()
        .orElseThrow(() -> new NotFound("There is no such document in " + caseRef + "."));
  }

  @Override
  public byte[] content(String caseRef, UUID id) {
    return jdbc.sql("select bytes from document_content where sha256 = ?").param(get(caseRef, id).sha256())
        .query((row, line) -> row.getBytes("bytes")).single();
  }
}
