package org.ehccasework.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ehccasework.people.CouncilLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

  @ParameterizedTest
  @CsvSource({"#000000,#ffffff,21.0", "#ffffff,#ffffff,1.0", "#767676,#ffffff,4.54", "#777777,#ffffff,4.48",
      "#ff0000,#ffffff,4.0"})
  void isThatOfTheGuidelines(String one, String other, double ratio) {
    assertThat(Contrast.ratio(one, other)).isCloseTo(ratio, within(0.01));
    assertThat(Contrast.ratio(other, one)).isCloseTo(ratio, within(0.01));
  }

  @Test
  void ofTheStandardLookIsEnough() {
    assertThat(Contrast.faults(CouncilLook.STANDARD)).isEmpty();
  }

  @Test
  void justBelowTheLimitIsSaidSo() {
    assertThat(Contrast.faults(new CouncilLook(1, "#777777", "#0b4f5c", "#00703c", false))).singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("a contrast of 4.4 to 1. It must be 4.5 to 1"));
  }
}
