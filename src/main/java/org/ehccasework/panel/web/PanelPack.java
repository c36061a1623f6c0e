package org.ehccasework.panel.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.panel.web.Hearings.Heard;
import org.ehccasework.panel.web.Hearings.Hearing;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.ehccasework.web.print.Paper;
import org.springframework.stereotype.Component;

/** Lays the papers of a panel out as one document for the person acting: the agenda, then each case they work with. */
@Component
class PanelPack {

  private final PackItems items;
  private final CaseAccess access;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final Clock clock;

  PanelPack(PackItems items, CaseAccess access, Authorities authorities, CurrentActor actor, Clock clock) {
    this.items = items;
    this.access = access;
    this.authorities = authorities;
    this.actor = actor;
    this.clock = clock;
  }

  /** Whoever owes advice works in a case without reading its file: such a case is only counted here. */
  Paper of(Hearing hearing) {
    List<Heard> read = hearing.cases().stream().filter(heard -> access.mayRead(heard.file().ref())).toList();
    if (read.isEmpty()) {
      throw new NotFound("None of the cases you work with is heard by this panel, so there is no pack.");
    }
    List<PackItems.Item> papers = read.stream().map(heard -> items.of(heard, hearing.sitting().hears())).toList();
    read.forEach(heard -> access.opened(heard.file().ref()));
    Map<String, Object> values = new HashMap<>();
    values.put("council", authorities.current().name());
    values.put("day", Words.dayAndDate(hearing.sitting().on()));
    values.put("question", hearing.sitting().hears().words());
    values.put("reader", actor.get().name());
    values.put("made", Words.dateAndTime(clock.instant()));
    values.put("items", papers);
    values.put("others", hearing.others() + hearing.cases().size() - read.size());
    values.put("outline", papers.stream().map(item -> "Item " + item.number() + ": " + item.child()).toList());
    return new Paper("panel/pack", values, "panel-" + hearing.sitting().on());
  }
}
