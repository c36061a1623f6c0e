package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.web.print.PdfCheck.aloud;
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
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.SendAtOnce;
import org.ehccasework.letters.internal.LetterLink;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.OutboxTokens;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.print.PdfCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Letters that go as a link by email, and what is behind the link. */
class LetterByLinkTest extends LettersAtWork {

  private static final String MOTHER = "abena@family.test";
  private static final String FATHER = "yaw@family.test";

  @Autowired MockMvc mvc;
  @Autowired LetterLinkRows links;
  @Autowired OutboxTokens tokens;
  @Autowired Sheets sheets;
  @Autowired SendAtOnce sendAtOnce;
  @Autowired JdbcClient jdbc;

  private final MockHttpSession browser = new MockHttpSession();
  private String ref;
  private UUID letter;

  @BeforeEach
  void parentsWhoLiveApart() {
    ref = fixtures.openCase();
    father(FATHER, PersonNeeds.NONE);
    letter = approved(NoticeType.N4, ref, REFUSAL);
  }

  @Test
  void mailsEachHouseholdALinkOfItsOwnAndNothingThatTellsWhoItIsAbout() throws Exception {
    assertThat(sendByLink().getStatus()).isEqualTo(302);
    assertThat(links.of(letter)).extracting(LetterLink::email)
        .containsExactlyInAnyOrder(MOTHER, FATHER, "head@elmgrove.test");
    assertThat(links.of(letter)).extracting(LetterLink::copyKey).doesNotHaveDuplicates();
    assertThat(links.of(letter)).allMatch(LetterLink::isMailed)
        .extracting(LetterLink::lastDay).containsOnly(LocalDate.of(2027, 1, 5));
    List<String> mails = jdbc.sql("""
        select m.subject || ' ' || m.body || ' ' || m.link_path from outbox_message m
        join letter_link l on l.id = m.letter_link_id where l.notice_id = ?""").param(letter).query(String.class).list();
    assertThat(mails).hasSize(3).allSatisfy(mail -> assertThat(mail)
        .startsWith("A letter from Testshire Council is ready for you to read")
        .contains("until 5 January 2027", "phone 01234 555000 or email send@council.test")
        .doesNotContainIgnoringCase("Kofi", "Mensah", "Abena", "Yaw", "EHC", "assess", "child", ref));
    assertThat(notices.get(letter)).satisfies(sent -> {
      assertThat(sent.method()).isEqualTo("email");
      assertThat(sent.effectiveOn()).isEqualTo(TUE_13_OCT_2026);
    });
  }

