package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.Rights;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.YearGroup;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.internal.CaseHeadRows;
import org.springframework.stereotype.Component;

/** Draws up the head of a case's pages for the person who asks. */
@Component
class CaseHeads {

  /** Year 1 begins in the September after the fifth birthday; sixth forms end with year 13. */
  private static final int LAST_YEAR = 13;
  private static final int MOST_ALERTS = 2;

  private final CaseHeadRows rows;
  private final CurrentActor actor;
  private final Clock clock;

  CaseHeads(CaseHeadRows rows, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param tab the part of the address after the reference; empty where the person may not read the case */
  Optional<CaseHead> of(String ref, String tab) {
    LocalDate today = LocalDate.now(clock);
    return rows.find(actor.get(), ref, today).map(row -> head(row, tab, today));
  }

  private static CaseHead head(CaseHeadRows.Row row, String tab, LocalDate today) {
    CaseState state = CaseState.of(row, today);
    return new CaseHead(row.ref(), row.name(), state.words(), state.colour(), facts(row, today), alerts(row, today),
        CaseTab.all(row.ref(), tab, row.tasks(), row.answered(), row.asked()));
  }

  private static List<String> facts(CaseHeadRows.Row row, LocalDate today) {
    List<String> facts = new ArrayList<>();
    facts.add("Age " + Period.between(row.born(), today).getYears() + ", born " + Words.date(row.born()));
    String school = schoolYear(row.born(), today);
    String setting = row.setting() == null ? "" : row.setting();
    if (!school.isEmpty() || !setting.isEmpty()) {
      facts.add(school + (school.isEmpty() || setting.isEmpty() ? "" : ", ") + setting);
    }
    if (!today.isBefore(Rights.passOn(row.born()))) {
      facts.add("Young person: the rights are theirs");
    }
    if (row.careSince() != null) {
      facts.add(row.careInDoubt() ? "Looked after: still to find out what it rests on or since when"
          : "Looked after since " + Words.date(row.careSince()));
    }
    facts.add(row.coordinator() == null ? "No coordinator yet" : "Coordinator: " + row.coordinator()
        + (row.awayUntil() == null ? "" : ", away until " + Words.dayMonth(row.awayUntil(), today) + ". "
            + (row.deputy() == null ? "Nobody covers" : row.deputy() + " covers")));
    return facts;
  }

  private static String schoolYear(LocalDate born, LocalDate today) {
    int year = YearGroup.of(born, today);
    return year == 0 ? "Reception" : year > 0 && year <= LAST_YEAR ? "Year " + year : "";
  }

  /** The two that matter most; all of them stand under People. */
  private static List<String> alerts(CaseHeadRows.Row row, LocalDate today) {
    List<String> alerts = new ArrayList<>();
    if (row.restricted()) {
      alerts.add("Restricted: only those who work on it may see it");
    }
    if (row.notWrittenTo() != null) {
      alerts.add("Do not write to " + row.notWrittenTo());
    }
    if (row.hiddenAddress() != null) {
      alerts.add("Keep the address of " + row.hiddenAddress() + " confidential");
    }
    if (row.interpreter() != null) {
      alerts.add(row.interpreter() + " interpreter needed");
    }
    if (Rights.passSoon(row.born(), today, row.rightsLead())) {
      alerts.add("The rights pass to the young person on " + Words.date(Rights.passOn(row.born())));
    }
    return alerts.subList(0, Math.min(alerts.size(), MOST_ALERTS));
  }
}
