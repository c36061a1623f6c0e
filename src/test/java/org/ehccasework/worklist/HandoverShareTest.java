package org.ehccasework.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoverShareTest {

  @Test
  void equallyGivesEveryoneAsMany() {
    assertThat(HandoverShare.EQUALLY.among(List.of("sam", "omar"), Map.of("sam", 90), 5))
        .containsExactly("sam", "omar", "sam", "omar", "sam");
  }

  @Test
  void byCaseloadFillsUpWhoHasFewest() {
    assertThat(HandoverShare.CASELOAD.among(List.of("sam", "omar", "ola"), Map.of("sam", 5, "omar", 3), 6))
        .containsExactly("ola", "ola", "ola", "omar", "ola", "omar");
  }

  @Test
  void knowsItsNameInAddresses() {
    assertThat(HandoverShare.ofCode("caseload")).isEqualTo(HandoverShare.CASELOAD);
    assertThat(HandoverShare.ofCode("nonsense")).isEqualTo(HandoverShare.EQUALLY);
  }
}
