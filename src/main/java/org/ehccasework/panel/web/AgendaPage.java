package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.Agenda;
import org.ehccasework.panel.internal.Agenda.Item;
import org.ehccasework.panel.internal.PackGaps;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.panel.internal.SittingRows.Sitting;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.PanelOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a panel hears on one day, as far as the person may see the cases; the others are only counted. */
@Controller
@PanelOnly
class AgendaPage {

  private final SittingRows sittings;
  private final Agenda agenda;
  private final PackGaps gaps;
  private final CaseAccess access;
  private final Authorities authorities;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Clock clock;

  AgendaPage(SittingRows sittings, Agenda agenda, PackGaps gaps, CaseAccess access, Authorities authorities,
      StaffDirectory staff, CurrentActor actor, Clock clock) {
    this.sittings = sittings;
    this.agenda = agenda;
    this.gaps = gaps;
    this.access = access;
    this.authorities = authorities;
    this.staff = staff;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * A case on the agenda.
   *
   * @param due as in "Thu 19 November", the day by which the panel's advice is to be recorded; null where none is set
   * @param recordHref where the advice is recorded, on the day and later; null before
   * @param own whether the person is coordinator or deputy
   */
  record Row(String child, String reference, String href, String coordinator, boolean own, String due,
      List<String> missing, String recordHref) {}

  @GetMapping("/panels/{id}")
  String show(@PathVariable UUID id, Model model) {
    UUID authority = authorities.current().id();
    LocalDate today = LocalDate.now(clock);
    Sitting sitting = sittings.of(authority, today).stream().filter(one -> one.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such panel to come. It has sat or was cancelled."));
    boolean next = agenda.next(authority, sitting.hears(), today).filter(sitting::equals).isPresent();
    List<Item> items = next ? agenda.waiting(authority).stream()
        .filter(item -> item.question() == sitting.hears()).toList() : List.of();
    List<Row> rows = rows(items, authority, sitting, today);
    model.addAttribute("day", Words.dayAndDate(sitting.on()));
    model.addAttribute("when", Words.due(sitting.on(), today).replace("Due t", "T"));
    model.addAttribute("question", sitting.hears().words());
    model.addAttribute("next", next);
    model.addAttribute("rows", rows);
    model.addAttribute("others", items.size() - rows.size());
    return "panel/agenda";
  }

  private List<Row> rows(List<Item> items, UUID authority, Sitting sitting, LocalDate today) {
    Map<String, CaseFile> files = access.workable(items.stream().map(Item::caseRef).toList()).stream()
        .collect(Collectors.toMap(CaseFile::ref, Function.identity()));
    Map<String, Question> shown = new LinkedHashMap<>();
    items.stream().filter(item -> files.containsKey(item.caseRef()))
        .forEach(item -> shown.put(item.caseRef(), item.question()));
    Map<String, List<String>> missing = gaps.of(shown);
    Map<String, String> names = staff.all(authority).stream()
        .collect(Collectors.toMap(StaffMember::username, StaffMember::name));
    String me = actor.username();
    return items.stream().filter(item -> files.containsKey(item.caseRef())).map(item -> {
      CaseFile file = files.get(item.caseRef());
      String page = "/cases/" + file.ref();
      return new Row(file.child().fullName(), file.ref(), page,
          file.coordinator() == null ? "Nobody yet" : names.getOrDefault(file.coordinator(), file.coordinator()),
          me.equals(file.coordinator()) || me.equals(file.deputy()),
          item.due() == null ? null : Words.shortDay(item.due(), today), missing.get(file.ref()),
          sitting.on().isAfter(today) ? null : page + "/record-panel-advice");
    }).toList();
  }
}
