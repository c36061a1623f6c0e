package org.ehccasework.advice.internal;

import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.Cover;
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
  private final Cover cover;

  AdviceMail(Outbox outbox, CaseFiles cases, StaffDirectory staff, Cover cover) {
    this.outbox = outbox;
    this.cases = cases;
    this.staff = staff;
    this.cover = cover;
  }

  /** To the body asked, where it can answer here and we know its address. */
  public void toAdviser(AdviceRequest request, String subject) {
    if (request.kind().agency() != null) {
      to(request, request.email(), subject, "/contribute/" + request.id());
    }
  }

  /** And to who covers while the coordinator is away. */
  public void toCoordinator(AdviceRequest request, String subject) {
    CaseFile file = cases.get(request.caseRef());
    Stream.concat(Stream.ofNullable(file.coordinator()), cover.standIn(file).stream())
        .flatMap(username -> staff.find(username).stream()).map(StaffMember::email)
        .forEach(email -> to(request, email, subject, "/cases/" + request.caseRef() + "/advice"));
  }

  public void toLead(AdviceRequest request, AdviceBodies.Body body, String subject) {
    to(request, body.leadEmail(), subject, request.kind().agency() == null
        ? "/cases/" + request.caseRef() + "/advice" : "/contribute/" + request.id());
  }

  private void to(AdviceRequest request, String email, String subject, String link) {
    if (email != null && !email.isBlank()) {
      outbox.add(request.caseRef(), email, subject, link);
    }
  }
}
