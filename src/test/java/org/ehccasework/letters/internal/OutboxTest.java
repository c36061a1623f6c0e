package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.ehccasework.letters.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)   // mail waits for a real commit
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Import(OutboxTest.Mail.class)
@WithMockUser(roles = "TEAM_MANAGER")
class OutboxTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
      .withPerMethodLifecycle(false);

  @Autowired Outbox outbox;
  @Autowired OutboxRows messages;
  @Autowired OutboxMailer mailer;
  @Autowired ApplicationEventPublisher events;
  @Autowired JavaMailSenderImpl sender;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry properties) {
    properties.add("spring.mail.host", () -> SERVER.getSmtp().getBindTo());
    properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
  }

  @BeforeEach
  void empty() throws FolderException {
    jdbc.sql("delete from outbox_message").update();
    mailer.forgetRefusals();
    SERVER.purgeEmailFromAllMailboxes();
  }

  @Test
  void mailsASubjectAndALinkAndNothingElseOnceTheWorkIsSaved() throws Exception {
    var id = outbox.add(null, "sam@marlshire.example", "A date is near", "/my-work");
    await().until(() -> "SENT".equals(state(id)));
    var received = SERVER.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("sam@marlshire.example");
    assertThat(received[0].getSubject()).isEqualTo("A date is near");
    assertThat(received[0].getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo("A date is near.\n\nSign in to read it: http://localhost:8080/my-work");
  }

  @Test
  void mailsTheLinkOfALetterThatOnlyTheMailKnows() throws Exception {
    UUID link = link("ama@family.test");
    var id = messages.addLetter(new LetterLink(link, null, null, null, "Ama Mensah, parent", "ama@family.test", null,
        null, false, null, 0, null, null, null, null, null), "A letter is ready", "Read it here:\n{link}\n\nUntil May.");
    transaction.executeWithoutResult(status -> events.publishEvent(new OutboxRows.Added(id)));
    await().until(() -> "SENT".equals(state(id)));
    String words = SERVER.getReceivedMessages()[0].getContent().toString().replace("\r\n", "\n");
    assertThat(words).startsWith("Read it here:\nhttp://localhost:8080/letters/read/").contains("\n\nUntil May.")
        .doesNotContain("Ama", "{link}");
    String token = words.replaceAll("(?s).*/letters/read/([\\w-]+).*", "$1");
    assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
    assertThat(jdbc.sql("select token_hash from letter_link_token where link_id = ?").param(link).query(String.class)
        .list()).containsExactly(OutboxTokens.hash(token));
    assertThat(jdbc.sql("select count(*) from outbox_message where link_path || body like '%' || ? || '%'").param(token)
        .query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select mailed_at from letter_link where id = ?").param(link).query(OffsetDateTime.class)
        .single().toInstant()).isEqualTo(Instant.parse("2026-12-02T12:00:00Z"));
  }

  @Test
  void triesAgainWhatTheServerDidNotTakeAndMailsItOnce() {
    int port = sender.getPort();
    sender.setPort(1);   // nobody answers there
    try {
      var id = outbox.add(null, "sam@marlshire.example", "A date is near", "/my-work");
      await().until(() -> "FAILED".equals(state(id)));
      assertThat(messages.due()).as("only later").doesNotContain(id);
      sender.setPort(port);
      jdbc.sql("update outbox_message set next_try_at = made_at where id = ?").param(id).update();
      mailer.again();
      mailer.again();
      assertThat(state(id)).isEqualTo("SENT");
      assertThat(SERVER.getReceivedMessages()).hasSize(1);
    } finally {
      sender.setPort(port);
    }
  }

  @Test
  void mailsNoLinkThatWasClosedMeanwhile() {
    UUID link = link("ama@family.test");
    jdbc.sql("update letter_link set closed_at = made_at where id = ?").param(link).update();
    var id = messages.addLetter(new LetterLink(link, null, null, null, "", "ama@family.test", null, null, false, null,
        0, null, null, null, null, null), "A letter is ready", "{link}");
    assertThat(mailer.now(id)).isFalse();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void keepsAMessageThatCouldNotBeMailedAndSaysSo() {
    var id = outbox.add(null, "not an address", "A date is near", "/my-work");
    await().until(() -> "FAILED".equals(state(id)));
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void mailsNothingWhenTheWorkIsTakenBack() {
    transaction.executeWithoutResult(status -> {
      outbox.add(null, "sam@marlshire.example", "A date is near", "/my-work");
      status.setRollbackOnly();
    });
    assertThat(jdbc.sql("select count(*) from outbox_message").query(Integer.class).single()).isZero();
    var next = outbox.add(null, "sam@marlshire.example", "Another date is near", "/my-work");
    await().until(() -> "SENT".equals(state(next)));
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  @WithMockUser(roles = "ADVISER")
  void isNotForAdvisersToRead() {
    assertThatThrownBy(() -> messages.latest(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
  }

  private UUID link(String email) {
    UUID notice = UUID.randomUUID();
    UUID link = UUID.randomUUID();
    var now = OffsetDateTime.parse("2026-12-02T12:00:00Z");
    jdbc.sql("insert into notice (id, case_ref, type, status, prepared_by, prepared_at) values (?, 'EHC-1', 'N4', "
        + "'APPROVED', 'priya', ?)").params(notice, now).update();
    jdbc.sql("insert into letter_link (id, notice_id, case_ref, copy_key, copy_words, email, made_by, made_at, last_day) "
        + "values (?, ?, 'EHC-1', 'a', 'Ama Mensah, parent', ?, 'priya', ?, date '2027-02-24')")
        .params(link, notice, email, now).update();
    return link;
  }

  private String state(UUID id) {
    return jdbc.sql("select state from outbox_message where id = ?").param(id).query(String.class).single();
  }

  @TestConfiguration
  @EnableMethodSecurity
  @ComponentScan(basePackageClasses = Outbox.class, useDefaultFilters = false,
      includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
          pattern = "org\\.ehccasework\\.letters\\.(internal\\.)?Outbox(Rows|Mailer|Tokens)?"))
  static class Mail {

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-12-02T12:00:00Z"), ZoneOffset.UTC);
    }
  }
}
