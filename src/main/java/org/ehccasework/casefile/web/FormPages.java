package org.ehccasework.casefile.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.Support;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Component;

/** The pages of this package that hold one form, with the answers to choose from. */
@Component
class FormPages {

  private static final Map<String, List<Option>> CONTACT_KINDS = Map.of("kinds",
      Stream.of(CaseContacts.Kind.values()).map(kind -> new Option(kind.name(), kind.words())).toList());
  private static final List<Option> PERSON_KINDS =
      Stream.of(CasePerson.Kind.values()).map(kind -> new Option(kind.name(), explained(kind))).toList();
  private static final List<Option> SUPPORTS =
      Stream.of(Support.values()).map(sort -> new Option(sort.name(), sort.words())).toList();
  private static final List<Option> CONSENT_WAYS =
      Stream.of(Consent.How.values()).map(how -> new Option(how.name(), how.words())).toList();
  private static final List<Option> PURPOSES =
      Stream.of(Consent.Purpose.values()).map(may -> new Option(may.name(), may.words())).toList();
  /** Whose address may be where they work unless they came without a body. */
  private static final Set<CasePerson.Kind> PERHAPS_AT_HOME = EnumSet.of(CasePerson.Kind.REPRESENTATIVE,
      CasePerson.Kind.ADVOCATE, CasePerson.Kind.REQUESTER, CasePerson.Kind.OTHER);
  private static final List<Option> FORMATS =
      Stream.of(PersonNeeds.Format.values()).map(format -> new Option(format.name(), format.words())).toList();
  private static final List<Option> WAYS =
      Stream.of(PersonNeeds.Way.values()).map(way -> new Option(way.name(), way.words())).toList();
  private static final Map<String, List<Option>> CARE_BASES = Map.of("bases",
      Stream.of(LookedAfter.Basis.values()).map(basis -> new Option(basis.name(), basis.words())).toList());

  private static final List<Option> REASONS =
      Stream.of(ChangeReason.values()).map(reason -> new Option(reason.name(), reason.words())).toList();

  private final TaskForms forms;
  private final FormReader reader;
  private final StaffDirectory staff;
  private final CasePeople people;

  FormPages(TaskForms forms, FormReader reader, StaffDirectory staff, CasePeople people) {
    this.forms = forms;
    this.reader = reader;
    this.staff = staff;
    this.people = people;
  }

  FormPage contact(String ref) {
    return page("contact", CONTACT_KINDS, address(ref, "/contacts/new"), address(ref, "/contacts"), "Save contact");
  }

  FormPage newPerson(String ref) {
    return person(ref, "Add someone to the case", "/new", "Add person", null);
  }

  FormPage changedPerson(String ref, CasePerson person) {
    return person(ref, "Change details of " + person.name(), "/" + person.id(), "Save details", person);
  }

  FormPage consent(String ref, CasePerson advocate) {
    List<Option> givers = people.mayConsent(ref).stream().map(person -> new Option(person.id().toString(),
        person.name() + ", " + person.titleInSentence())).toList();
    return new FormPage(reader, forms.ofPage("consent"), "What " + advocate.name() + " may do",
        Map.of("givers", givers, "ways", CONSENT_WAYS, "purposes", PURPOSES),
        address(ref, "/people/" + advocate.id() + "/consent"), address(ref, "/people?done=consent"), "Save consent",
        Map.of());
  }

  FormPage endConsent(String ref, CasePerson advocate) {
    return new FormPage(reader, forms.ofPage("end-consent"), "End the consent for " + advocate.name(), Map.of(),
        address(ref, "/people/" + advocate.id() + "/consent/end"), address(ref, "/people?done=consent-ended"),
        "End consent", Map.of());
  }

  FormPage lookedAfter(String ref) {
    return page("looked-after", CARE_BASES, address(ref, "/people/looked-after"),
        address(ref, "/people?done=looked-after"), "Save");
  }

  FormPage whoDecides(String ref) {
    return page("who-decides", Map.of(), address(ref, "/people/who-decides"),
        address(ref, "/people?done=who-decides"), "Save");
  }

  FormPage reassign(CaseFile file) {
    List<Option> coordinators = staff.withRole(Role.COORDINATOR, file.authorityId()).stream()
        .map(member -> new Option(member.username(), member.name())).toList();
    return page("reassign", Map.of("coordinators", coordinators, "reasons", REASONS), address(file.ref(), "/reassign"),
        address(file.ref(), ""), "Reassign case");
  }

  FormPage restrict(String ref) {
    return page("restrict", Map.of(), address(ref, "/restrict"), address(ref, ""), "Save");
  }

  private FormPage person(String ref, String heading, String path, String submit, CasePerson known) {
    return new FormPage(reader, forms.ofPage("person"), heading, options(ref, known), address(ref, "/people" + path),
        address(ref, "/people?done=" + (known == null ? "added" : "changed")), submit,
        known == null ? PersonSections.ofNew() : PersonSections.ofKnown());
  }

  private Map<String, List<Option>> options(String ref, CasePerson known) {
    return Map.of("kinds", PERSON_KINDS, "supports", SUPPORTS, "formats", FORMATS, "ways", WAYS, "neighbours",
        people.of(ref).stream().filter(FormPages::mayLiveThere)
            .filter(other -> other.address() != null && (known == null || !other.id().equals(known.id())))
            .map(other -> new Option(other.id().toString(), other.name() + ", " + other.titleInSentence())).toList());
  }

  /** Nobody lives where a school, a service or a social worker has its desk. */
  private static boolean mayLiveThere(CasePerson other) {
    return other.kind() == CasePerson.Kind.PARENT || other.kind() == CasePerson.Kind.YOUNG_PERSON
        || PERHAPS_AT_HOME.contains(other.kind()) && other.organisation() == null;
  }

  /** The two that are easily taken for each other say what tells them apart. */
  private static String explained(CasePerson.Kind kind) {
    return switch (kind) {
      case REPRESENTATIVE -> kind.words() + ", who decides for a young person who cannot";
      case ADVOCATE -> kind.words() + ", who helps the family and decides nothing";
      default -> kind.words();
    };
  }

  private FormPage page(String key, Map<String, List<Option>> options, String action, String next, String submit) {
    TaskForm form = forms.ofPage(key);
    return new FormPage(reader, form, form.title(), options, action, next, submit, Map.of());
  }

  private static String address(String ref, String path) {
    return "/cases/" + ref + path;
  }
}
