package org.ehccasework.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePerson;
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
  private static final Map<String, List<Option>> PERSON_KINDS = Map.of("kinds",
      Stream.of(CasePerson.Kind.values()).map(kind -> new Option(kind.name(), kind.words())).toList());

  private final TaskForms forms;
  private final FormReader reader;
  private final StaffDirectory staff;

  FormPages(TaskForms forms, FormReader reader, StaffDirectory staff) {
    this.forms = forms;
    this.reader = reader;
    this.staff = staff;
  }

  FormPage contact(String ref) {
    return page("contact", CONTACT_KINDS, address(ref, "/contacts/new"), address(ref, "/contacts"), "Save contact");
  }

  FormPage newPerson(String ref) {
    return person(ref, "Add someone to the case", "/new", "Add person");
  }

  FormPage changedPerson(String ref, CasePerson person) {
    return person(ref, "Change details of " + person.name(), "/" + person.id(), "Save details");
  }

  FormPage reassign(CaseFile file) {
    List<Option> coordinators = staff.withRole(Role.COORDINATOR, file.authorityId()).stream()
        .map(member -> new Option(member.username(), member.name())).toList();
    return page("reassign", Map.of("coordinators", coordinators), address(file.ref(), "/reassign"),
        address(file.ref(), ""), "Reassign case");
  }

  FormPage restrict(String ref) {
    return page("restrict", Map.of(), address(ref, "/restrict"), address(ref, ""), "Save");
  }

  private FormPage person(String ref, String heading, String path, String submit) {
    return new FormPage(reader, forms.ofPage("person"), heading, PERSON_KINDS, address(ref, "/people" + path),
        address(ref, "/people"), submit);
  }

  private FormPage page(String key, Map<String, List<Option>> options, String action, String next, String submit) {
    TaskForm form = forms.ofPage(key);
    return new FormPage(reader, form, form.title(), options, action, next, submit);
  }

  private static String address(String ref, String path) {
    return "/cases/" + ref + path;
  }
}
