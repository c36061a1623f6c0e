package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticularsTest {

  @Test
  void provisionSaysWhoHowOftenHowLongAndInWhichGroup() {
    assertThat(Particulars.ofProvision("A reading programme, one to one with a trained teaching assistant, 20 minutes "
        + "each school day.")).isEqualTo(Map.of("who", "A trained teaching assistant", "howOften", "Each school day",
            "howLong", "20 minutes", "groupSize", "One to one"));
    assertThat(Particulars.ofProvision("Therapy in groups of four for half an hour twice a week by a qualified "
        + "therapist")).isEqualTo(Map.of("who", "A qualified therapist", "howOften", "Twice a week", "howLong", "Half an hour",
            "groupSize", "Groups of four"));
    assertThat(Particulars.ofProvision("A sleep clinic every three months, given by the community nurse."))
        .isEqualTo(Map.of("who", "The community nurse", "howOften", "Every three months"));
  }

  @Test
  void anOutcomeSaysByWhen() {
    assertThat(Particulars.ofOutcome("By the end of year 6 Kofi reads a page.")).isEqualTo(Map.of("by",
        "The end of year 6"));
    assertThat(Particulars.ofOutcome("By July 2027 Kofi sleeps.")).isEqualTo(Map.of("by", "July 2027"));
    assertThat(Particulars.ofOutcome("Kofi will read by himself.")).isEmpty();
  }

  @Test
  void wordsThatSayNothingOfItLeaveTheBoxesEmpty() {
    assertThat(Particulars.ofProvision("Support as needed")).isEmpty();
    assertThat(Particulars.ofProvision("")).isEmpty();
  }

  @Test
  void eachLineIsARowWithoutTheDashOfAList() {
    assertThat(Particulars.rows("Reads late.\n\n- Spells late.\n  * Tires soon. \n"))
        .isEqualTo(List.of("Reads late.", "Spells late.", "Tires soon."));
    assertThat(Particulars.rows(null)).isEmpty();
  }
}
