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
   * @param promises what was promised in it, kept or not
   * @param loggedBy username
   */
  record Contact(UUID id, String caseRef, Kind kind, String withWhom, LocalDate on, String note,
      List<Promise> promises, String loggedBy, Instant loggedAt) {

    /** As in "Phone call with Abena Mensah". */
    public String title() {
      return kind.words() + " with " + withWhom;
    }
  }

  /**
   * Something promised in a contact.
   *
   * @param toWhom whom we were in touch with
   * @param madeOn the day of the contact
   * @param by by when; null where no day was named
   * @param keptOn null while it is still to be kept
   */
  record Promise(UUID id, String caseRef, String toWhom, LocalDate madeOn, String words, LocalDate by,
      LocalDate keptOn) {}

  /** All contacts, newest first. */
  List<Contact> of(String caseRef);

  Optional<Contact> last(String caseRef);

  /** The promises that nobody has marked as kept, soonest first, undated last. */
  List<Promise> promised(String caseRef);
}
