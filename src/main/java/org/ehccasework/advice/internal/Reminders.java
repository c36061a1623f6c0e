package org.ehccasework.advice.internal;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Reminds advisers of what they owe: one message, and a line in the history of the case. */
@Component
public class Reminders {

  private final AdviceRequests requests;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final TaskHints hints;

  Reminders(AdviceRequests requests, AdviceMail mail, CaseHistory history, TaskHints hints) {
    this.requests = requests;
    this.mail = mail;
    this.history = history;
    this.hints = hints;
  }

  /** @param due the last day of the adviser's six weeks; null where it is not known */
  public void send(AdviceRequest request, LocalDate due, LocalDate today) {
    requests.reminded(request.id(), today);
    mail.toAdviser(request, subject(due, today));
    hints.renew(request.caseRef(), "record-advice", AdviceDue.itemId(request.id()));
    history.add(request.caseRef(), "advice",
        "Reminder: " + request.kind().inSentence() + " " + isDue(due, today), null);
  }

  /** As in "Your advice is due on 24 November 2026". */
  public static String subject(LocalDate due, LocalDate today) {
    return "Your advice " + isDue(due, today);
  }

  private static String isDue(LocalDate due, LocalDate today) {
    if (due == null) {
      return "is due";
    }
    return (due.isBefore(today) ? "was due on " : "is due on ") + Words.date(due);
  }
}
