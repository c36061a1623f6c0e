package org.ehccasework.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the calls, emails and meetings of cases. */
public interface CaseContacts {

  /** How people were in touch. */
  enum Kind {
    CALL("Phone call"), EMAIL("Email"), MEETING("Meeting"), VISIT("Visit"), LETTER("Letter"), OTHER("Other contact");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One contact.
   *
   * @param on the day it took place
   * @param followUp what was promised; may be null
   * @param followUpOn by when; may be null
   * @param loggedBy username
   */
  record Contact(UUID id, String caseRef, Kind kind, String withWhom, LocalDate on, String note, String followUp,
      LocalDate followUpOn, String loggedBy, Instant loggedAt) {

    /** As in "Phone call with Abena Mensah". */
    public String title() {
      return kind.words() + " with " + withWhom;
    }
  }

  /** All contacts, newest first. */
  List<Contact> of(String caseRef);

  Optional<Contact> last(String caseRef);

  /** The contacts in which something was promised that nobody has marked as kept, soonest first, undated last. */
  List<Contact> promised(String caseRef);
}
