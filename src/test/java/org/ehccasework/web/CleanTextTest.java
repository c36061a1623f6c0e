package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void leavesWhatPeopleTypeAsItIs() {
    String typed = "Zoë O’Brien\t– 学校 😀\r\nsecond line";
    assertThat(CleanText.of(typed)).isSameAs(typed);
    assertThat(CleanText.of(null)).isNull();
  }

  @Test
  void dropsWhatNoLetterCanHoldAndKeepsTheLineEndsOfAWordProcessor() {
    assertThat(CleanText.of("a\0b\1c\uFFFEd\uD800e")).isEqualTo("abcde");
    assertThat(CleanText.of("one\u000Btwo\fthree")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void bringsANameOntoOneLine() {
    assertThat(CleanText.oneLine(" Ashby \r\n\n Bcc: x ")).isEqualTo("Ashby Bcc: x");
  }
}
