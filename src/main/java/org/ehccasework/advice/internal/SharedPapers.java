package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.DocumentStore.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The documents an adviser may read: what the family gave as its views, what the coordinator shares, and their own
 * report. Whoever is asked must have the family's representations and evidence (regulation 6(3)).
 */
@Repository
public class SharedPapers {

  private final JdbcClient jdbc;
  private final DocumentStore documents;

  SharedPapers(JdbcClient jdbc, DocumentStore documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** Those the coordinator shares with everyone who is asked. */
  public Set<UUID> shared(String caseRef) {
    return new HashSet<>(jdbc.sql("select document_id from advice_shared_document where case_ref = ?").param(caseRef)
        .query((row, n) -> row.getObject("document_id", UUID.class)).list());
  }

  /** Shares these and no others. */
  public void share(String caseRef, Collection<UUID> chosen, String by, LocalDate on) {
    jdbc.sql("delete from advice_shared_document where case_ref = ?").param(caseRef).update();
    chosen.forEach(id -> jdbc.sql("""
        insert into advice_shared_document (document_id, case_ref, shared_by, shared_on) values (?, ?, ?, ?)""")
        .params(id, caseRef, by, on).update());
  }

  /** Those whoever answers this request may read. */
  public List<Document> of(AdviceRequest request, List<AdviceRequest> ofCase) {
    Set<UUID> allowed = shared(request.caseRef());
    List<AdviceRequest> sources = new ArrayList<>(ofCase.stream()
        .filter(one -> one.kind() == AdviceKind.FAMILY && one.isHere()).toList());
    sources.add(request);
    sources.stream().map(one -> one.answer().documentId()).filter(id -> id != null).forEach(allowed::add);
    return allowed.isEmpty() ? List.of()
        : documents.of(request.caseRef()).stream().filter(document -> allowed.contains(document.id())).toList();
  }
}
