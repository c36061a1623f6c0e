package org.ehccasework.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.placement.read.ConsultationReader.Consultation;
import org.ehccasework.placement.read.WishReader.Wish;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.ehccasework.plan.internal.SettingCandidates.Suggestion;
import org.junit.jupiter.api.Test;

/** Which setting a final plan suggests: what the law points to, and never against it. */
class SettingCandidatesTest {

  @Test
  void aSettingOfAListedKindThatTheFamilyAsksForIsSuggestedAlsoWithoutItsAnswer() {
    assertThat(suggested(asked("Oak School", "academy", null), other("Elm School", "academy", "can-meet")))
        .startsWith("Oak School: the family asks for it, and section 38(3)");
  }

  @Test
  void thatItSaysNoIsNoReasonToSuggestAnother() {
    assertThat(suggested(asked("Oak School", "academy", "cannot-meet"), other("Elm School", "academy", "can-meet")))
        .isNull();
  }

  @Test
  void anotherKindThatTheFamilyAsksForIsSuggestedWhereItCanMeetTheNeeds() {
    assertThat(suggested(asked("Oak House", "independent", "can-meet"), other("Elm School", "academy", "can-meet")))
        .startsWith("Oak House: the family asks for it, and it says that it can meet the needs (section 40");
    assertThat(suggested(asked("Oak House", "independent", "cannot-meet"), other("Elm School", "academy", "can-meet")))
        .startsWith("Elm School: it is the only one");
  }

  @Test
  void ofTwoAlikeNoneIsSuggested() {
    assertThat(suggested(other("Elm School", "academy", "can-meet"), other("Ash School", "academy", "can-meet")))
        .isNull();
    assertThat(suggested(asked("Elm School", "academy", null), asked("Ash School", "academy", "can-meet"))).isNull();
    assertThat(suggested()).isNull();
  }

  @Test
  void whatTheFamilySaidLastCountsAndStandsThereAlsoWhereNobodyConsultedIt() {
    List<Candidate> all = SettingCandidates.of(List.of(asked("Elm School", "academy", "can-meet")),
        Optional.of(wish("Oak School", "special-academy")));
    assertThat(all).extracting(Candidate::setting).containsExactly("Elm School", "Oak School");
    assertThat(all).extracting(Candidate::binds).containsExactly(false, true);
    assertThat(SettingCandidates.suggested(all)).map(Suggestion::setting).contains("Oak School");
  }

  @Test
  void whoAsksForNoneInParticularAnyMoreBindsNobody() {
    assertThat(SettingCandidates.of(List.of(asked("Elm School", "academy", "can-meet")), Optional.of(wish(null, null))))
        .extracting(Candidate::setting, Candidate::binds).containsExactly(tuple("Elm School", false));
  }

  @Test
  void whatIsAskedForAfterTheFamilysTimeIsWeighedAndBindsNobody() {
    List<Candidate> all = SettingCandidates.of(List.of(asked("Elm School", "academy", "can-meet")),
        Optional.of(new Wish("Elm School", "academy", false)));
    assertThat(all).extracting(Candidate::askedFor, Candidate::late, Candidate::binds)
        .containsExactly(tuple(true, true, false));
    assertThat(SettingCandidates.suggested(all)).map(Suggestion::why).hasValueSatisfying(
        why -> assertThat(why).contains("section 40").doesNotContain("39"));
  }

  private static Wish wish(String setting, String kind) {
    return new Wish(setting, kind, true);
  }

  private static String suggested(Consultation... consulted) {
    return SettingCandidates.suggested(SettingCandidates.of(List.of(consulted), Optional.empty()))
        .map(one -> one.setting() + ": " + one.why()).orElse(null);
  }

  private static Consultation asked(String setting, String kind, String outcome) {
    return new Consultation(UUID.randomUUID(), setting, kind, true, LocalDate.of(2026, 12, 2), outcome, null, null,
        null);
  }

  private static Consultation other(String setting, String kind, String outcome) {
    return new Consultation(UUID.randomUUID(), setting, kind, false, LocalDate.of(2026, 12, 2), outcome, null, null,
        null);
  }
}
