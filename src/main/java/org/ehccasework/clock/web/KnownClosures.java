package org.ehccasework.clock.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.casefile.AttendedSettings;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.settings.Closure;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.Settings;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What the directory knows of closures of the settings attended, where the closure exception is claimed. */
@Component
class KnownClosures {

  /** The shortest closure that can excuse, and the days before it and before its end in which we must have asked. */
  private static final int SHORTEST_DAYS = 28;
  private static final int WINDOW_DAYS = 7;

  private final CaseFiles files;
  private final AttendedSettings moves;
  private final Settings settings;

  KnownClosures(CaseFiles files, AttendedSettings moves, Settings settings) {
    this.files = files;
    this.moves = moves;
    this.settings = settings;
  }

  /** A setting with the first day it was attended and the day it was left; null where they are not known. */
  private record Attended(String name, LocalDate since, LocalDate left) {

    /** Whether it was attended in any of the days from the first to before the last. */
    boolean in(LocalDate first, LocalDate last) {
      return (since == null || since.isBefore(last)) && (left == null || left.isAfter(first));
    }
  }

  /** First answers of the form, where just one closure can be meant. */
  Map<String, Object> values(CaseLimit limit, ExceptionKind ground) {
    List<Closure> long4 = ground != ExceptionKind.SCHOOL_CLOSED ? List.of() : attended(limit).stream()
        .flatMap(one -> named(limit, one).stream().flatMap(setting -> closures(setting, one, limit))).toList();
    return long4.stream().map(closure -> List.of(closure.from(), closure.reopensOn())).distinct().count() != 1
        ? Map.of() : Map.of("closedFrom", long4.get(0).from(), "reopensOn", long4.get(0).reopensOn());
  }

  /** What to read before claiming or deciding; empty for the other grounds. */
  Optional<Note> note(CaseLimit limit, ExceptionKind ground) {
    List<Attended> attended = ground == ExceptionKind.SCHOOL_CLOSED ? attended(limit) : List.of();
    return attended.isEmpty() ? Optional.empty() : Optional.of(new Note(Note.Kind.INFO, "What the directory says",
        attended.stream().flatMap(one -> lines(limit, one)).distinct().toList()));
  }

  /** Those attended in the limit's own time, the last first: a closure counts where we asked the one attended then. */
  private List<Attended> attended(CaseLimit limit) {
    List<Attended> all = new ArrayList<>();
    String name = files.get(limit.caseRef()).child().setting();
    LocalDate left = null;
    for (SettingMove move : moves.of(limit.caseRef())) {
      all.add(new Attended(name, move.since(), left));
      name = move.before();
      left = move.since();
    }
    all.add(new Attended(name, null, left));
    return all.stream().filter(one -> one.name() != null)
        .filter(one -> one.in(limit.startedOn(), limit.due().plusDays(1))).toList();
  }

  private Stream<String> lines(CaseLimit limit, Attended attended) {
    Optional<Setting> setting = named(limit, attended);
    if (setting.isEmpty()) {
      return Stream.of(attended.name() + " is not in the directory of settings, so ask it for its term dates.");
    }
    String name = setting.get().name();
    List<Closure> closures = closures(setting.get(), attended, limit).toList();
    return closures.isEmpty() ? Stream.of("The directory knows no closure of " + name + " of at least 4 weeks before "
        + "this date was due.") : closures.stream().flatMap(closure -> lines(name, closure));
  }

  private static Stream<String> lines(String name, Closure closure) {
    String when = name + " is closed from " + Words.date(closure.from()) + " and open again on "
        + Words.date(closure.reopensOn()) + ", " + closure.days() + " days. It counts if we asked it for advice from "
        + Words.date(closure.from().minusDays(WINDOW_DAYS)) + " to "
        + Words.date(closure.reopensOn().minusDays(WINDOW_DAYS)) + ".";
    return closure.source() != Closure.Source.COUNCIL ? Stream.of(when)
        : Stream.of(when, "These are the council's term dates. Check with the setting that they are its own.");
  }

  /** Long enough, within the limit's own time, of a setting attended when we could ask it or while it was closed. */
  private Stream<Closure> closures(Setting setting, Attended attended, CaseLimit limit) {
    return settings.closures(setting).stream().filter(closure -> closure.days() >= SHORTEST_DAYS)
        .filter(closure -> touches(closure, limit.startedOn(), limit.due()))
        .filter(closure -> attended.in(closure.from().minusDays(WINDOW_DAYS), closure.reopensOn()));
  }

  private static boolean touches(Closure closure, LocalDate from, LocalDate until) {
    return !closure.from().isAfter(until) && closure.reopensOn().isAfter(from);
  }

  private Optional<Setting> named(CaseLimit limit, Attended attended) {
    return settings.named(files.get(limit.caseRef()).authorityId(), attended.name());
  }
}
