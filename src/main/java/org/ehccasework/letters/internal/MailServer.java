package org.ehccasework.letters.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether there is a mail server, and what follows where there is none. */
@Component
public class MailServer {

  private final ObjectProvider<JavaMailSender> sender;
  private final boolean standIn;

  MailServer(ObjectProvider<JavaMailSender> sender, @Value("${ehc.mail.outbox-stands-in:false}") boolean standIn) {
    this.sender = sender;
    this.standIn = standIn;
  }

  public boolean isKnown() {
    return sender.getIfAvailable() != null;
  }

  /** Whether what lies in the outbox counts as mailed: in a demo, where nobody waits for a letter. */
  public boolean outboxStandsIn() {
    return standIn && !isKnown();
  }
}
