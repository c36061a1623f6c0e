package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {

  @Test
  void aBlankLinePartsParagraphsAndADashBeginsAnItem() {
    assertThat(TextBlock.of("Kofi likes:\n- trains\n• maps\nand rain.\n\nHe is shy.\n")).containsExactly(
        new TextBlock(false, List.of("Kofi likes:")), new TextBlock(true, List.of("trains", "maps")),
        new TextBlock(false, List.of("and rain.")), new TextBlock(false, List.of("He is shy.")));
  }

  @Test
  void whereNothingIsWrittenThereIsNoBlock() {
    assertThat(TextBlock.of(null)).isEmpty();
    assertThat(TextBlock.of(" \n\n")).isEmpty();
  }
}
