package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.worklist.web.ClockView.Kind;
import org.ehccasework.worklist.web.ClockView.Limit;
import org.ehccasework.worklist.web.ClockView.Mark;
import org.ehccasework.worklist.web.ClockView.Part;
import org.junit.jupiter.api.Test;

class ClockViewTest {

  private static final LocalDate TUE_8_SEP_2026 = LocalDate.of(2026, 9, 8);
  private static final LocalDate MON_23_NOV_2026 = LocalDate.of(2026, 11, 23);
  private static final Limit DECIDED =
      limit(Kind.OTHER, "Decide whether to assess", LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 12));
  private static final Limit FINAL = limit(Kind.FINAL_PLAN, "Final plan", LocalDate.of(2027, 1, 26), null);

  @Test
  void countsTheDaysToTheFinalPlan() {
    ClockView clock = on(MON_23_NOV_2026, DECIDED, FINAL);
    assertThat(clock.title()).isEqualTo("Final plan due Tuesday 26 January 2027");
    assertThat(clock.count()).isEqualTo("Day 76 of 140. 64 days left.");
    assertThat(clock.note()).startsWith("The family must have a draft by 11 January 2027");
  }

  @Test
  void fillsTheBarUpToToday() {
    List<Part> bar = on(MON_23_NOV_2026, FINAL).weeks();
    assertThat(bar).filteredOn(part -> part.tone().equals("app-clock__done")).hasSize(11)
        .last().isEqualTo(new Part(500, 42, "app-clock__done"));
    assertThat(bar.stream().mapToInt(Part::width).sum()).isEqualTo(20 * 46);
  }

  @Test
  void turnsLateOnTheDayAfter() {
    assertThat(on(LocalDate.of(2027, 1, 26), FINAL).weeks()).extracting(Part::tone).containsOnly("app-clock__done");
    ClockView late = on(LocalDate.of(2027, 1, 27), FINAL);
    assertThat(late.weeks()).extracting(Part::tone).containsOnly("app-clock__late");
    assertThat(late.count()).isEqualTo("Day 141 of 140. 1 working day late.");
  }

  @Test
  void putsEachDateUnderItsWeek() {
    assertThat(on(MON_23_NOV_2026, FINAL, DECIDED).dates()).containsExactly(
        new Mark("Decide whether to assess", "/cases/EHC-2026-0412/clock#a-limit", List.of("Done 12 October"), 1, 7, false, "app-clock__date--done"),
        new Mark("Final plan", "/cases/EHC-2026-0412/clock#a-limit", List.of("26 January 2027", "In 64 days"), 7, 21, false, ""));
  }

  @Test
  void keepsDatesOfOneWeekApart() {
    Limit same = limit(Kind.OTHER, "Advice", DECIDED.due(), null);
    var dates = on(MON_23_NOV_2026, DECIDED, same, FINAL).dates();
    assertThat(dates).extracting(Mark::to).containsExactly(7, 8, 21);
    assertThat(dates).extracting(Mark::low).as("the second has no room beside the first")
        .containsExactly(false, true, false);
    assertThat(dates.get(1).place()).startsWith("app-clock__date--from-5 app-clock__date--to-8")
        .endsWith("app-clock__date--low");
  }

  @Test
  void saysWhenThePlanWasSent() {
    ClockView clock = on(LocalDate.of(2027, 3, 1),
        limit(Kind.FINAL_PLAN, "Final plan", FINAL.due(), LocalDate.of(2027, 1, 20)));
    assertThat(clock.title()).isEqualTo("Final plan sent Wednesday 20 January 2027");
    assertThat(clock.count()).isEqualTo("It was due 26 January 2027.");
  }

  @Test
  void namesTheWorkingDayToAimForAndAnException() {
    LocalDate sat26Dec = LocalDate.of(2026, 12, 26);
    var limit = new Limit(Kind.OTHER, "a-limit", "Say if no plan", sat26Dec, LocalDate.of(2026, 12, 24), null, true);
    assertThat(on(MON_23_NOV_2026, limit, FINAL).dates().get(0).lines())
        .containsExactly("26 December", "In 33 days", "Aim for Thu 24 December", "Exception");
  }

  @Test
  void saysNothingOfTheDraftOnceItIsSent() {
    Limit draft = limit(Kind.DRAFT, "Draft plan", LocalDate.of(2026, 12, 15), LocalDate.of(2026, 11, 20));
    assertThat(on(MON_23_NOV_2026, draft, FINAL).note()).isEmpty();
  }

  @Test
  void saysNothingOfADraftThatCannotLeaveInTimeAnyMore() {
    assertThat(on(LocalDate.of(2027, 1, 12), FINAL).note()).isEmpty();
  }

  private static Limit limit(Kind kind, String title, LocalDate due, LocalDate doneOn) {
    return new Limit(kind, "a-limit", title, due, due, doneOn, false);
  }

  private static ClockView on(LocalDate today, Limit... limits) {
    return ClockView.of("EHC-2026-0412", TUE_8_SEP_2026, today, List.of(limits));
  }
}
