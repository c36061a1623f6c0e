package org.ehccasework.clock.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ehccasework.clock.AdviceBound;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LimitTitlesTest {

  private static final LocalDate WED_25_NOV_2026 = LocalDate.of(2026, 11, 25);

  @Test
  void saysWhichAdviceALimitIsAbout() {
    LimitTitles titles = titles(new About(CaseVariable.CONSULTATION_ID, "setting"),
        new About(CaseVariable.ADVICE_REQUEST_ID, "medical advice"));
    assertThat(titles.of("advice-response", "some id", WED_25_NOV_2026))
        .isEqualTo("Give advice to the authority: medical advice");
    assertThat(titles.of("send-final-plan", null, WED_25_NOV_2026)).isEqualTo("Send the final plan");
  }

  @Test
  void staysWithTheTitleOfTheLawWhereNobodyKnowsTheItemAndFitsItsColumn() {
    assertThat(titles().of("advice-response", "some id", WED_25_NOV_2026)).isEqualTo("Give advice to the authority");
    assertThat(titles(new About(CaseVariable.ADVICE_REQUEST_ID, "x".repeat(300)))
        .of("advice-response", "some id", WED_25_NOV_2026)).hasSize(200);
  }

  private static LimitTitles titles(ItemWords... words) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (int i = 0; i < words.length; i++) {
      beans.addBean("words" + i, words[i]);
    }
    return new LimitTitles(new LimitLaw(beans.getBeanProvider(AdviceBound.class)), beans.getBeanProvider(ItemWords.class));
  }

  private record About(CaseVariable<String> variable, String what) implements ItemWords {
    @Override
    public String words(String itemId) {
      return what;
    }
  }
}
