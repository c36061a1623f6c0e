package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.Recipient.Part;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;

/** From which of its copies a letter counts (timetable 1.5). */
class CopiesTest {

  private static final LocalDate MON_12_OCT = LocalDate.of(2026, 10, 12);
  private static final LocalDate FRI_16_OCT = LocalDate.of(2026, 10, 16);
  private static final Sending BY_HAND = new Sending(MON_12_OCT, Method.HAND);

  private final Recipient mother = recipient(Part.FAMILY, "Ama Mensah");
  private final Recipient father = recipient(Part.FAMILY, "Yaw Mensah");
  private final Recipient school = recipient(Part.BODY, "Hill School");
  private final List<Recipient> all = List.of(mother, father, school);

  @Test
  void aDutyToNotifyIsMetWhenTheLastOfTheFamilysCopiesTakesEffect() {
    // second class post takes effect on the fourth working day: Friday 16 October
    var copies = copies(NoticeType.N4, new DifferentCopy(father.key(), Method.POST_SECOND, null, null));
    assertThat(copies.decisive().orElseThrow().to()).isEqualTo(father);
    assertThat(copies.decisive().orElseThrow().sending().effectiveOn()).isEqualTo(FRI_16_OCT);
  }

  @Test
  void aDutyToSendIsMetWhenTheLastOfTheFamilysCopiesHasLeft() {
    var tuesday = MON_12_OCT.plusDays(1);
    var copies = Copies.of(NoticeType.N10, all, new Sending(MON_12_OCT, Method.POST_SECOND),
        List.of(new DifferentCopy(father.key(), Method.HAND, tuesday, null)));
    assertThat(copies.decisive().orElseThrow().sending().on()).isEqualTo(tuesday);
    assertThat(copies.lastSent().orElseThrow().on()).isEqualTo(tuesday);
    assertThat(copies.lastServed().orElseThrow().effectiveOn()).isEqualTo(FRI_16_OCT);
  }

  @Test
  void theCopyOfABodyDoesNotMakeTheFamilysLetterLate() {
    var copies = copies(NoticeType.N4, new DifferentCopy(school.key(), Method.POST_SECOND, null, null));
    assertThat(copies.decisive().orElseThrow().sending()).isEqualTo(BY_HAND);
    var partners = copies(NoticeType.N2, new DifferentCopy(school.key(), Method.POST_SECOND, null, null));
    assertThat(partners.decisive().orElseThrow().to()).isEqualTo(school);
  }

  @Test
  void aCopyThatWasNotSentDoesNotCountAndWantsAReason() {
    var copies = copies(NoticeType.N4, new DifferentCopy(father.key(), null, null, "We have no address."));
    assertThat(copies.sent()).hasSize(2);
    assertThat(copies.words()).isEqualTo("Ama Mensah, parent, by hand on 12 October 2026; Yaw Mensah, parent, "
        + "not sent (We have no address.); Hill School, parent, by hand on 12 October 2026");
    assertThatThrownBy(() -> copies(NoticeType.N4, new DifferentCopy(father.key(), null, null, " ")))
        .isInstanceOf(RuleBroken.class).hasMessage("Enter why this copy was not sent");
  }

  @Test
  void eachRowIsAboutAnotherCopyOfThisLetter() {
    var row = new DifferentCopy(father.key(), Method.HAND, null, null);
    assertThatThrownBy(() -> copies(NoticeType.N4, row, row)).isInstanceOf(RuleBroken.class)
        .hasMessage("Give each copy one row alone");
    assertThatThrownBy(() -> copies(NoticeType.N4, new DifferentCopy("nobody", Method.HAND, null, null)))
        .isInstanceOf(RuleBroken.class).hasMessage("Select who got this copy from the list");
  }

  private Copies copies(NoticeType type, DifferentCopy... different) {
    return Copies.of(type, all, BY_HAND, List.of(different));
  }

  private static Recipient recipient(Part part, String name) {
    return new Recipient(part, "Parent", name, null, null, false, null, false, "");
  }
}
