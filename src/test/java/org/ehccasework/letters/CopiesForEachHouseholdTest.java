package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.ehccasework.web.print.PdfCheck.aloud;
import static org.ehccasework.web.print.PdfCheck.bare;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.print.PdfCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Letters to parents who live apart, to young people, and to who needs them in another form. */
class CopiesForEachHouseholdTest extends LettersAtWork {

  private static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);
  private static final String SECRET = "The Refuge, 9 Hidden Street, Otherby";

  @Autowired MockMvc mvc;
  @Autowired Sheets sheets;
  @Autowired SendAtOnce sendAtOnce;
  @Autowired StatutoryClock law;
  @Autowired CaseLimits limits;
  @Autowired CorrectDispatch correct;
  @Autowired JdbcClient jdbc;

  private String ref;
  private CasePerson mother;

  @BeforeEach
  void parentsWhoLiveApart() {
    ref = fixtures.openCase();
    mother = people.family(ref).get(0);
    SystemActor.run("test", () -> law.openForRequest(ref, MON_7_SEP_2026, null));
    parent("Yaw Mensah", "2 Far Lane, Otherby", PersonTies.NONE, PersonNeeds.NONE);
  }

  @Test
  void eachHouseholdIsGreetedAloneAndThoseWhoLiveTogetherTogether() {
    parent("Efua Mensah", mother.address(), PersonTies.NONE, PersonNeeds.NONE);
    var sheet = sheets.of(given(NoticeType.N4, ref, REFUSAL));
    assertThat(sheet.to().get(0).words()).isEqualTo(mother.name() + " and Efua Mensah, parents");
    assertThat(sheet.own().get(0).text()).contains("Dear " + mother.name() + " and Efua Mensah")
        .doesNotContain("Yaw Mensah");
    assertThat(sheet.own().get(1).text()).contains("Dear Yaw Mensah").doesNotContain(mother.name());
    assertThat(sheet.own().get(2).text()).contains("Dear " + mother.name() + " and Efua Mensah and Yaw Mensah");
  }

  @Test
  void aConfidentialAddressStandsOnNoOtherCopyAndOnNoPage() throws Exception {
    parent("Ama Hidden", SECRET, new PersonTies("Aunt", null, false, true, "Yaw Mensah"), PersonNeeds.NONE);
    var id = approved(NoticeType.N4, ref, REFUSAL);
    var task = page(task(ref, "record-dispatch", id).href()).text();
    send(id, Method.HAND);
    var letter = "/cases/" + ref + "/letters/" + id;
    var page = page(letter);
    assertThat(task + page.text()).contains("The address is confidential").doesNotContain("Hidden Street");
    for (var copy : page.select("a[href*=/pdf]")) {
      var text = aloud(answer(get(copy.attr("href"))).getContentAsByteArray());
      assertThat(text.contains("9HiddenStreet")).as(copy.text()).isEqualTo(copy.text().contains("Ama Hidden"));
    }
    assertThat(history.all(ref)).noneMatch(entry -> (entry.what() + entry.why()).contains("Hidden Street"));
    assertThat(jdbc.sql("select count(*) from outbox_message where subject || link_path like '%Hidden%'")
        .query(Integer.class).single()).isZero();
  }

  @Test
  void aConfidentialAddressIsNotWrittenIntoALetterThatOthersGet() {
    parent("Ama Hidden", SECRET, new PersonTies("Aunt", null, false, true, null), PersonNeeds.NONE);
    var id = given(NoticeType.N4, ref, REFUSAL);
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id,
        "We visit Ama at the refuge, 9 HIDDEN street, Otherby."))).asInstanceOf(type(RuleBroken.class))
        .extracting(RuleBroken::violations).isEqualTo(List.of(new Violation("freePart", "The letter gives the address "
            + "of Ama Hidden, which is confidential. Take it out: others get this letter too.")));
  }

  @Test
  void aLimitIsMetWhenTheLastOfTheFamilyIsTold() {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(
        new DifferentCopy(key(id, "Yaw Mensah"), Method.POST_SECOND, null, "Receipt 7"))));
    var effect = LocalDate.of(2026, 10, 19);   // a Monday, the fourth working day
    assertThat(notices.get(id).effectiveOn()).isEqualTo(effect);
    assertThat(limits.find(ref, "decide-whether-to-assess", null)).get()
        .satisfies(limit -> assertThat(limit.comparedOn()).isEqualTo(effect));
    assertThat(history.all(ref)).anySatisfy(entry -> assertThat(entry.why()).contains(
        mother.name() + ", parent, by hand on 13 October 2026; Yaw Mensah, parent, by second class post on 13 October "
            + "2026 (Receipt 7)"));
    assertThat(sheets.of(id).own().get(1).text()).contains("Dear Yaw Mensah");
  }

  @Test
  void theTimeToAppealRunsFromTheLastCopySentAndEachCopyShowsItsOwnDates() {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    today(TUE_13_OCT_2026.plusDays(2));
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(
        new DifferentCopy(key(id, "Yaw Mensah"), Method.HAND, TUE_13_OCT_2026.plusDays(2), null))));
    assertThat(sheets.of(id).own().get(0).text()).contains("by Sunday 13 December 2026");
    assertThat(sheets.of(id).own().get(1).text()).contains("by Tuesday 15 December 2026");
    assertThat(limits.find(ref, "contact-mediation-adviser", null)).get()
        .satisfies(limit -> assertThat(limit.due()).isEqualTo(LocalDate.of(2026, 12, 15)));
  }

  @Test
  void aCopyThatCouldNotGoIsKeptWithItsReasonButOneOfTheFamilyMustBeTold() {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    var toFather = new DifferentCopy(key(id, "Yaw Mensah"), null, null, "Came back: moved away.");
    var toMother = new DifferentCopy(key(id, mother.name()), null, null, "Not at home.");
    assertThatThrownBy(() -> dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "",
        List.of(toFather, toMother)))).isInstanceOf(RuleBroken.class)
        .hasMessage("At least one parent, or the young person, must have been sent the letter");
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(toFather)));
    assertThat(sheets.of(id).copies().get(1).story()).isEqualTo("Not sent. Came back: moved away.");
  }

  @Test
  void emailIsTakenForThoseWhoAgreedAndAnotherWayForTheRest() {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    assertThatThrownBy(() -> send(id, Method.EMAIL)).isInstanceOf(RuleBroken.class)
        .hasMessageStartingWith("We have no agreed email address for Yaw Mensah.");
    var key = key(id, "Yaw Mensah");
    assertThatThrownBy(() -> dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "",
        List.of(new DifferentCopy(key, Method.EMAIL, null, null))))).asInstanceOf(type(RuleBroken.class))
        .satisfies(broken -> assertThat(broken.violations().get(0).field()).isEqualTo("copies[0].method"));
    dispatch.record(new RecordDispatch.Command(id, Method.EMAIL, TUE_13_OCT_2026, "",
        List.of(new DifferentCopy(key, Method.POST_FIRST, null, null))));
    assertThat(notices.get(id).method()).isEqualTo("post-first");
  }

  @Test
  void aCorrectionKeepsHowEachCopyWasRecorded() throws Exception {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", List.of(
        new DifferentCopy(key(id, "Yaw Mensah"), Method.POST_FIRST, null, null))));
    fixtures.as("t-maya");
    correct.correct(new CorrectDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, "", "He came and took it."));
    assertThat(notices.get(id).effectiveOn()).isEqualTo(TUE_13_OCT_2026);
    assertThat(page("/cases/" + ref + "/letters/" + id).text()).contains("Before, it said " + mother.name()
        + ", parent, by hand on 13 October 2026; Yaw Mensah, parent, by first class post on 13 October 2026");
  }

  @Test
  void theTaskTakesRowsForCopiesThatWentAnotherWay() throws Exception {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    var href = task(ref, "record-dispatch", id).href();
    assertThat(page(href).select("button").eachText()).anyMatch(words ->
        words.contains("Copies that went another way"));
    var bad = answer(sent(href).param("copies[0].to", key(id, "Yaw Mensah")).param("copies[0].method", "not-sent"));
    assertThat(bad.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(bad.getContentAsString()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#copies-0-note");
    var good = answer(sent(href).param("copies[0].to", key(id, "Yaw Mensah")).param("copies[0].method", "not-sent")
        .param("copies[0].note", "No address"));
    assertThat(good.getStatus()).isEqualTo(302);
    assertThat(page("/cases/" + ref + "/letters/" + id).text()).contains("Not sent. No address.",
        "Sent by hand on 13 October 2026, counts as given on 13 October 2026.");
  }

  @Test
  void oneChoiceSendsEachCopyTheWayItsHouseholdAgreedTo() throws Exception {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    var href = task(ref, "record-dispatch", id).href();
    var choice = page(href).select(".govuk-radios__item:has([name=method])").first();
    assertThat(choice.text()).startsWith("Email to " + mother.name()).contains("first class post to Yaw Mensah");
    assertThat(choice.select("input").val()).isEqualTo("agreed");
    assertThat(answer(post(href).with(csrf()).param("method", "agreed").param("dispatchedOn-day", "13")
        .param("dispatchedOn-month", "10").param("dispatchedOn-year", "2026")).getStatus()).isEqualTo(302);
    assertThat(sheets.of(id).copies()).extracting(copy -> copy.sending().method())
        .startsWith(Method.EMAIL, Method.POST_FIRST);
  }

  @Test
  void aYoungPersonGetsTheLetterAndAParentACopyWhereThatWasAgreed() throws Exception {
    var grown = fixtures.aCase().born(LocalDate.of(2009, 5, 5)).named("Ada", "Grown").open();
    people.add(new CasePerson(UUID.randomUUID(), grown, Kind.PARENT, "Ama Grown", null, "1 Elm Road", null, null,
        false, true).with(new PersonTies("Mother", true, true, false, null), PersonNeeds.NONE));
    var id = approved(NoticeType.N3, grown, REFUSAL);
    var sheet = sheets.of(id);
    assertThat(sheet.to()).extracting(Recipient::words).startsWith("Ada Grown, young person",
        "Ama Grown, parent, in copy");
    assertThat(sheet.own().get(1).text()).contains("Dear Ada Grown", "an EHC needs assessment for you");
    byte[] copy = answer(get("/cases/" + grown + "/letters/" + id + "/pdf?copy=2")).getContentAsByteArray();
    PdfCheck.passes(copy);
    assertThat(aloud(copy)).contains("CopyforAmaGrown");
  }

  @Test
  void whoNeedsAnotherFormIsNamedBeforeTheLetterGoesAndLargePrintIsDrawn() throws Exception {
    parent("Ola Mensah", "3 Low Road", PersonTies.NONE,
        new PersonNeeds("Polish", true, PersonNeeds.Format.TRANSLATION, null));
    parent("Esi Mensah", "4 Low Road", PersonTies.NONE,
        new PersonNeeds(null, false, PersonNeeds.Format.LARGE_PRINT, null));
    var id = approved(NoticeType.N4, ref, REFUSAL);
    assertThat(sheets.of(id).care()).contains("The copy for Ola Mensah must be translated into Polish. It need not "
        + "wait: do that with it, or as soon as you can.");
    var page = page("/cases/" + ref + "/letters/" + id);
    byte[] large = answer(get(page.select("a:contains(Esi Mensah)").attr("href"))).getContentAsByteArray();
    PdfCheck.passes(large);
    send(id, Method.HAND);
    assertThat(sheets.of(id).care()).isEmpty();
  }

  @Test
  void theFamilyIsAskedForItsViewsInEachHousehold() {
    var id = prepare.about(NoticeType.N5, ref, NoticeDetails.about(UUID.randomUUID(),
        Map.of(NoticeFacts.ADVICE, "the family's views", NoticeFacts.FAMILY_VIEWS, "yes")).to("The family", null));
    assertThat(sheets.of(id).to()).extracting(Recipient::name).containsExactly(mother.name(), "Yaw Mensah");
    SystemActor.run("test", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026));
    assertThat(sheets.of(id).copies()).extracting(copy -> copy.sending().method())
        .containsExactly(Method.EMAIL, Method.POST_FIRST);
    assertThat(sheets.of(id).own().get(1).text()).contains("Dear Yaw Mensah");
  }

  @Test
  void whereNobodyOfTheFamilyMayBeWrittenToTheCoordinatorIsToldToAskInPerson() {
    jdbc.sql("update case_person set may_be_written_to = false, not_written_why = 'Order', not_written_by = 't-priya', "
        + "not_written_since = date '2026-01-05' where case_ref = ? and kind = 'PARENT'").param(ref).update();
    var id = prepare.about(NoticeType.N5, ref, NoticeDetails.about(UUID.randomUUID(),
        Map.of(NoticeFacts.ADVICE, "the family's views", NoticeFacts.FAMILY_VIEWS, "yes")).to("The family", null));
    assertThat(sheets.of(id).care()).anyMatch(words -> words.startsWith("Nobody in the family may be written to"));
    SystemActor.run("test", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026));
    assertThat(sheets.of(id).copies()).singleElement().satisfies(copy -> {
      assertThat(copy.to().words()).isEqualTo("Priya Testing, asks in person");
      assertThat(copy.sending().effectiveOn()).isEqualTo(TUE_13_OCT_2026);
    });
    assertThat(history.all(ref)).anyMatch(entry -> entry.why() != null && entry.why().contains("ask the family for its "
        + "views by phone or at a meeting"));
  }

  @Test
  void aBodyReadsThatItHasACopyOfTheLetterToTheFamily() throws Exception {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    byte[] school = answer(get("/cases/" + ref + "/letters/" + id + "/pdf?copy=3")).getContentAsByteArray();
    PdfCheck.passes(school);
    assertThat(aloud(school)).contains("CopyforHeadteacher,ElmGrovePrimarySchool");
    byte[] own = answer(get("/cases/" + ref + "/letters/" + id + "/pdf?copy=1")).getContentAsByteArray();
    assertThat(aloud(own)).doesNotContain("Copyfor");
  }

  @Test
  void whoLooksAfterTheChildForTheAuthorityIsTold() {
    jdbc.sql("""
        insert into child_care (id, child_id, since, basis, authority, recorded_by, recorded_at)
        select ?, child_id, date '2026-01-05', 'CARE_ORDER', 'Testshire Council', 't-priya', opened_at
        from case_file where ref = ?""").params(UUID.randomUUID(), ref).update();
    add(ref, Kind.SOCIAL_WORKER, "Sia Worker", true);
    add(ref, Kind.VIRTUAL_SCHOOL, "Vera Head", true);
    assertThat(sheets.of(given(NoticeType.N1, ref, NoticeDetails.none())).to()).extracting(Recipient::name)
        .containsExactly(mother.name(), "Yaw Mensah", "Sia Worker");
    assertThat(sheets.of(given(NoticeType.N3, ref, REFUSAL)).to()).extracting(Recipient::name)
        .containsOnlyOnce("Sia Worker").contains("Vera Head");
    assertThat(sheets.of(given(NoticeType.N10, ref, NoticeDetails.none())).to()).extracting(Recipient::name)
        .contains("Sia Worker", "Vera Head");
  }

  private MockHttpServletRequestBuilder sent(String href) {
    return post(href).with(csrf()).param("method", "hand").param("dispatchedOn-day", "13")
        .param("dispatchedOn-month", "10").param("dispatchedOn-year", "2026");
  }

  private void parent(String name, String address, PersonTies ties, PersonNeeds needs) {
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, name, null, address, null, null, false, true)
        .with(ties, needs));
  }

  private String key(UUID id, String name) {
    return sheets.of(id).to().stream().filter(to -> to.name().equals(name)).findFirst().orElseThrow().key();
  }

  private void send(UUID id, Method method) {
    dispatch.record(new RecordDispatch.Command(id, method, TUE_13_OCT_2026, ""));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(answer(get(address)).getContentAsString());
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    var answer = mvc.perform(request.with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }
}
