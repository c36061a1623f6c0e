package org.ehccasework.panel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.panel.PanelMember.COMMISSIONING;
import static org.ehccasework.panel.PanelMember.DECISION_MAKER;
import static org.ehccasework.panel.PanelMember.EDUCATION;
import static org.ehccasework.panel.PanelMember.HEALTH;
import static org.ehccasework.panel.PanelMember.PSYCHOLOGY;
import static org.ehccasework.panel.PanelMember.SOCIAL_CARE;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumTest {

  @Test
  void isTheOfficerEducationAndHealthOrSocialCare() {
    assertThat(Quorum.met(List.of(DECISION_MAKER, EDUCATION, HEALTH))).isTrue();
    assertThat(Quorum.met(List.of(DECISION_MAKER, EDUCATION, SOCIAL_CARE))).isTrue();
  }

  @Test
  void isNotMetWithoutOneOfThem() {
    assertThat(Quorum.met(List.of(EDUCATION, HEALTH, SOCIAL_CARE))).isFalse();
    assertThat(Quorum.met(List.of(DECISION_MAKER, HEALTH, SOCIAL_CARE))).isFalse();
    assertThat(Quorum.met(List.of(DECISION_MAKER, EDUCATION, PSYCHOLOGY, COMMISSIONING))).isFalse();
  }
}
