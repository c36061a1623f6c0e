package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ehccasework.casefile.page.DatedWork;
import org.ehccasework.casefile.page.DatedWork.Entry;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The work the features bring beside the tasks, as the lists show it. */
@Component
class DatedLists {

  private final ObjectProvider<DatedWork> features;
  private final CurrentActor actor;
  private final Clock clock;

  DatedLists(ObjectProvider<DatedWork> features, CurrentActor actor, Clock clock) {
    this.features = features;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param late whether its day has passed */
  record Line(String what, String href, String child, String reference, String caseHref, String who, String since,
      String on, String onWords, boolean late) {}

  List<Line> toDo() {
    var today = LocalDate.now(clock);
    return lines(features.orderedStream().flatMap(one -> one.toDo(actor.get(), today).stream()).toList(), today);
  }

  List<Line> waiting() {
    var today = LocalDate.now(clock);
    return lines(features.orderedStream().flatMap(one -> one.waiting(actor.get(), today).stream()).toList(), today);
  }

  private static List<Line> lines(List<Entry> entries, LocalDate today) {
    return entries.stream().sorted(Comparator.comparing(Entry::on)).map(entry -> line(entry, today)).toList();
  }

  private static Line line(Entry entry, LocalDate today) {
    boolean asked = entry.who() != null;
    return new Line(entry.what(), entry.href(), entry.child(), entry.caseRef(), "/cases/" + entry.caseRef(),
        entry.who(), "Since " + Words.dayMonth(entry.since(), today), Words.shortDay(entry.on(), today),
        asked ? Words.due(entry.on(), today) : "", asked && entry.on().isBefore(today));
  }
}
