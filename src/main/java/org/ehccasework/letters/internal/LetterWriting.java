package org.ehccasework.letters.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Letter.Block;
import org.ehccasework.letters.internal.LetterFacts.Contact;
import org.ehccasework.letters.internal.LetterFacts.Council;
import org.ehccasework.letters.internal.LetterFacts.Person;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.people.StaffDirectory;
import org.springframework.stereotype.Component;

/** Writes a letter from what is known of the case today, and keeps it as it was approved; its dates stay open. */
@Component
class LetterWriting {

  private final LetterTemplates templates;
  private final CasePeople people;
  private final StaffDirectory staff;
  private final Authorities authorities;
  private final WordingRows wordings;
  private final ObjectMapper json;
  private final Clock clock;
  private final DeputyInLetters deputy;

  /** A letter, with which wording it has, in words to be kept with it. */
  record Written(Letter letter, String wording) {}

  LetterWriting(LetterTemplates templates, CasePeople people, StaffDirectory staff, Authorities authorities,
      WordingRows wordings, ObjectMapper json, Clock clock, DeputyInLetters deputy) {
    this.deputy = deputy;
    this.templates = templates;
    this.people = people;
    this.staff = staff;
    this.authorities = authorities;
    this.wordings = wordings;
    this.json = json;
    this.clock = clock;
  }

  /** The approved words, or else those of today. */
  Letter of(StoredNotice notice, CaseFile file) {
    return notice.body() == null ? anew(notice, file, notice.freePart()).letter() : thaw(notice.body());
  }

  /** The letter in the words of today, and which wording these are. */
  Written anew(StoredNotice notice, CaseFile file, String freePart) {
    var own = wordings.current(file.authorityId());
    return new Written(templates.write(facts(notice, file, freePart), own), own.told(notice.type()));
  }

  /** The letter as text to keep; the marks of what the law wants in it have done their work by then. */
  String freeze(Letter letter) {
    var words = new Letter(letter.title(), letter.blocks().stream()
        .map(block -> new Block(block.kind(), Set.of(), block.lines())).toList());
    try {
      return json.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The letter cannot be kept", e);
    }
  }

  private Letter thaw(String body) {
    try {
      return json.readValue(body, Letter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The letter kept cannot be read", e);
    }
  }

  private LetterFacts facts(StoredNotice notice, CaseFile file, String freePart) {
    var child = file.child();
    return new LetterFacts(notice.type(),
        new Person(file.ref(), child.firstName(), child.fullName(), child.dateOfBirth()),
        council(authorities.find(file.authorityId()).orElseThrow()), coordinator(file), List.of(SendingDates.GREETED),
        people.familyOf(file.ref()).rights().personally(), file.receivedOn(), file.clockStart(),
        LocalDate.now(clock), notice.details().with(deputy.facts(file)), freePart);
  }

  private Contact coordinator(CaseFile file) {
    return file.coordinator() == null ? null : staff.find(file.coordinator())
        .map(member -> new Contact(member.name(), member.phone(), member.email())).orElse(null);
  }

  static Council council(Authority authority) {
    return new Council(authority.name(), authority.phone(), authority.email(), authority.iasName(),
        authority.iasContact(), authority.mediationAdviser(), authority.mediationContact(), authority.drsContact(),
        authority.localOffer());
  }
}
