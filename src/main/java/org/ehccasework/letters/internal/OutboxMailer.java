package org.ehccasework.letters.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails what is put in the outbox, after the work is saved and apart from it: mail never undoes work. */
@Component
class OutboxMailer {

  private final OutboxRows messages;
  private final ObjectProvider<JavaMailSender> mail;
  private final SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("mail-");
  private final String from;
  private final String address;

  OutboxMailer(OutboxRows messages, ObjectProvider<JavaMailSender> mail,
      @Value("${ehc.mail.from:ehc-casework@localhost}") String from,
      @Value("${ehc.address:http://localhost:8080}") String address) {
    this.messages = messages;
    this.mail = mail;
    executor.setConcurrencyLimit(1);
    this.from = from;
    this.address = address;
  }

  @TransactionalEventListener
  void mail(OutboxRows.Added added) {
    mail.ifAvailable(sender -> executor.execute(() -> send(sender, messages.get(added.id()))));
  }

  private void send(JavaMailSender sender, OutboxRows.Message message) {
    try {
      sender.send(mailOf(message));
      messages.sent(message.id());
    } catch (MailException e) {
      messages.failed(message.id(), e.getClass().getSimpleName());   // its message may hold addresses
    }
  }

  private SimpleMailMessage mailOf(OutboxRows.Message message) {
    var mail = new SimpleMailMessage();
    mail.setFrom(from);
    mail.setTo(message.recipient());
    mail.setSubject(message.subject());
    mail.setText(message.subject() + ".\n\nSign in to read it: " + address + message.linkPath() + "\n");
    return mail;
  }
}
