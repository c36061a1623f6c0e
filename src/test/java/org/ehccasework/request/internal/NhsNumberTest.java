package org.ehccasework.request.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

  @ParameterizedTest
  // the last leaves 0 after division by 11, whose check would be 11 and is written 0
  @ValueSource(strings = {"943 476 5919", "943-476-5919", "4505577104", "9999999999", "0000000000"})
  void fitsItsCheckDigit(String typed) {
    assertThat(NhsNumber.of(typed).hasTheForm()).isTrue();
    assertThat(NhsNumber.of(typed).checks()).isTrue();
  }

  @Test
  void showsAWrongDigit() {
    assertThat(NhsNumber.of("9434765918").checks()).isFalse();
  }

  @Test
  void isNeverGivenOutWhereTheCheckWouldBeTen() {
    // 1*10 leaves 10, so the check is 1; 1*10 + 1*2 = 12 leaves 1, so the check would be 10: no digit fits
    for (int digit = 0; digit <= 9; digit++) {
      assertThat(NhsNumber.of("100000001" + digit).checks()).as("100000001%d", digit).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "943476591", "94347659190", "94347x5919"})
  void hasNoOtherForm(String typed) {
    assertThat(NhsNumber.of(typed).hasTheForm()).isFalse();
  }
}
