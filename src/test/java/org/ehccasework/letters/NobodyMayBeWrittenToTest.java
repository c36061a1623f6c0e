package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.LookedAfter.Basis;
import org.ehccasework.casefile.RecordLookedAfter;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.Status;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A notice of the law is owed also where nobody in the family may be written to; none gets stuck. */
class NobodyMayBeWrittenToTest extends LettersAtWork {

  @Autowired Sheets sheets;
  @Autowired StatutoryClock law;
  @Autowired CaseLimits limits;
  @Autowired RecordLookedAfter lookedAfter;
  @Autowired CorrectDispatch correct;
  @Autowired MockMvc mvc;
  @Autowired StaffDirectory staff;
  @Autowired CaseFiles files;
  @Autowired JdbcClient jdbc;

  private String ref;
  private String parent;

  @BeforeEach
  void allParentsBarredByACourt() {
    ref = fixtures.openCase();
    parent = people.family(ref).get(0).name();
    SystemActor.run("test", () -> law.openForRequest(ref, LocalDate.of(2026, 9, 7), null));
    barred(ref, Kind.PARENT);
  }

  @ParameterizedTest
  @EnumSource(value = NoticeType.class, mode = Mode.EXCLUDE, names = {"N2", "N5", "N9", "REPLY", "HANDOVER"})
  void eachNoticeToTheFamilyCanBeApprovedAndGivenInPerson(NoticeType type) {
    var id = approved(type, ref, details(type));
    assertThat(sheets.of(id).to().get(0).words()).isEqualTo(parent + ", in person only");
    assertThat(sheets.of(id).letter().text()).contains("Dear " + parent);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "Priya read it to her at the school."));
    assertThat(notices.get(id).status()).isEqualTo(Notice.Status.DISPATCHED);
  }

  @Test
  void theManagersAreToldAndTheCoordinatorKnowsWhatToDo() {
    var id = approved(NoticeType.N3, ref, REFUSAL);
    assertThat(sheets.of(id).care()).anySatisfy(care -> assertThat(care)
        .startsWith("Nobody in the family may be written to. Give the letter in person"));
    assertThat(jdbc.sql("select subject from outbox_message where link_path = ?")
        .param("/cases/" + ref + "/letters/" + id).query(String.class).list())
        .isNotEmpty().allMatch(("A letter must be given in person: " + ref)::equals);
  }

  @Test
  void ofARestrictedCaseThoseManagersAreToldWhoMayReadIt() {
    jdbc.sql("update case_file set restricted = true, coordinator = 't-priya' where ref = ?").param(ref).update();
    var id = approved(NoticeType.N3, ref, REFUSAL);
    var sendManagers = staff.withRole(Role.SEND_MANAGER, files.get(ref).authorityId()).stream()
        .map(StaffMember::email).toList();
    assertThat(sendManagers).isNotEmpty();
    assertThat(jdbc.sql("select recipient from outbox_message where link_path = ?")
        .param("/cases/" + ref + "/letters/" + id).query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(sendManagers);
  }

  @Test
  void nothingButGivingItByHandCountsAndWhoDidSoIsAsked() {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    assertThatThrownBy(() -> dispatch.record(new RecordDispatch.Command(id, Method.POST_FIRST, TUE_13_OCT_2026, "")))
        .isInstanceOf(RuleBroken.class).hasMessageStartingWith("No letter may be sent to " + parent);
    assertThatThrownBy(() -> dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, " ")))
        .isInstanceOf(RuleBroken.class).hasMessage("Enter who gave the letter to " + parent + " in person, and where");
    var byHand = new DifferentCopy(sheets.of(id).to().get(0).key(), Method.HAND, null, "Priya, at the contact centre.");
    dispatch.record(new RecordDispatch.Command(id, Method.POST_FIRST, TUE_13_OCT_2026, "", List.of(byHand)));
    assertThat(limits.find(ref, "decide-whether-to-assess", null).orElseThrow().status()).isEqualTo(Status.ON_TIME);
    assertThat(notices.get(id).effectiveOn()).isEqualTo(TUE_13_OCT_2026);
  }

  @Test
  void aLetterThatNobodyMayBeToldOfIsKeptWithTheReasonAndTheCaseGoesOn() {
    var id = approved(NoticeType.N3, ref, REFUSAL);
    var kept = new DifferentCopy(sheets.of(id).to().get(0).key(), null, null, "The court forbids all contact.");
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(kept)));
    assertThat(history.all(ref)).anySatisfy(entry -> {
      assertThat(entry.what()).startsWith("Kept for the family and not given: letter to say we will assess.");
      assertThat(entry.why()).contains("not sent (The court forbids all contact.)");
    });
    assertThat(tasks.find(ref, "record-dispatch", id.toString())).isEmpty();
  }

  @Test
  void aDutyToTellTheFamilyIsNotMetUntilTheyAreTold() {
    var id = kept(NoticeType.N3);
    assertThat(decided().isOpen()).isTrue();
    assertThat(decided().doneOn()).isNull();
    assertThat(notices.get(id).effectiveOn()).isNull();
    today(LocalDate.of(2026, 10, 21));
    toldAfterAll(id, LocalDate.of(2026, 10, 21));
    assertThat(decided()).satisfies(limit -> {
      assertThat(limit.status()).isEqualTo(Status.LATE);
      assertThat(limit.daysLate()).isEqualTo(2);
    });
    assertThat(notices.get(id).effectiveOn()).isEqualTo(LocalDate.of(2026, 10, 21));
  }

  @Test
  void aRefusalThatReachedNobodyStartsNoTimeToAppealAndStaysOwed() {
    var id = kept(NoticeType.N4);
    assertThat(limits.find(ref, "appeal-window", null)).isEmpty();
    assertThat(limits.find(ref, "send-final-plan", null).orElseThrow().owed()).isFalse();
    assertThat(decided().isOpen()).isTrue();
    toldAfterAll(id, TUE_13_OCT_2026);
    assertThat(limits.find(ref, "appeal-window", null).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(decided().status()).isEqualTo(Status.ON_TIME);
  }

  @Test
  void aRecordThatSaidTheyWereToldAndWasWrongMeetsNothingAnyMore() {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "Priya read it to her."));
    assertThat(decided().status()).isEqualTo(Status.ON_TIME);
    fixtures.as("t-maya");
    correct.correct(new CorrectDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", "Priya did not see her.",
        List.of(nobody(id)), false));
    assertThat(decided().isOpen()).isTrue();
    assertThat(limits.find(ref, "appeal-window", null)).isEmpty();
    assertThat(happened(ref)).anySatisfy(what -> assertThat(what).contains("Kept for the family and not given",
        "Before, it said by hand on 13 October 2026."));
  }

  @Test
  void thePageOfALetterThatWasKeptSaysThatItWasNotGiven() throws Exception {
    var id = kept(NoticeType.N3);
    var page = mvc.perform(get("/cases/{ref}/letters/{id}", ref, id).with(fixtures.signedIn("t-priya")))
        .andReturn().getResponse().getContentAsString();
    assertThat(page).contains("Kept for the family", "No. Nobody in the family was told");
    var all = mvc.perform(get("/cases/{ref}/letters", ref).with(fixtures.signedIn("t-priya")))
        .andReturn().getResponse().getContentAsString();
    assertThat(all).contains("Kept on 13 October 2026, not given to the family");
  }

  private UUID kept(NoticeType type) {
    var id = approved(type, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(nobody(id))));
    return id;
  }

  private DifferentCopy nobody(UUID id) {
    return new DifferentCopy(sheets.of(id).to().get(0).key(), null, null, "The court forbids all contact.");
  }

  private void toldAfterAll(UUID id, LocalDate on) {
    fixtures.as("t-maya");
    correct.correct(new CorrectDispatch.Command(id, Method.HAND, on, "Sam read it to her.",
        "The court allows it now."));
  }

  private CaseLimit decided() {
    return limits.find(ref, "decide-whether-to-assess", null).orElseThrow();
  }

  @Test
  void whoLooksAfterAChildInCareGetsItForThem() {
    lookedAfter.record(new RecordLookedAfter.Command(ref, LocalDate.of(2026, 1, 5), null, Basis.ACCOMMODATED,
        "Testshire Council"));
    add(ref, Kind.SOCIAL_WORKER, "Ines Cole", false);
    var sheet = sheets.of(given(NoticeType.N4, ref, REFUSAL));
    assertThat(sheet.to()).filteredOn(Recipient::isFamily).extracting(Recipient::name).containsExactly("Ines Cole");
    assertThat(sheet.to()).filteredOn(to -> to.name().equals("Ines Cole")).hasSize(1);
    assertThat(sheet.care()).anySatisfy(care -> assertThat(care).contains("so the letter goes to Ines Cole."));
  }

  @Test
  void underACareOrderWithoutASocialWorkerItGoesToSocialCare() {
    lookedAfter.record(new RecordLookedAfter.Command(ref, LocalDate.of(2026, 1, 5), null, Basis.CARE_ORDER,
        "Testshire Council"));
    add(ref, Kind.SOCIAL_CARE, "Children's services", false);
    assertThat(sheets.of(given(NoticeType.N4, ref, REFUSAL)).to()).filteredOn(Recipient::isFamily)
        .extracting(Recipient::name).containsExactly("Children's services");
  }

  @Test
  void aYoungPersonWhoWantsNoLettersIsToldInPersonAndNobodyElseIs() {
    var young = fixtures.aCase().born(LocalDate.of(2010, 3, 14)).named("Ada", "Obi").open();
    add(young, Kind.YOUNG_PERSON, "Ada Obi", false);
    add(young, Kind.SOCIAL_WORKER, "Ines Cole", false);
    barred(young, Kind.YOUNG_PERSON);
    var sheet = sheets.of(given(NoticeType.N1, young, NoticeDetails.none()));
    assertThat(sheet.to()).extracting(Recipient::words).containsExactly("Ada Obi, in person only");
    assertThat(sheet.toMend()).isEmpty();
  }

  private void barred(String caseRef, Kind kind) {
    jdbc.sql("update case_person set may_be_written_to = false where case_ref = ? and kind = ?")
        .params(caseRef, kind.name()).update();
  }

  private static NoticeDetails details(NoticeType type) {
    return switch (type) {
      case N3, N4, N6, N7 -> REFUSAL;
      case N8, N10 -> NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.PLAN_VERSION, "1"));
      case N22, LATE -> NoticeDetails.about(null, Map.of(NoticeFacts.LIMIT, "decide whether to assess",
          NoticeFacts.DUE, "2026-10-19", NoticeFacts.GROUND, "the family was away for 4 weeks or more",
          NoticeFacts.EVIDENCE, "Your email of 1 September."));
      case CORRECTION -> NoticeDetails.about(null, Map.of(NoticeFacts.WRONG_LETTERS, "our letter of 13 October 2026",
          NoticeFacts.RIGHT_DATES, "To decide whether to assess: by Friday 16 October 2026"));
      default -> NoticeDetails.none();
    };
  }
}
