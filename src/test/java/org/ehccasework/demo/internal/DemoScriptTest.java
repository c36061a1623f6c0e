package org.ehccasework.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plot of the demo is the same whatever the day it opens. */
class DemoScriptTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-25", "2026-12-24", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-08-15",
      "2028-02-29"})
  void hasEveryKindOfCaseOnAnyFirstDay(LocalDate opensOn) {
    List<DemoScript> scripts = scripts(opensOn);
    assertThat(scripts).hasSize(DemoScript.CASES).extracting(DemoScript::number).doesNotHaveDuplicates();
    assertThat(scripts.stream().map(DemoScript::ending).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(DemoScript.Ending.class));
    assertThat(scripts.stream().map(DemoScript::family).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(DemoScript.Family.class));
    assertThat(scripts).allSatisfy(script -> {
      assertThat(script.startsOn().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(script.startsOn()).isBefore(opensOn);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-25", "2027-08-15"})
  void givesTheVisitorTheMostAndLetsOnlyYoungPeopleDecideAlone(LocalDate opensOn) {
    List<DemoScript> scripts = scripts(opensOn);
    assertThat(scripts).filteredOn(script -> script.coordinator().equals(DemoPeople.VISITOR))
        .hasSizeGreaterThanOrEqualTo(15);
    assertThat(scripts).extracting(DemoScript::coordinator).containsAll(DemoPeople.COORDINATORS);
    assertThat(scripts).allSatisfy(script -> assertThat(script.family() == DemoScript.Family.DECIDES_ALONE)
        .isEqualTo(script.profile().age() >= 16));
  }

  private static List<DemoScript> scripts(LocalDate opensOn) {
    return DemoScript.all(DemoProfile.all(JSON), DemoProfile.names(JSON), DemoPeople.CASELOAD, opensOn);
  }
}
