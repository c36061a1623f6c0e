package org.ehccasework.people;

import java.util.UUID;
import org.ehccasework.people.internal.Faults;
import org.ehccasework.people.internal.OrganisationRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a body the authority works with, or changes what is known of it and its lead. */
@Service
public class SaveOrganisation {

  private final OrganisationRows rows;
  private final Authorities authorities;
  private final AccessAudit audit;

  SaveOrganisation(OrganisationRows rows, Authorities authorities, AccessAudit audit) {
    this.rows = rows;
    this.authorities = authorities;
    this.audit = audit;
  }

  /** What is typed of the body; {@code id} is null for a new one. */
  public record Command(UUID id, Organisation.Kind kind, String name, String address, String email,
      String leadTitle, String leadName, String leadEmail) {}

  @Transactional
  @AdministratorOnly
  public Organisation save(Command typed) {
    UUID authority = authorities.current().id();
    check(typed, authority);
    Organisation before = rows.of(authority).stream().filter(one -> one.id().equals(typed.id())).findFirst()
        .orElse(null);
    var organisation = new Organisation(typed.id() == null ? UUID.randomUUID() : typed.id(), authority, typed.kind(),
        Faults.trimmed(typed.name()), Faults.orNull(typed.address()), Faults.orNull(typed.email()),
        Faults.orNull(typed.leadTitle()), Faults.orNull(typed.leadName()), Faults.orNull(typed.leadEmail()));
    rows.save(organisation);
    audit.changed(before == null ? "ORGANISATION_ADDED" : "ORGANISATION_CHANGED", organisation.name(),
        before == null ? changes(Changes.anew(), organisation, organisation)
            : changes(Changes.made(), before, organisation));
    return organisation;
  }

  private static Changes changes(Changes changes, Organisation before, Organisation after) {
    return changes.field("Gives advice on", before.kind().words(), after.kind().words())
        .field("Name", before.name(), after.name()).field("Address", before.address(), after.address())
        .field("Email", before.email(), after.email()).field("Lead's job title", before.leadTitle(), after.leadTitle())
        .field("Lead's name", before.leadName(), after.leadName())
        .field("Lead's email", before.leadEmail(), after.leadEmail());
  }

  private void check(Command typed, UUID authority) {
    boolean free = rows.of(authority).stream().filter(other -> !other.id().equals(typed.id()))
        .noneMatch(other -> other.name().equalsIgnoreCase(Faults.trimmed(typed.name())));
    new Faults().unless(typed.kind() != null, "kind", "Select what the organisation gives advice on")
        .required("name", "name of the organisation", typed.name(), 200)
        .unless(free, "name", "There is an organisation of this name. Enter another one")
        .atMost("address", "address", typed.address(), 1000)
        .email("email", typed.email())
        .atMost("leadTitle", "lead's job title", typed.leadTitle(), 100)
        .atMost("leadName", "lead's name", typed.leadName(), 200)
        .email("leadEmail", typed.leadEmail())
        .raise();
  }
}
