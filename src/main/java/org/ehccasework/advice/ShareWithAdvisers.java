package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.advice.internal.SharedPapers;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the documents that everyone who is asked for advice may read (regulation 6(3)). */
@Service
public class ShareWithAdvisers {

  /** All that are shared from now on; what is left out is shared no more. */
  public record Command(String caseRef, List<UUID> documentIds) {}

  private final CaseAccess access;
  private final SharedPapers papers;
  private final DocumentStore documents;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  ShareWithAdvisers(CaseAccess access, SharedPapers papers, DocumentStore documents, CaseHistory history,
      CurrentActor actor, Clock clock) {
    this.access = access;
    this.papers = papers;
    this.documents = documents;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  @CoordinatorOnly
  public void share(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    List<DocumentStore.Document> chosen = command.documentIds().stream().distinct()
        .map(id -> documents.get(ref, id)).toList();
    papers.share(ref, chosen.stream().map(DocumentStore.Document::id).toList(), actor.username(),
        LocalDate.now(clock));
    history.add(ref, "advice", chosen.isEmpty() ? "Advisers may read no documents of the case."
        : "Advisers may read: " + chosen.stream().map(DocumentStore.Document::title)
            .collect(Collectors.joining(", ")) + ".", null);
  }
}