  @Test
  void asksForTheAddressAndThenShowsThatCopyAlone() throws Exception {
    sendByLink();
    String path = path(FATHER);
    var asked = open(get(path));
    assertThat(asked.getStatus()).isEqualTo(200);
    assertThat(asked.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(asked.getHeader("X-Robots-Tag")).startsWith("noindex");
    assertThat(asked.getHeader("Cache-Control")).contains("no-store");
    assertThat(asked.getContentAsString()).contains("A letter from Testshire Council", "01234 555000")
        .doesNotContain("Mensah", ref, FATHER, "my-work");
    assertThat(open(get(path + "/letter")).getRedirectedUrl()).as("not confirmed yet").isEqualTo(path);
    assertThat(open(get(path + "/pdf")).getRedirectedUrl()).isEqualTo(path);
    assertThat(open(post(path).param("email", " YAW@family.test ")).getRedirectedUrl()).isEqualTo(path + "/letter");
    String page = open(get(path + "/letter")).getContentAsString();
    assertThat(Jsoup.parse(page).select(".app-letter").text()).contains("Dear Yaw Mensah", "13 October 2026");
    assertThat(page).doesNotContain("Abena");
    assertThat(open(get(path)).getRedirectedUrl()).as("once confirmed").isEqualTo(path + "/letter");
    var pdf = open(get(path + "/pdf"));
    PdfCheck.passes(pdf.getContentAsByteArray());
    assertThat(aloud(pdf.getContentAsByteArray())).contains("DearYawMensah").doesNotContain("Abena");
    assertThat(happened(ref)).anyMatch(what -> what.startsWith("Opened by link: ") && what.contains("Yaw Mensah, parent"))
        .anyMatch(what -> what.startsWith("Downloaded by link: the letter"));
    assertThat(links.of(letter)).filteredOn(link -> link.openedAt() != null).extracting(LetterLink::email)
        .containsExactly(FATHER);
  }

  @Test
  void openingOneLetterOpensNoOther() throws Exception {
    sendByLink();
    confirm(path(FATHER), FATHER);
    assertThat(open(get(path(MOTHER) + "/letter")).getStatus()).isEqualTo(302);
    assertThat(open(get(path(FATHER) + "/letter")).getStatus()).as("another mail, to be confirmed again").isEqualTo(302);
    assertThat(open(get("/cases/" + ref + "/letters/" + letter)).getRedirectedUrl()).endsWith("/sign-in");
    assertThat(open(get("/letters/read/nobody-was-given-this")).getStatus()).isEqualTo(410);
    assertThat(open(get(path(FATHER) + "/copies")).getStatus()).isIn(401, 403);
  }

  @Test
  void closesAfterFiveWrongAddressesWhoeverTriesNext() throws Exception {
    sendByLink();
    String path = path(MOTHER);
    assertThat(open(post(path).param("email", "")).getStatus()).isEqualTo(400);
    for (int tried = 1; tried < LetterLink.ALLOWED_TRIES; tried++) {
      var wrong = open(post(path).param("email", "someone@else.test"));
      assertThat(wrong.getStatus()).isEqualTo(422);
      assertThat(Jsoup.parse(wrong.getContentAsString()).select("#email-error").text())
          .contains("After 5 wrong addresses the link closes.");
    }
    var last = open(post(path).param("email", FATHER));
    assertThat(last.getStatus()).isEqualTo(410);
    assertThat(last.getContentAsString()).contains("Phone us on 01234 555000");
    assertThat(open(post(path).param("email", MOTHER)).getStatus()).isEqualTo(410);
    assertThat(open(get(path(MOTHER))).getStatus()).as("with another token of the same link").isEqualTo(410);
    assertThat(happened(ref)).anyMatch(what -> what.startsWith("Link closed: "));
  }

  @Test
  void aRightAddressStartsTheTriesAgain() throws Exception {
    sendByLink();
    String path = path(MOTHER);
    for (int round = 0; round < 3; round++) {
      for (int tried = 1; tried < LetterLink.ALLOWED_TRIES; tried++) {
        open(post(path).param("email", "someone@else.test"));
      }
      confirm(path, MOTHER);
    }
  }

  @Test
  void opensUntilItsLastDay() throws Exception {
    sendByLink();
    String path = path(MOTHER);
    today(LocalDate.of(2027, 1, 5));
    confirm(path, MOTHER);
    clock.stopAt(clock.instant().plusSeconds(31 * 60));
    assertThat(open(get(path + "/letter")).getRedirectedUrl()).as("half an hour is over").isEqualTo(path);
    today(LocalDate.of(2027, 1, 6));
    assertThat(open(get(path)).getStatus()).isEqualTo(410);
  }

  @Test
  void closesWhereThePersonMayNoLongerBeWrittenTo() throws Exception {
    sendByLink();
    String path = path(FATHER);
    confirm(path, FATHER);
    notToBeWrittenTo("Yaw Mensah");
    assertThat(open(get(path + "/letter")).getStatus()).isEqualTo(302);
    assertThat(open(get(path)).getStatus()).isEqualTo(410);
    assertThat(open(get(path(MOTHER))).getStatus()).isEqualTo(200);
  }

  @Test
  void closesWhereTheRightsHavePassedToTheYoungPerson() throws Exception {
    String grown = fixtures.aCase().born(LocalDate.of(2010, 12, 1)).named("Efua", "Annan").open();
    UUID id = approved(NoticeType.N4, grown, REFUSAL);
    sendByLink(grown, id);
    String path = tokens.path(links.of(id).stream().filter(link -> link.email().equals(MOTHER)).findFirst()
        .orElseThrow().id());
    assertThat(open(get(path)).getStatus()).isEqualTo(200);
    jdbc.sql("update letter_link set last_day = date '2029-01-01' where notice_id = ?").param(id).update();
    today(LocalDate.of(2027, 7, 1));
    assertThat(open(get(path)).getStatus()).isEqualTo(410);
  }

  @Test
  void goesToNobodyWhoMustNotBeWrittenToNotEvenAtASharedAddress() throws Exception {
    notToBeWrittenTo("Yaw Mensah");
    sendByLink();
    assertThat(links.of(letter)).extracting(LetterLink::email).doesNotContain(FATHER).contains(MOTHER);
    String shared = fixtures.openCase();
    UUID id = approved(NoticeType.N4, shared, REFUSAL);
    people.add(new CasePerson(UUID.randomUUID(), shared, Kind.PARENT, "Kwame Mensah", null, "9 Far Lane",
        "Abena@Family.test", null, true, false));
    var refused = sendByLink(shared, id);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("is also that of Kwame Mensah, who must not be written to");
    assertThat(links.of(id)).isEmpty();
  }

  @Test
  void mailsToEachOfThoseWhoLiveTogether() throws Exception {
    String ours = fixtures.openCase();
    people.add(new CasePerson(UUID.randomUUID(), ours, Kind.PARENT, "Esi Mensah", null, "4 Elm Road, Testbury, TE5 7QQ",
        "esi@family.test", null, true, true));
    UUID id = approved(NoticeType.N4, ours, REFUSAL);
    sendByLink(ours, id);
    assertThat(links.of(id)).filteredOn(link -> link.to().endsWith("parents")).extracting(LetterLink::email)
        .containsExactlyInAnyOrder(MOTHER, "esi@family.test");
    assertThat(sheets.of(id).copies()).hasSize(2);
  }

  @Test
  void leavesOnTheDayItIsMailedAndOnlyWhereWeKnowAnAddress() throws Exception {
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Ola Mensah", null, "3 Low Road", null, null, false,
        true));
    assertThat(errors(sendByLink())).containsExactly("We have no agreed email address for Ola Mensah. Choose another "
        + "way, or record the agreement and the address under People first");
    String other = fixtures.openCase();
    UUID id = approved(NoticeType.N4, other, REFUSAL);
    today(TUE_13_OCT_2026.plusDays(1));
    assertThat(errors(sendByLink(other, id))).containsExactly("Date it was sent must be today, 14 October 2026: the "
        + "mails leave now. For an email that left before, choose Email sent outside this service");
    assertThat(links.of(id)).isEmpty();
  }

  @Test
  void mailsAlsoTheLettersThatLeaveByThemselves() throws Exception {
    UUID id = prepare.about(NoticeType.N5, ref, NoticeDetails.about(UUID.randomUUID(),
        Map.of(NoticeFacts.ADVICE, "the family's views", NoticeFacts.FAMILY_VIEWS, "yes")).to("The family", null));
    SystemActor.run("test", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026));
    assertThat(links.of(id)).extracting(LetterLink::email).containsExactlyInAnyOrder(MOTHER, FATHER);
    String path = tokens.path(links.of(id).get(0).id());
    confirm(path, links.of(id).get(0).email());
    assertThat(open(get(path + "/letter")).getContentAsString()).contains("our views");
  }

  @Test
  void saysThatTheReaderNeedsAnotherFormAndSaysItToNobodyElse() throws Exception {
    String polish = fixtures.openCase();
    people.add(new CasePerson(UUID.randomUUID(), polish, Kind.PARENT, "Ola Mensah", null, "3 Low Road",
        "ola@family.test", null, true, true).with(PersonTies.NONE,
        new PersonNeeds("Polish", true, PersonNeeds.Format.TRANSLATION, null)));
    UUID id = approved(NoticeType.N4, polish, REFUSAL);
    sendByLink(polish, id);
    for (LetterLink link : links.of(id)) {
      String path = tokens.path(link.id());
      confirm(path, link.email());
      assertThat(open(get(path + "/letter")).getContentAsString().contains("translated into Polish"))
          .isEqualTo(link.email().equals("ola@family.test"));
    }
  }

  @Test
  void theOutboxOfADemoOpensTheLinkAndShowsItToNoOtherAuthority() throws Exception {
    sendByLink();
    String form = Jsoup.parse(signedIn(get("/outbox"), "t-priya").getContentAsString())
        .select("tr:contains(" + FATHER + ") form").attr("action");
    assertThat(signedIn(post(form).with(csrf()), "t-olga").getStatus()).isEqualTo(404);
    String path = signedIn(post(form).with(csrf()), "t-priya").getRedirectedUrl();
    confirm(path, FATHER);
  }

  private void father(String email, PersonNeeds needs) {
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Yaw Mensah", null, "2 Far Lane, Otherby", email,
        null, true, true).with(PersonTies.NONE, needs));
  }

  private void notToBeWrittenTo(String name) {
    jdbc.sql("update case_person set may_be_written_to = false, not_written_why = 'Order', not_written_by = 't-priya', "
        + "not_written_since = date '2026-01-05' where case_ref = ? and name = ?").params(ref, name).update();
  }

  private String path(String email) {
    return tokens.path(links.of(letter).stream().filter(link -> link.email().equals(email)).findFirst().orElseThrow()
        .id());
  }

  private void confirm(String path, String email) throws Exception {
    assertThat(open(post(path).param("email", email)).getRedirectedUrl()).isEqualTo(path + "/letter");
  }

  private MockHttpServletResponse sendByLink() throws Exception {
    return sendByLink(ref, letter);
  }

  private MockHttpServletResponse sendByLink(String caseRef, UUID id) throws Exception {
    return signedIn(post(task(caseRef, "record-dispatch", id).href()).with(csrf()).param("method", "email-link")
        .param("dispatchedOn-day", "13").param("dispatchedOn-month", "10").param("dispatchedOn-year", "2026"), "t-priya");
  }

  private static List<String> errors(MockHttpServletResponse answer) throws Exception {
    Document page = Jsoup.parse(answer.getContentAsString());
    return page.select(".govuk-error-summary li").eachText();
  }

  /** By someone who has never signed in. */
  private MockHttpServletResponse open(MockHttpServletRequestBuilder request) throws Exception {
    fixtures.signOut();
    var answer = mvc.perform(request.session(browser)).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }

  private MockHttpServletResponse signedIn(MockHttpServletRequestBuilder request, String who) throws Exception {
    var answer = mvc.perform(request.with(fixtures.signedIn(who))).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }
}
