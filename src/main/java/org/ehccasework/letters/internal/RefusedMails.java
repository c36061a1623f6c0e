package org.ehccasework.letters.internal;

import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseManagers;
import org.ehccasework.casefile.Cover;
import org.ehccasework.letters.Outbox;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the coordinator of a letter, and who covers, that the mail server did not take its mail; the managers where
 * nobody has the case.
 */
@Component
class RefusedMails {

  private final LetterLinkRows links;
  private final CaseFiles cases;
  private final Cover cover;
  private final StaffDirectory staff;
  private final CaseManagers managers;
  private final Outbox outbox;

  RefusedMails(LetterLinkRows links, CaseFiles cases, Cover cover, StaffDirectory staff,
      CaseManagers managers, Outbox outbox) {
    this.managers = managers;
    this.links = links;
    this.cases = cases;
    this.cover = cover;
    this.staff = staff;
    this.outbox = outbox;
  }

  @EventListener
  void on(OutboxRows.LinkRefused refused) {
    links.find(refused.linkId()).ifPresent(this::tell);
  }

  private void tell(LetterLink link) {
    CaseFile file = cases.get(link.caseRef());
    List<StaffMember> who = Stream.concat(Stream.ofNullable(file.coordinator()), cover.standIn(file).stream())
        .flatMap(username -> staff.find(username).stream()).filter(StaffMember::enabled).toList();
    (who.isEmpty() ? managers.of(file) : who).stream().map(StaffMember::email).distinct()
        .filter(email -> email != null && !email.isBlank()).forEach(email -> outbox.add(link.caseRef(), email,
            "A letter could not be mailed yet", "/cases/" + link.caseRef() + "/letters/" + link.noticeId()));
  }
}
