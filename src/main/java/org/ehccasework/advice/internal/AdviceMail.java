package org.ehccasework.advice.internal;

import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.letters.Outbox;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Component;

/** Messages about a request for advice: a subject and a link, nothing about a child. */
@Component
public class AdviceMail {

  private final Outbox outbox;
  private final CaseFiles cases;
  private final StaffDirectory staff;

  AdviceMail(Outbox outbox, CaseFiles cases, StaffDirectory staff) {
    this.outbox = outbox;
    this.cases = cases;
    this.staff = staff;
  }

  /** To the body asked, where it can answer here and we know its address. */
  public void toAdviser(AdviceRequest request, String subject) {
    if (request.kind().agency() != null) {
      to(request.email(), subject, "/contribute/" + request.id());
    }
  }

  public void toCoordinator(AdviceRequest request, String subject) {
    String coordinator = cases.get(request.caseRef()).coordinator();
    String email = coordinator == null ? null : staff.find(coordinator).map(StaffMember::email).orElse(null);
    to(email, subject, "/cases/" + request.caseRef() + "/advice");
  }

  public void toLead(AdviceRequest request, AdviceBodies.Body body, String subject) {
    to(body.leadEmail(), subject, request.kind().agency() == null ? "/cases/" + request.caseRef() + "/advice"
        : "/contribute/" + request.id());
  }

  private void to(String email, String subject, String link) {
    if (email != null && !email.isBlank()) {
      outbox.add(email, subject, link);
    }
  }
}
