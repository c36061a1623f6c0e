package org.ehccasework.casefile;

import java.util.UUID;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.web.RuleBroken;

/** What may be written down about someone concerned with a case; everything but kind and name may be null. */
public record PersonDetails(CasePerson.Kind kind, String name, String organisation, String address, String email,
    boolean agreedEmail, boolean mayBeWrittenTo, String phone, String notes) {

  void check() {
    if (kind == null) {
      throw new RuleBroken("kind", "Select what they are to the case");
    }
    Lines.require("name", "Enter the name", name);
    if (Lines.orNull(email) != null && !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw new RuleBroken("email", "Enter an email address like name@example.org");
    }
    if (agreedEmail && Lines.orNull(email) == null) {
      throw new RuleBroken("email", "Enter the email address they agreed to have letters at");
    }
  }

  CasePerson of(String caseRef, UUID id) {
    return new CasePerson(id, caseRef, kind, name.strip(), Lines.orNull(organisation), Lines.orNull(address),
        Lines.orNull(email), Lines.orNull(phone), agreedEmail, mayBeWrittenTo, Lines.orNull(notes));
  }
}
