package org.ehccasework.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.PersonNeeds;
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
      Stream.of(CasePerson.Kind.values()).map(kind -> new Option(kind.name(), kind.words())).toList();
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

  FormPage lookedAfter(String ref) {
    return page("looked-after", CARE_BASES, address(ref, "/people/looked-after"), address(ref, "/people"), "Save");
  }

  FormPage whoDecides(String ref) {
    return page("who-decides", Map.of(), address(ref, "/people/who-decides"), address(ref, "/people"), "Save");
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
        address(ref, "/people"), submit, known == null ? PersonSections.ofNew() : PersonSections.ofKnown());
  }

  private Map<String, List<Option>> options(String ref, CasePerson known) {
    return Map.of("kinds", PERSON_KINDS, "formats", FORMATS, "ways", WAYS, "neighbours", people.of(ref).stream()
        .filter(other -> other.address() != null && (known == null || !other.id().equals(known.id())))
        .map(other -> new Option(other.id().toString(), other.name() + ", " + inSentence(other.title()))).toList());
  }

  private static String inSentence(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private FormPage page(String key, Map<String, List<Option>> options, String action, String next, String submit) {
    TaskForm form = forms.ofPage(key);
    return new FormPage(reader, form, form.title(), options, action, next, submit, Map.of());
  }

  private static String address(String ref, String path) {
    return "/cases/" + ref + path;
  }
}
