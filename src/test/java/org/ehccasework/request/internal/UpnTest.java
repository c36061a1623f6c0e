package org.ehccasework.request.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

  @Test
  void fitsItsCheckLetter() {
    // 8*2 + 0*3 + 1*4 + 2*5 + 1*10 + 1*13 = 53, which leaves 7 of 23: the eighth letter is H
    assertThat(Upn.of("H801200001001").hasTheForm()).isTrue();
    assertThat(Upn.of("H801200001001").checks()).isTrue();
  }

  @Test
  void mayBeTypedWithBlanksAndInSmallLetters() {
    assertThat(Upn.of(" h801 200001001 ")).isEqualTo(new Upn("H801200001001"));
  }

  @Test
  void temporaryOneEndsInALetter() {
    // as above, but the last place counts C as 2: 40 + 2*13 = 66, which leaves 20: the letter X
    assertThat(Upn.of("X80120000100C").hasTheForm()).isTrue();
    assertThat(Upn.of("X80120000100C").checks()).isTrue();
  }

  @Test
  void showsAWrongDigitOrTwoChangedPlaces() {
    assertThat(Upn.of("H801200001002").checks()).isFalse();
    assertThat(Upn.of("H810200001001").checks()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H80120000100", "H8012000010011", "1801200001001", "I801200001001", "H80120000100O",
      "HH01200001001"})
  void hasNoOtherForm(String typed) {
    assertThat(Upn.of(typed).hasTheForm()).isFalse();
  }
}
