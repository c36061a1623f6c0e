package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.letters.CorrectDispatch;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.SendAtOnce;
import org.ehccasework.letters.SendLinkAgain;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters whose mails the mail server has not taken yet: the outbox does not stand in for it here. */
class MailOnTheWayTest extends LettersAtWork {

  private static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  @Autowired MockMvc mvc;
  @Autowired LetterLinkRows links;
  @Autowired LetterMail words;
  @Autowired MailingRows mailings;
  @Autowired Dispatch dispatching;
  @Autowired Recipients recipients;
  @Autowired CaseFiles files;
  @Autowired TaskHints hints;
  @Autowired CurrentActor actor;
  @Autowired ApplicationEventPublisher events;
  @Autowired ObjectProvider<JavaMailSender> noServer;
  @Autowired NoticeRows rows;
  @Autowired OutboxRows outbox;
  @Autowired MailNow mailNow;
  @Autowired SendAtOnce sendAtOnce;
  @Autowired StatutoryClock law;
  @Autowired CaseLimits limits;
  @Autowired TransactionTemplate transaction;
  @Autowired CorrectDispatch correct;
  @Autowired SendLinkAgain again;
  @Autowired JdbcClient jdbc;

  private String ref;
  private UUID letter;

  @BeforeEach
  void aLetterToTwoHouseholds() {
    ref = fixtures.openCase();
    SystemActor.run("test", () -> law.openForRequest(ref, MON_7_SEP_2026, null));
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Yaw Mensah", null, "2 Far Lane, Otherby",
        "yaw@family.test", null, true, true));
    letter = approved(NoticeType.N4, ref, REFUSAL);
  }

  @Test
  void aLetterCountsAsSentOnlyOnTheDayTheLastMailHasLeft() throws Exception {
    assertThat(byLink()).isFalse();
    assertThat(notices.get(letter).status()).isEqualTo(Status.APPROVED);
    assertThat(limits.find(ref, "decide-whether-to-assess", null)).get().matches(CaseLimit::isOpen);
    assertThat(task(ref, "record-dispatch", letter).hint()).isEqualTo("Not sent yet: the mail has not left");
    taken("abena@family.test");
    taken("head@elmgrove.test");
    assertThat(notices.get(letter).status()).as("the father's has not").isEqualTo(Status.APPROVED);
    today(TUE_13_OCT_2026.plusDays(1));
    taken("yaw@family.test");
    assertThat(notices.get(letter)).satisfies(sent -> {
      assertThat(sent.status()).isEqualTo(Status.DISPATCHED);
      assertThat(sent.dispatchedOn()).isEqualTo(TUE_13_OCT_2026.plusDays(1));
    });
    assertThat(limits.find(ref, "decide-whether-to-assess", null)).get()
        .satisfies(limit -> assertThat(limit.comparedOn()).isEqualTo(TUE_13_OCT_2026.plusDays(1)));
    assertThat(rows.stored(letter).dispatchedBy()).isEqualTo("t-priya");
    assertThat(tasks.find(ref, "record-dispatch", letter.toString())).isEmpty();
    assertThat(mailings.of(ref)).isEmpty();
    assertThat(history.all(ref)).anySatisfy(entry -> assertThat(entry.why()).contains(
        "parent, by email on 13 October 2026", "Yaw Mensah, parent, by email on 14 October 2026"));
  }

  @Test
  void whoWaitsIsToldThatItDoesNotCountAndTheCaseAndTheLetterSaySo() throws Exception {
    byLink();
    assertThatThrownBy(() -> mailNow.mail(letter)).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("The letter does not count as sent yet.");
    taken("yaw@family.test");
    String file = "/cases/" + ref;
    assertThat(page(file)).contains("Letters not mailed yet", "The mail server has not taken it since 13 October 2026");
    assertThat(page(file + "/letters")).contains("Not sent yet: the mail has not left");
    assertThat(page(file + "/letters/" + letter)).contains("Not mailed yet: the mail server has not taken it.");
    assertThat(page(task(ref, "record-dispatch", letter).href())).contains("This letter is not sent yet",
        "Yaw Mensah, parent: mailed on 13 October 2026 at 9:00am.", "parent: not mailed yet.");
  }

  @Test
  void whatWasMailedIsNotMailedAgainWhereOneCopyGoesAnotherWay() {
    byLink();
    taken("yaw@family.test");
    taken("head@elmgrove.test");
    String mother = recipients.of(rows.stored(letter), files.get(ref)).to().get(0).key();
    boolean left = begin(new RecordDispatch.Command(letter, Method.EMAIL, TUE_13_OCT_2026, "",
        List.of(new DifferentCopy(mother, Method.HAND, null, "Taken to her")), true));
    assertThat(left).isTrue();
    assertThat(links.of(letter)).hasSize(3).filteredOn(LetterLink::isClosed).extracting(LetterLink::email)
        .containsExactly("abena@family.test");
  }

  @Test
  void anotherWayClosesEveryLinkThatWasMailed() {
    byLink();
    taken("yaw@family.test");
    dispatch.record(new RecordDispatch.Command(letter, Method.HAND, TUE_13_OCT_2026, ""));
    assertThat(links.of(letter)).allMatch(LetterLink::isClosed);
    assertThat(mailings.of(ref)).isEmpty();
    taken("abena@family.test");
    assertThat(notices.get(letter).method()).isEqualTo("hand");
  }

  @Test
  void aCopyThatWentByHandMeanwhileCountsFromTheDayItWent() {
    String mother = recipients.of(rows.stored(letter), files.get(ref)).to().get(0).key();
    begin(new RecordDispatch.Command(letter, Method.EMAIL, TUE_13_OCT_2026, "",
        List.of(new DifferentCopy(mother, Method.HAND, null, "Taken to her")), true));
    today(TUE_13_OCT_2026.plusDays(1));
    taken("yaw@family.test");
    taken("head@elmgrove.test");
    assertThat(history.all(ref)).anySatisfy(entry -> assertThat(entry.why()).contains(
        "by hand on 13 October 2026 (Taken to her)", "Yaw Mensah, parent, by email on 14 October 2026"));
  }

  @Test
  void aNewLinkMovesNoDayThatWasRecorded() {
    byLink();
    today(TUE_13_OCT_2026.plusDays(1));
    links.of(letter).forEach(this::taken);
    fixtures.as("t-maya");
    correct.correct(new CorrectDispatch.Command(letter, Method.EMAIL, TUE_13_OCT_2026, "",
        "They had it by email from us on the day before."));
    fixtures.as("t-priya");
    LetterLink first = links.of(letter).get(0);
    again.send(new SendLinkAgain.Command(first.id(), "She has deleted it."));
    links.of(letter).stream().filter(LetterLink::again).forEach(this::taken);
    assertThat(notices.get(letter).dispatchedOn()).isEqualTo(TUE_13_OCT_2026);
  }

  @Test
  void aLetterThatLeavesByItselfIsPutRightWhereItsMailLeftLater() {
    UUID id = prepare.about(NoticeType.N5, ref, NoticeDetails.about(UUID.randomUUID(),
        Map.of(NoticeFacts.ADVICE, "the family's views", NoticeFacts.FAMILY_VIEWS, "yes")).to("The family", null));
    SystemActor.run("test", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026));
    jdbc.sql("update letter_link set mailed_at = null where notice_id = ?").param(id).update();
    today(TUE_13_OCT_2026.plusDays(2));
    links.of(id).forEach(this::taken);
    assertThat(notices.get(id).dispatchedOn()).isEqualTo(TUE_13_OCT_2026.plusDays(2));
    assertThat(history.all(ref)).anyMatch(entry -> entry.what().startsWith("Corrected: ")
        && entry.why().startsWith("The mail server took the mail only on 15 October 2026."));
  }

  @Test
  void theCoordinatorIsToldOfAMailThatWasRefused() {
    byLink();
    events.publishEvent(new OutboxRows.LinkRefused(links.of(letter).get(0).id()));
    assertThat(jdbc.sql("select recipient || ' ' || subject from outbox_message where link_path = ?")
        .param("/cases/" + ref + "/letters/" + letter).query(String.class).list())
        .containsExactly("t-priya@council.test A letter could not be mailed yet");
  }

  @Test
  void theManagersAreToldOfItWhereNobodyHasTheCase() {
    byLink();
    jdbc.sql("update case_file set coordinator = null, deputy = null where ref = ?").param(ref).update();
    events.publishEvent(new OutboxRows.LinkRefused(links.of(letter).get(0).id()));
    assertThat(jdbc.sql("select recipient from outbox_message where link_path = ?")
        .param("/cases/" + ref + "/letters/" + letter).query(String.class).list())
        .isNotEmpty().doesNotContain("t-priya@council.test");
  }

  private boolean byLink() {
    return begin(new RecordDispatch.Command(letter, Method.EMAIL, TUE_13_OCT_2026, "", List.of(), true));
  }

  private boolean begin(RecordDispatch.Command command) {
    var mails = new LinkMails(links, words, new MailServer(noServer, false), actor, events, clock, Period.ofWeeks(12));
    var mailing = new Mailing(links, mailings, mails, dispatching, recipients, files, hints, actor, clock);
    return Boolean.TRUE.equals(transaction.execute(status -> mailing.begin(rows.stored(letter), new MailPlan(
        command.method(), command.dispatchedOn(), command.byLink(), command.note(), command.different())).isPresent()));
  }

  private void taken(String email) {
    links.of(letter).stream().filter(link -> link.email().equals(email)).forEach(this::taken);
  }

  private void taken(LetterLink link) {
    UUID message = jdbc.sql("select id from outbox_message where letter_link_id = ?").param(link.id())
        .query(UUID.class).single();
    outbox.sent(outbox.get(message));
    events.publishEvent(new OutboxRows.LinkMailed(link.id()));
  }

  private String page(String address) throws Exception {
    var text = Jsoup.parse(mvc.perform(get(address).with(fixtures.signedIn("t-priya"))).andReturn().getResponse()
        .getContentAsString()).text();
    fixtures.as("t-priya");
    return text;
  }
}
