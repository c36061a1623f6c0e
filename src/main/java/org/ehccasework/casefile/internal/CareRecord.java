package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.LookedAfter.Basis;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Writes down a time in care, and into the history what was known before. */
@Component
public class CareRecord {

  private final CaseFiles files;
  private final ChildStandingRows rows;
  private final CaseHistory history;
  private final CurrentActor actor;

  CareRecord(CaseFiles files, ChildStandingRows rows, CaseHistory history, CurrentActor actor) {
    this.files = files;
    this.rows = rows;
    this.history = history;
    this.actor = actor;
  }

  /** What a request tells: what it does not know of a time that goes on stays as it is on file. */
  void learn(String caseRef, LookedAfter told) {
    write(caseRef, rows.care(files.get(caseRef).child().id()).filter(last -> last.until() == null)
        .map(last -> new LookedAfter(told.id(), told.sinceKnown() ? told.since() : last.since(), null,
            told.basis() == Basis.UNKNOWN ? last.basis() : told.basis(), told.authority(),
            told.sinceKnown() || last.sinceKnown())).orElse(told));
  }

  /** A time that begins after the last one ended is a new one; else the last one is corrected. */
  public void write(String caseRef, LookedAfter care) {
    UUID child = files.get(caseRef).child().id();
    Optional<LookedAfter> last = rows.care(child);
    boolean another = last.isEmpty() || last.get().until() != null && care.since().isAfter(last.get().until());
    if (another) {
      rows.add(child, began(care, care.id(), care.since()), actor.username());
    } else {
      boolean asBefore = !care.sinceKnown() && !last.get().sinceKnown();
      rows.change(began(care, last.get().id(), asBefore ? last.get().since() : care.since()), actor.username());
    }
    history.add(caseRef, "people", what(care),
        another ? care.basis().words() : care.basis().words() + ". Before, it said: " + what(last.get()) + ".");
  }

  /** A first day that is not known is never after the last one. */
  private static LookedAfter began(LookedAfter care, UUID id, LocalDate since) {
    boolean ended = !care.sinceKnown() && care.until() != null && care.until().isBefore(since);
    return new LookedAfter(id, ended ? care.until() : since, care.until(), care.basis(), care.authority(),
        care.sinceKnown());
  }

  private static String what(LookedAfter care) {
    return "Looked after by " + care.authority()
        + (care.sinceKnown() ? " since " + Words.date(care.since()) : ", since when is not known yet")
        + (care.until() == null ? "" : " until " + Words.date(care.until()));
  }
}
