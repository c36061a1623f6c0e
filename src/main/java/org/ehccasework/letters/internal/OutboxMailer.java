package org.ehccasework.letters.internal;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Mails what is put in the outbox, after the work is saved and apart from it: mail never undoes work. What the server
 * did not take is tried again for some days, by whichever node comes first.
 */
@Component
class OutboxMailer {

  /** Stands in the words of a message for the address of its letter, which is made when it is mailed. */
  static final String LINK = "{link}";
  private static final Logger LOG = LoggerFactory.getLogger(OutboxMailer.class);
  /** A person waits for an answer: a server that has just not answered is not asked again for this long. */
  private static final Duration SPARED = Duration.ofSeconds(30);

  private final OutboxRows messages;
  private final OutboxTokens tokens;
  private final ObjectProvider<JavaMailSender> mail;
  private final ApplicationEventPublisher events;
  private final SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("mail-");
  private final String from;
  private final String address;
  /** Measured on the machine's own meter, because the demo moves the clock; 0 before the first. */
  private volatile long lastRefused;

  OutboxMailer(OutboxRows messages, OutboxTokens tokens, ObjectProvider<JavaMailSender> mail,
      ApplicationEventPublisher events, @Value("${ehc.mail.from:ehc-casework@localhost}") String from,
      @Value("${ehc.address:http://localhost:8080}") String address) {
    this.messages = messages;
    this.tokens = tokens;
    this.mail = mail;
    this.events = events;
    executor.setConcurrencyLimit(1);
    this.from = from;
    this.address = address;
  }

  @TransactionalEventListener
  void mail(OutboxRows.Added added) {
    mail.ifAvailable(sender -> executor.execute(() -> send(sender, added.id())));
  }

  @Scheduled(cron = "${ehc.mail.again:30 * * * * *}")
  void again() {
    mail.ifAvailable(sender -> messages.due().forEach(id -> send(sender, id)));
  }

  /** Mails one message while somebody waits for it; false where it did not leave. */
  boolean now(UUID id) {
    boolean spared = lastRefused != 0 && System.nanoTime() - lastRefused < SPARED.toNanos();
    var sender = mail.getIfAvailable();
    return sender != null && !spared && send(sender, id);
  }

  /** As after a start. */
  void forgetRefusals() {
    lastRefused = 0;
  }

  private boolean send(JavaMailSender sender, UUID id) {
    OutboxRows.Message message = messages.get(id);
    if (message.state().equals("SENT") || message.nextTryAt() == null || !messages.claim(message)) {
      return message.state().equals("SENT");
    }
    if (message.linkId() != null && !tokens.isOpen(message.linkId())) {
      messages.failed(message, "closed", false);
      return false;
    }
    try {
      sender.send(mailOf(message));
    } catch (MailException e) {
      boolean again = e instanceof MailSendException || e instanceof MailAuthenticationException;
      boolean goesOn = messages.failed(message, e.getClass().getSimpleName(), again);   // its message may hold addresses
      if (message.linkId() != null && (message.tries() == 0 || !goesOn)) {
        events.publishEvent(new OutboxRows.LinkRefused(message.linkId()));
      }
      lastRefused = again ? System.nanoTime() : lastRefused;
      return false;
    }
    messages.sent(message);
    tell(message);
    return true;
  }

  /** What follows from a mail that has left must not keep others from leaving; it is looked for again later. */
  private void tell(OutboxRows.Message message) {
    if (message.linkId() == null) {
      return;
    }
    try {
      events.publishEvent(new OutboxRows.LinkMailed(message.linkId()));
    } catch (RuntimeException e) {
      LOG.warn("A letter was mailed and could not be recorded as sent yet: {}", e.getClass().getSimpleName());
    }
  }

  private SimpleMailMessage mailOf(OutboxRows.Message message) {
    var mail = new SimpleMailMessage();
    mail.setFrom(from);
    mail.setTo(message.recipient());
    mail.setSubject(message.subject());
    mail.setText(message.linkId() == null
        ? message.subject() + ".\n\nSign in to read it: " + address + message.linkPath() + "\n"
        : message.body().replace(LINK, address + tokens.path(message.linkId())));
    return mail;
  }
}
