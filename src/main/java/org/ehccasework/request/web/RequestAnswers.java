package org.ehccasework.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.request.Channel;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Contact;
import org.ehccasework.request.RecordFurtherRequest;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.web.form.FormAnswers;

/** Turns the answers of the steps into a request. */
final class RequestAnswers {

  private RequestAnswers() {}

  static NewRequest request(FormAnswers answers) {
    LocalDate born = answers.date("dateOfBirth").orElse(null);
    return new NewRequest(new NewRequest.Child(answers.text("firstName"), answers.text("lastName"), born,
        answers.text("upn"), answers.text("nhsNumber"), answers.text("setting")), kind(answers), requester(answers),
        parents(answers), answers.flag("lookedAfter") ? care(answers) : null, channel(answers),
        answers.date("receivedOn").orElse(null), answers.date("becameResponsibleOn").orElse(null),
        said(answers.text("sameChild")), answers.text("coordinator"));
  }

  static RecordFurtherRequest.Command further(String caseRef, FormAnswers answers) {
    return new RecordFurtherRequest.Command(caseRef, answers.date("receivedOn").orElse(null), kind(answers),
        answers.text("requesterName"), channel(answers));
  }

  /** What somebody is to the child is asked of parents alone. */
  private static Contact requester(FormAnswers answers) {
    boolean parent = kind(answers) == RequesterKind.PARENT;
    return new Contact(answers.text("requesterName"), answers.text("requesterEmail"), answers.text("requesterPhone"),
        answers.text("requesterAddress"), answers.flag("agreedEmail"), parent ? answers.text("requesterRelation") : "",
        parent ? said(answers.text("requesterResponsibility")) : null);
  }

  private static List<Contact> parents(FormAnswers answers) {
    String above = answers.text("requesterAddress");
    return answers.rows("parents").stream().map(row -> new Contact(row.text("name"), row.text("email"),
        row.text("phone"), row.flag("sameAddress") && !above.isEmpty() ? above : row.text("address"),
        row.flag("agreedEmail"), row.text("relation"), said(row.text("parentalResponsibility")))).toList();
  }

  private static NewRequest.Care care(FormAnswers answers) {
    LookedAfter.Basis basis = Stream.of(LookedAfter.Basis.values())
        .filter(each -> each.name().equals(answers.text("careBasis"))).findFirst().orElse(null);
    return new NewRequest.Care(basis, answers.date("careSince").orElse(null), answers.text("careAuthority"),
        new Contact(answers.text("socialWorkerName"), answers.text("socialWorkerEmail"),
            answers.text("socialWorkerPhone"), answers.text("socialWorkerAddress"), false),
        Contact.of(answers.text("virtualSchoolName"), answers.text("virtualSchoolEmail")));
  }

  private static RequesterKind kind(FormAnswers answers) {
    return RequesterKind.ofCode(answers.text("requesterKind")).orElse(null);
  }

  private static Channel channel(FormAnswers answers) {
    return Channel.ofCode(answers.text("channel")).orElse(null);
  }

  private static Boolean said(String answer) {
    return answer.isEmpty() ? null : Boolean.valueOf(answer.equals("yes"));
  }
}
