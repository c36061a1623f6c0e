package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ehccasework.letters.internal.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)   // mail waits for a real commit
@Import(OutboxTest.Mail.class)
@WithMockUser(roles = "TEAM_MANAGER")
class OutboxTest {

  @Autowired Outbox outbox;
  @Autowired OutboxRows messages;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @MockitoBean JavaMailSender mail;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from outbox_message").update();
  }

  @Test
  void mailsAMessageWithItsLinkOnceTheWorkIsSaved() {
    var id = outbox.add("sam@marlshire.example", "A date is near", "/my-work");
    await().until(() -> "SENT".equals(state(id)));
    var sent = ArgumentCaptor.forClass(SimpleMailMessage.class);
    verify(mail).send(sent.capture());
    assertThat(sent.getValue().getTo()).containsExactly("sam@marlshire.example");
    assertThat(sent.getValue().getText()).contains("http://localhost:8080/my-work");
  }

  @Test
  void keepsAMessageThatCouldNotBeMailedAndSaysSo() {
    doThrow(new MailSendException("no server")).when(mail).send(any(SimpleMailMessage.class));
    var id = outbox.add("sam@marlshire.example", "A date is near", "/my-work");
    await().until(() -> "FAILED".equals(state(id)));
  }

  @Test
  void mailsNothingWhenTheWorkIsTakenBack() {
    transaction.executeWithoutResult(status -> {
      outbox.add("sam@marlshire.example", "A date is near", "/my-work");
      status.setRollbackOnly();
    });
    assertThat(messages.latest()).isEmpty();
    verifyNoInteractions(mail);
  }

  @Test
  @WithMockUser(roles = "ADVISER")
  void isNotForAdvisersToRead() {
    assertThatThrownBy(messages::latest).isInstanceOf(AccessDeniedException.class);
  }

  private String state(UUID id) {
    return jdbc.sql("select state from outbox_message where id = ?").param(id).query(String.class).single();
  }

  @TestConfiguration
  @EnableMethodSecurity
  @ComponentScan(basePackageClasses = Outbox.class, useDefaultFilters = false,
      includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
          pattern = "org\\.ehccasework\\.letters\\.(internal\\.)?Outbox(Rows|Mailer)?"))
  static class Mail {

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-12-02T12:00:00Z"), ZoneOffset.UTC);
    }
  }
}
