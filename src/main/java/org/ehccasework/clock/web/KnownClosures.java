package org.ehccasework.clock.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.settings.Closure;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.Settings;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What the directory knows of closures of the setting attended, where the closure exception is claimed. */
@Component
class KnownClosures {

  /** The shortest closure that can excuse, and the days before it and before its end in which we must have asked. */
  private static final int SHORTEST_DAYS = 28;
  private static final int WINDOW_DAYS = 7;

  private final CaseFiles files;
  private final Settings settings;

  KnownClosures(CaseFiles files, Settings settings) {
    this.files = files;
    this.settings = settings;
  }

  /** First answers of the form, where just one closure can be meant. */
  Map<String, Object> values(CaseLimit limit, ExceptionKind ground) {
    List<Closure> long4 = ground == ExceptionKind.SCHOOL_CLOSED ? closures(limit) : List.of();
    return long4.size() != 1 ? Map.of()
        : Map.of("closedFrom", long4.get(0).from(), "reopensOn", long4.get(0).reopensOn());
  }

  /** What to read before claiming or deciding; empty for the other grounds. */
  Optional<Note> note(CaseLimit limit, ExceptionKind ground) {
    String attended = files.get(limit.caseRef()).child().setting();
    if (ground != ExceptionKind.SCHOOL_CLOSED || attended == null) {
      return Optional.empty();
    }
    return Optional.of(setting(limit).map(setting -> new Note(Note.Kind.INFO, "What the directory says", lines(limit)))
        .orElseGet(() -> Note.info("What the directory says", attended + " is not in the directory of settings, so ask "
            + "it for its term dates.")));
  }

  private List<String> lines(CaseLimit limit) {
    String name = setting(limit).orElseThrow().name();
    List<String> lines = new ArrayList<>();
    for (Closure closure : closures(limit)) {
      lines.add(name + " is closed from " + Words.date(closure.from()) + " and open again on "
          + Words.date(closure.reopensOn()) + ", " + closure.days() + " days. It counts if we asked it for advice from "
          + Words.date(closure.from().minusDays(WINDOW_DAYS)) + " to "
          + Words.date(closure.reopensOn().minusDays(WINDOW_DAYS)) + ".");
      if (closure.source() == Closure.Source.COUNCIL) {
        lines.add("These are the council's term dates. Check with the setting that they are its own.");
      }
    }
    return lines.isEmpty() ? List.of("The directory knows no closure of " + name + " of at least 4 weeks before this "
        + "date was due.") : lines;
  }

  /** Long enough, and within the limit's own time: from the start of the clock to the day it was due. */
  private List<Closure> closures(CaseLimit limit) {
    return setting(limit).map(settings::closures).orElse(List.of()).stream()
        .filter(closure -> closure.days() >= SHORTEST_DAYS)
        .filter(closure -> touches(closure, limit.startedOn(), limit.due())).toList();
  }

  private static boolean touches(Closure closure, LocalDate from, LocalDate until) {
    return !closure.from().isAfter(until) && closure.reopensOn().isAfter(from);
  }

  private Optional<Setting> setting(CaseLimit limit) {
    CaseFile file = files.get(limit.caseRef());
    return settings.named(file.authorityId(), file.child().setting());
  }
}
