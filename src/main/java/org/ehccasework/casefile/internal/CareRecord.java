package org.ehccasework.casefile.internal;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.LookedAfter;
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

  /** A time that begins after the last one ended is a new one; else the last one is corrected. */
  public void write(String caseRef, LookedAfter care) {
    UUID child = files.get(caseRef).child().id();
    Optional<LookedAfter> last = rows.care(child);
    boolean another = last.isEmpty() || last.get().until() != null && care.since().isAfter(last.get().until());
    if (another) {
      rows.add(child, care, actor.username());
    } else {
      boolean asBefore = !care.sinceKnown() && !last.get().sinceKnown();
      rows.change(new LookedAfter(last.get().id(), asBefore ? last.get().since() : care.since(), care.until(),
          care.basis(), care.authority(), care.sinceKnown()), actor.username());
    }
    history.add(caseRef, "people", what(care),
        another ? care.basis().words() : care.basis().words() + ". Before, it said: " + what(last.get()) + ".");
  }

  private static String what(LookedAfter care) {
    return "Looked after by " + care.authority()
        + (care.sinceKnown() ? " since " + Words.date(care.since()) : ", since when is not known yet")
        + (care.until() == null ? "" : " until " + Words.date(care.until()));
  }
}
