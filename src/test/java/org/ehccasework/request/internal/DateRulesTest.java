package org.ehccasework.request.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.request.Channel;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;

class DateRulesTest {

  private static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  @Test
  void letPeopleUnder25Ask() {
    // 25 the day after
    assertThat(broken(LocalDate.of(2001, 9, 8), MON_7_SEP_2026, null)).isEmpty();
  }

  @Test
  void refuseWhoIs25OnTheDay() {
    assertThat(broken(LocalDate.of(2001, 9, 7), MON_7_SEP_2026, null))
        .containsExactly("dateOfBirth: The young person was 25 or older on 7 September 2026. "
            + "We can assess people under 25. Check both dates.");
  }

  @Test
  void letABabyAskOnTheDayOfBirth() {
    assertThat(broken(MON_7_SEP_2026, MON_7_SEP_2026, null)).isEmpty();
  }

  @Test
  void refuseTomorrow() {
    LocalDate tomorrow = MON_7_SEP_2026.plusDays(1);
    assertThat(broken(LocalDate.of(2019, 5, 14), tomorrow, tomorrow)).containsExactly(
        "receivedOn: Date the request was received must be today or in the past",
        "becameResponsibleOn: Date the council became responsible must be today or in the past");
    assertThat(broken(tomorrow, MON_7_SEP_2026, null))
        .contains("dateOfBirth: Date of birth must be in the past");
  }

  @Test
  void refuseADayBeforeBirthOrBeforeTheLaw() {
    assertThat(broken(LocalDate.of(2019, 5, 14), LocalDate.of(2019, 5, 13), null)).containsExactly(
        "receivedOn: Date the request was received must not be before the date of birth");
    assertThat(broken(LocalDate.of(2009, 5, 14), LocalDate.of(2014, 8, 31), null)).containsExactly(
        "receivedOn: Date the request was received must be 1 September 2014 or later, when this law began");
  }

  @Test
  void letTheCouncilBecomeResponsibleBeforeTheRequestCame() {
    assertThat(broken(LocalDate.of(2019, 5, 14), MON_7_SEP_2026, MON_7_SEP_2026.minusWeeks(2))).isEmpty();
  }

  @Test
  void askForWhatIsMissing() {
    assertThat(broken(null, null, null)).containsExactly("dateOfBirth: Enter the date of birth",
        "receivedOn: Enter the date the request was received");
  }

  private static List<String> broken(LocalDate born, LocalDate received, LocalDate responsible) {
    var findings = new Findings();
    DateRules.check(new NewRequest(new NewRequest.Child("Rowan", "Ashby", born, null, null, null),
        RequesterKind.PARENT, NewRequest.Contact.of("Laura Ashby", null), null, Channel.EMAIL, received, responsible,
        null, null), MON_7_SEP_2026, findings);
    RuleBroken broken = catchThrowableOfType(RuleBroken.class, findings::throwIfAny);
    return broken == null ? List.of()
        : broken.violations().stream().map(each -> each.field() + ": " + each.message()).toList();
  }
}
