package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatuteBookTest {

  private final StatuteBook book = StatuteBook.standard();

  @Test
  void readsEveryRowOfTheTimetable() {
    assertThat(book.all()).hasSizeGreaterThan(85).allSatisfy(limit -> {
      assertThat(limit.title()).isNotBlank();
      assertThat(limit.law()).isNotBlank();
      assertThat(limit.starts()).isNotEmpty();
    });
  }

  @Test
  void picksTheLawInForceWhenTheClockStarted() {
    Limit six = book.newest(new LimitId("decide-whether-to-assess"));
    Limit five = new Limit(six.id(), LocalDate.of(2029, 9, 1), six.basis(), "a later law", six.starts(), Count.of("W(5)"),
        null, six.exceptions(), six.consequence(), six.bound(), six.verb(), six.title(), six.parts());
    StatuteBook changed = StatuteBook.of(List.of(six, five));

    assertThat(changed.limit(six.id(), LocalDate.of(2029, 8, 31)).count()).hasToString("W(6)");
    assertThat(changed.limit(six.id(), LocalDate.of(2029, 9, 1)).count()).hasToString("W(5)");
  }

  @Test
  void refusesAClockThatStartedBeforeTheLaw() {
    assertThatThrownBy(() -> book.limit(new LimitId("send-final-plan"), LocalDate.of(2014, 8, 31)))
        .isInstanceOf(NotInForce.class).hasMessageContaining("applies from 1 September 2014");
  }

  @Test
  void suggestsTheLimitThatWasMeant() {
    assertThatThrownBy(() -> book.newest(new LimitId("send-final-plans")))
        .isInstanceOf(UnknownLimit.class).hasMessageContaining("Did you mean send-final-plan");
    assertThatThrownBy(() -> book.newest(new LimitId("something-with-no-likeness-to-any-of-them")))
        .isInstanceOf(UnknownLimit.class);
  }

  @Test
  void namesLimitsInSmallLettersWithHyphens() {
    assertThatThrownBy(() -> new LimitId("Send_Final")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new LimitId("send-final-plan")).hasToString("send-final-plan");
  }
}
