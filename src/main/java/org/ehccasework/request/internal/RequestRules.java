package org.ehccasework.request.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What a request must say before it can be a case. */
@Component
public class RequestRules {

  /** After that the family should have had our decision (SEND Regulations 2014, reg 5(1)). */
  private static final int WEEKS_TO_DECIDE = 6;

  private final Clock clock;
  private final StaffDirectory staff;
  private final Authorities authorities;

  RequestRules(Clock clock, StaffDirectory staff, Authorities authorities) {
    this.clock = clock;
    this.staff = staff;
    this.authorities = authorities;
  }

  /** The request as it is kept, once all is in order; {@code web.RuleBroken} names all there is to put right. */
  public NewRequest inOrder(NewRequest typed) {
    NewRequest request = TidyRequest.of(typed);
    findings(request).throwIfAny();
    return request;
  }

  /** All there is to put right, by the keys of the forms; what was not asked yet is among it. */
  public List<Violation> toPutRight(NewRequest typed) {
    return findings(TidyRequest.of(typed)).all();
  }

  private Findings findings(NewRequest request) {
    var findings = new Findings();
    LocalDate today = LocalDate.now(clock);
    ChildRules.check(request.child(), findings);
    ContactRules.check(request, today, findings);
    if (request.channel() == null) {
      findings.add("channel", "Select an answer to 'How did the request come?'");
    }
    DateRules.check(request, today, findings);
    if (request.coordinator() != null && coordinators().stream().noneMatch(member ->
        member.username().equals(request.coordinator()))) {
      findings.add("coordinator", "Select a coordinator from the list");
    }
    return findings;
  }

  /** Who may be given a case. */
  public List<StaffMember> coordinators() {
    return staff.withRole(Role.COORDINATOR, authorities.current().id());
  }

  /** What is odd about a request, but may be so. */
  public List<String> warnings(NewRequest request) {
    List<String> odd = new ArrayList<>();
    if (request.receivedOn().plusWeeks(WEEKS_TO_DECIDE).isBefore(LocalDate.now(clock))) {
      odd.add("The request was received on " + Words.date(request.receivedOn()) + ", more than " + WEEKS_TO_DECIDE
          + " weeks ago. The decision whether to assess will be late from the start. Check the date.");
    }
    if (request.care() != null && request.care().basis() == LookedAfter.Basis.CARE_ORDER
        && request.care().socialWorker() == null) {
      odd.add("You have not named the social worker. Under a care order the authority is told like a parent, so find out"
          + " who they are.");
    }
    if (request.care() != null && (request.care().basis() == LookedAfter.Basis.UNKNOWN
        || request.care().since() == null)) {
      odd.add("You have not said what the care rests on or since when. The case goes on without it. It stands among "
          + "the coordinator's work until it is found out.");
    }
    boolean familyAsked = request.requesterKind() == RequesterKind.PARENT
        || request.requesterKind() == RequesterKind.YOUNG_PERSON;
    if (!familyAsked && request.parents().isEmpty()) {
      odd.add("You have not named a parent or carer. We must write to the family, so find out who they are.");
    }
    return odd;
  }
}
