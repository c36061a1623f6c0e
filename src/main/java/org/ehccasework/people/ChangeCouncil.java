package org.ehccasework.people;

import org.ehccasework.people.internal.AuthorityRows;
import org.ehccasework.people.internal.Faults;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what letters and pages say about the authority itself. */
@Service
public class ChangeCouncil {

  private final AuthorityRows rows;
  private final Authorities authorities;
  private final AccessAudit audit;
  private final ApplicationEventPublisher events;

  ChangeCouncil(AuthorityRows rows, Authorities authorities, AccessAudit audit, ApplicationEventPublisher events) {
    this.rows = rows;
    this.authorities = authorities;
    this.audit = audit;
    this.events = events;
  }

  /** What is typed, field by field as in {@link Authority}. */
  public record Command(String name, String dfeCode, String phone, String email, String address, String iasName,
      String iasContact, String mediationAdviser, String mediationContact, String drsContact, String localOffer) {}

  @Transactional
  @AdministratorOnly
  public Authority change(Command typed) {
    Authority before = authorities.current();
    check(typed, before);
    var after = new Authority(before.id(), Faults.trimmed(typed.name()), Faults.trimmed(typed.dfeCode()),
        Faults.orNull(typed.phone()), Faults.orNull(typed.email()), Faults.orNull(typed.address()),
        Faults.orNull(typed.iasName()), Faults.orNull(typed.iasContact()), Faults.orNull(typed.mediationAdviser()),
        Faults.orNull(typed.mediationContact()), Faults.orNull(typed.drsContact()),
        Faults.orNull(typed.localOffer()));
    rows.change(after);
    audit.changed("COUNCIL_CHANGED", after.name(), changes(before, after));
    events.publishEvent(new CouncilChanged(after.id()));
    return after;
  }

  private static Changes changes(Authority before, Authority after) {
    return Changes.made().field("Name", before.name(), after.name())
        .field("DfE code", before.dfeCode(), after.dfeCode()).field("Phone", before.phone(), after.phone())
        .field("Email", before.email(), after.email()).field("Address", before.address(), after.address())
        .field("Information, advice and support service", before.iasName(), after.iasName())
        .field("How to reach it", before.iasContact(), after.iasContact())
        .field("Mediation adviser", before.mediationAdviser(), after.mediationAdviser())
        .field("How to reach the adviser", before.mediationContact(), after.mediationContact())
        .field("Disagreement resolution", before.drsContact(), after.drsContact())
        .field("Local offer", before.localOffer(), after.localOffer());
  }

  private void check(Command typed, Authority before) {
    String code = Faults.trimmed(typed.dfeCode());
    boolean free = rows.byCode(code).map(Authority::id).filter(id -> !id.equals(before.id())).isEmpty();
    new Faults().required("name", "name of the council", typed.name(), 200)
        .unless(code.matches("[0-9]{3}"), "dfeCode", "Enter the 3 digits of the DfE code")
        .unless(free, "dfeCode", "Another authority has this DfE code. Check it and enter the right one")
        .atMost("phone", "phone number", typed.phone(), 40)
        .email("email", typed.email())
        .atMost("address", "address", typed.address(), 1000)
        .atMost("iasName", "name of the service", typed.iasName(), 200)
        .atMost("iasContact", "contact details", typed.iasContact(), 500)
        .atMost("mediationAdviser", "name of the mediation adviser", typed.mediationAdviser(), 200)
        .atMost("mediationContact", "contact details", typed.mediationContact(), 500)
        .atMost("drsContact", "contact details", typed.drsContact(), 500)
        .atMost("localOffer", "address of the local offer", typed.localOffer(), 300)
        .raise();
  }
}
