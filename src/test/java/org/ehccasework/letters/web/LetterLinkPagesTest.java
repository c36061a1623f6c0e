package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.letters.CorrectDispatch;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.internal.LetterLink;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.OutboxTokens;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What staff see of the links to a letter and do with them. */
class LetterLinkPagesTest extends LettersAtWork {

  private static final String MOTHER = "abena@family.test";

  @Autowired MockMvc mvc;
  @Autowired LetterLinkRows links;
  @Autowired OutboxTokens tokens;
  @Autowired CorrectDispatch correct;
  @Autowired JdbcClient jdbc;

  private String ref;
  private UUID letter;
  private String page;

  @BeforeEach
  void aLetterThatWasMailed() {
    ref = fixtures.openCase();
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Ama Hidden", null, "9 Hidden Street",
        "ama.hidden@family.test", null, true, true).with(new PersonTies("Aunt", null, false, true, null),
        PersonNeeds.NONE));
    letter = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(letter, Method.EMAIL, TUE_13_OCT_2026, "", List.of(), true));
    page = "/cases/" + ref + "/letters/" + letter;
  }

  @Test
  void theLetterSaysWhenEachLinkWasMailedAndOpened() throws Exception {
    assertThat(linksOn(page)).anyMatch(line -> line.matches("Abena .*, parent, abena@family.test. Mailed on 13 October "
            + "2026 at 9:00am. Not opened yet. It opens until 5 January 2027. Close it or send a new one.*"))
        .noneMatch(line -> line.contains("ama.hidden"));
    String path = tokens.path(link(MOTHER).id());
    clock.stopAt(clock.instant().plusSeconds(74 * 60));
    mvc.perform(post(path).param("email", MOTHER));
    fixtures.as("t-priya");
    assertThat(linksOn(page)).anyMatch(line -> line.contains("Opened by link on 13 October 2026 at 10:14am."));
    assertThat(page("/cases/" + ref + "/history").text()).contains("Opened by link: letter to say we will not assess");
  }

  @Test
  void aLinkIsClosedWithAReason() throws Exception {
    String path = tokens.path(link(MOTHER).id());
    String href = page(page).select("a[href*=/links/" + link(MOTHER).id() + "]").attr("href");
    assertThat(send(href, "", "").getStatus()).isEqualTo(400);
    assertThat(send(href, "close", "It went to the wrong person.").getRedirectedUrl()).isEqualTo(page);
    assertThat(linksOn(page)).anyMatch(line -> line.contains("Closed on 13 October 2026 at 9:00am, by Priya Testing: "
        + "It went to the wrong person. Send a new one: Abena"));
    assertThat(open(path)).isEqualTo(410);
    assertThat(send(href, "close", "Once more.").getStatus()).as("closed already").isEqualTo(409);
    assertThat(happened(ref)).anyMatch(what -> what.startsWith("Link closed: letter to say we will not assess"));
  }

  @Test
  void aNewLinkTakesThePlaceOfTheOldOneAndTheLetterStaysSentOnItsDay() throws Exception {
    String old = tokens.path(link(MOTHER).id());
    today(TUE_13_OCT_2026.plusDays(20));
    assertThat(send(href(link(MOTHER)), "again", "She deleted the message.").getRedirectedUrl()).isEqualTo(page);
    assertThat(open(old)).isEqualTo(410);
    LetterLink now = links.of(letter).stream().filter(link -> link.email().equals(MOTHER) && !link.isClosed())
        .findFirst().orElseThrow();
    assertThat(now.again()).isTrue();
    assertThat(page(page).select("a[href$=" + href(link(MOTHER)).substring(page.length()) + "]")).hasSize(1);
    assertThat(linksOn(page)).filteredOn(line -> line.contains(MOTHER)).hasSize(2)
        .filteredOn(line -> line.contains("Send a new one:")).isEmpty();
    assertThat(now.lastDay()).isEqualTo(TUE_13_OCT_2026.plusDays(20).plusWeeks(12));
    assertThat(open(tokens.path(now.id()))).isEqualTo(200);
    assertThat(notices.get(letter).dispatchedOn()).isEqualTo(TUE_13_OCT_2026);
  }

  @Test
  void aNewLinkGoesToTheAddressKnownByNowAndToNobodyWhoMayNotHaveIt() throws Exception {
    jdbc.sql("update case_person set email = 'abena.new@family.test' where case_ref = ? and email = ?")
        .params(ref, MOTHER).update();
    String old = tokens.path(link(MOTHER).id());
    assertThat(open(old)).as("her old address").isEqualTo(410);
    assertThat(linksOn(page)).anyMatch(line -> line.contains("Letters of this case no longer go to this person at this "
        + "email address."));
    send(href(link(MOTHER)), "again", "She has a new address.");
    assertThat(link("abena.new@family.test").isClosed()).isFalse();
    jdbc.sql("update case_person set agreed_email = false where case_ref = ? and email = 'abena.new@family.test'")
        .param(ref).update();
    var refused = send(href(link("abena.new@family.test")), "again", "Once more.");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("no longer go to");
  }

  @Test
  void aLinkClosesWhereTheLetterDidNotGoByEmailInTruth() throws Exception {
    String path = tokens.path(link(MOTHER).id());
    fixtures.as("t-maya");
    correct.correct(new CorrectDispatch.Command(letter, Method.HAND, TUE_13_OCT_2026, "", "The mails came back."));
    assertThat(open(path)).isEqualTo(410);
    assertThat(send(href(link(MOTHER)), "again", "To be sure.").getContentAsString())
        .contains("This copy is not recorded as sent by email");
  }

  @Test
  void aLinkBelongsToItsLetterAndItsCase() throws Exception {
    String other = fixtures.openCase();
    assertThat(answer(get("/cases/" + other + "/letters/" + letter + "/links/" + link(MOTHER).id()), "t-priya")
        .getStatus()).isEqualTo(404);
    assertThat(answer(get(href(link(MOTHER))), "t-omar").getStatus()).as("of another team").isEqualTo(403);
    assertThat(page(page, "t-inspector").select("a[href*=/links/]")).isEmpty();
  }

  private LetterLink link(String email) {
    return links.of(letter).stream().filter(link -> link.email().equals(email)).reduce((one, next) -> next)
        .orElseThrow();
  }

  private String href(LetterLink link) {
    return page + "/links/" + link.id();
  }

  private List<String> linksOn(String address) throws Exception {
    return page(address).select("h2:contains(Links to this letter) + ul li").eachText();
  }

  private MockHttpServletResponse send(String href, String what, String reason) throws Exception {
    return answer(post(href).with(csrf()).param("what", what).param("reason", reason), "t-priya");
  }

  /** By whoever holds the link: the status of the page. */
  private int open(String path) throws Exception {
    fixtures.signOut();
    int status = mvc.perform(get(path)).andReturn().getResponse().getStatus();
    fixtures.as("t-priya");
    return status;
  }

  private Document page(String address) throws Exception {
    return page(address, "t-priya");
  }

  private Document page(String address, String who) throws Exception {
    return Jsoup.parse(answer(get(address), who).getContentAsString());
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String who) throws Exception {
    var answer = mvc.perform(request.with(fixtures.signedIn(who))).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }
}
