package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Every time limit, each with the versions of its law; a case keeps the version in force when its clock started. */
public final class StatuteBook {

  private static final int CLOSE_ENOUGH = 12;

  private final Map<LimitId, NavigableMap<LocalDate, Limit>> versions = new LinkedHashMap<>();

  private StatuteBook(Collection<Limit> limits) {
    limits.forEach(limit -> versions.computeIfAbsent(limit.id(), id -> new TreeMap<>()).put(limit.inForceFrom(), limit));
  }

  /** The timetable kept with the program. */
  public static StatuteBook standard() {
    return of(Rows.of("limits.txt").stream().map(LimitRow::read).toList());
  }

  /** A timetable of these rows. */
  public static StatuteBook of(Collection<Limit> limits) {
    return new StatuteBook(limits);
  }

  public boolean has(LimitId id) {
    return versions.containsKey(id);
  }

  /** The limit as the law stood on the day its clock started. */
  public Limit limit(LimitId id, LocalDate startedOn) {
    var inForce = of(id).floorEntry(startedOn);
    if (inForce == null) {
      throw new NotInForce(of(id).firstEntry().getValue(), startedOn);
    }
    return inForce.getValue();
  }

  /** The limit by its newest law. */
  public Limit newest(LimitId id) {
    return of(id).lastEntry().getValue();
  }

  /** Every limit by its newest law, in the order of the timetable. */
  public List<Limit> all() {
    return versions.keySet().stream().map(this::newest).toList();
  }

  private NavigableMap<LocalDate, Limit> of(LimitId id) {
    NavigableMap<LocalDate, Limit> found = versions.get(id);
    if (found == null) {
      throw unknown(id.value());
    }
    return found;
  }

  UnknownLimit unknown(String asked) {
    List<String> closest = versions.keySet().stream().map(LimitId::value)
        .filter(id -> Distance.between(asked, id) <= CLOSE_ENOUGH)
        .sorted(Comparator.comparingInt(id -> Distance.between(asked, id)))
        .limit(3).toList();
    return new UnknownLimit(asked, closest);
  }
}
