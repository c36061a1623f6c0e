package org.ehccasework.panel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.panel.internal.SittingRows.Sitting;
import org.ehccasework.panel.web.Hearings.Heard;
import org.ehccasework.panel.web.Hearings.Hearing;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.PanelOnly;
import org.ehccasework.web.Words;
import org.ehccasework.web.print.PaperDownload;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a panel hears on one day, as far as the person may see the cases; the others are only counted. */
@Controller
@PanelOnly
@RequestMapping("/panels/{id}")
class AgendaPage {

  private final Hearings hearings;
  private final PanelPack pack;
  private final PaperDownload download;
  private final CurrentActor actor;
  private final Clock clock;

  AgendaPage(Hearings hearings, PanelPack pack, PaperDownload download, CurrentActor actor, Clock clock) {
    this.hearings = hearings;
    this.pack = pack;
    this.download = download;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * A case on the agenda.
   *
   * @param number its place, the same here, in the pack and for everyone
   * @param due as in "Thu 19 November", the day by which the panel's advice is to be recorded; null where none is set
   * @param recordHref where the advice is recorded, on the day and later; null before
   * @param own whether the person is coordinator or deputy
   */
  record Row(int number, String child, String reference, String href, String coordinator, boolean own, String due,
      List<String> missing, String recordHref) {}

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    LocalDate today = LocalDate.now(clock);
    Hearing hearing = hearings.of(id);
    Sitting sitting = hearing.sitting();
    model.addAttribute("day", Words.dayAndDate(sitting.on()));
    model.addAttribute("when", Words.due(sitting.on(), today).replace("Due t", "T"));
    model.addAttribute("question", sitting.hears().words());
    model.addAttribute("next", hearing.next());
    model.addAttribute("rows", hearing.cases().stream().map(heard -> row(heard, sitting, today)).toList());
    model.addAttribute("others", hearing.others());
    model.addAttribute("pack", "/panels/" + id + "/pack");
    return "panel/agenda";
  }

  /** The same on paper, with what is in each case for the panel to read. */
  @GetMapping("/pack")
  void pack(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    download.send(pack.of(hearings.of(id)), response);
  }

  private Row row(Heard heard, Sitting sitting, LocalDate today) {
    CaseFile file = heard.file();
    String me = actor.username();
    String page = "/cases/" + file.ref();
    return new Row(heard.number(), file.child().fullName(), file.ref(), page, heard.coordinator(),
        me.equals(file.coordinator()) || me.equals(file.deputy()),
        heard.due() == null ? null : Words.shortDay(heard.due(), today), heard.missing(),
        sitting.on().isAfter(today) ? null : page + "/record-panel-advice");
  }
}
