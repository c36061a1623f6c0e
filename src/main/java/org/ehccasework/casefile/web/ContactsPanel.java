package org.ehccasework.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last contact beside the page of a case, and what was promised in it. */
@Component
@Order(20)
class ContactsPanel implements CasePagePanel {

  private final CaseContacts contacts;
  private final StaffDirectory staff;

  ContactsPanel(CaseContacts contacts, StaffDirectory staff) {
    this.contacts = contacts;
    this.staff = staff;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Panel.Line> lines = new ArrayList<>();
    contacts.last(caseRef).ifPresent(last -> {
      lines.add(new Panel.Line(last.title(), Words.date(last.on()) + " by " + staff.nameOf(last.loggedBy()),
          "/cases/" + caseRef + "/contacts"));
      last.promises().forEach(promise -> lines.add(new Panel.Line(ContactWords.promise(promise), null, null)));
    });
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Contacts", lines));
  }
}
