package org.ehccasework.request.web;

import org.ehccasework.request.Channel;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RecordFurtherRequest;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.web.form.FormAnswers;

/** Turns the answers of the page into a request. */
final class RequestAnswers {

  private RequestAnswers() {}

  static NewRequest request(FormAnswers answers) {
    return new NewRequest(new NewRequest.Child(answers.text("firstName"), answers.text("lastName"),
        answers.date("dateOfBirth").orElse(null), answers.text("upn"), answers.text("nhsNumber"),
        answers.text("setting")), kind(answers), contact(answers, "requester", answers.flag("agreedEmail")),
        contact(answers, "parent", false), channel(answers), answers.date("receivedOn").orElse(null),
        answers.date("becameResponsibleOn").orElse(null), sameChild(answers.text("sameChild")),
        answers.text("coordinator"));
  }

  static RecordFurtherRequest.Command further(String caseRef, FormAnswers answers) {
    return new RecordFurtherRequest.Command(caseRef, answers.date("receivedOn").orElse(null), kind(answers),
        answers.text("requesterName"), channel(answers));
  }

  private static NewRequest.Contact contact(FormAnswers answers, String who, boolean agreedEmail) {
    return new NewRequest.Contact(answers.text(who + "Name"), answers.text(who + "Email"),
        answers.text(who + "Phone"), answers.text(who + "Address"), agreedEmail);
  }

  private static RequesterKind kind(FormAnswers answers) {
    return RequesterKind.ofCode(answers.text("requesterKind")).orElse(null);
  }

  private static Channel channel(FormAnswers answers) {
    return Channel.ofCode(answers.text("channel")).orElse(null);
  }

  private static Boolean sameChild(String answer) {
    return answer.isEmpty() ? null : Boolean.valueOf(answer.equals("yes"));
  }
}
