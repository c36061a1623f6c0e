package org.ehccasework.people.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.people.AddPerson;
import org.ehccasework.people.Agency;
import org.ehccasework.people.ChangePerson;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.Team;

/** The fields of a person: into commands, out of a person, and what can be chosen. */
final class PersonForm {

  private PersonForm() {}

  static Typed of(StaffMember person, List<String> writesFor) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", person.name());
    values.put("email", person.email());
    values.put("phone", person.phone());
    values.put("roles", person.roles());
    values.put("team", person.teamId());
    values.put("agency", person.agency());
    values.put("writesFor", String.join("\n", writesFor));
    values.put("enabled", person.enabled());
    return Typed.of(values);
  }

  static AddPerson.Command add(Typed typed) {
    return new AddPerson.Command(typed.get("username"), typed.get("name"), typed.get("email"), typed.get("phone"),
        roles(typed), team(typed), typed.get("agency"), typed.get("writesFor"),
        typed.get("password"));
  }

  static ChangePerson.Command change(String username, Typed typed) {
    return new ChangePerson.Command(username, typed.get("name"), typed.get("email"), typed.get("phone"),
        roles(typed), team(typed), typed.get("agency"), typed.get("writesFor"), "true".equals(typed.get("enabled")),
        "true".equals(typed.get("allTheSame")));
  }

  static Map<String, String> roleOptions() {
    return options(Arrays.asList(Role.values()), Role::name, Role::words);
  }

  static Map<String, String> agencyOptions() {
    return options(Arrays.asList(Agency.values()), Agency::id, Agency::words);
  }

  static Map<String, String> teamOptions(List<Team> teams) {
    return options(teams, team -> team.id().toString(), Team::name);
  }

  static <T> Map<String, String> options(List<T> all, Function<T, String> value,
      Function<T, String> words) {
    Map<String, String> options = new LinkedHashMap<>();
    all.forEach(one -> options.put(value.apply(one), words.apply(one)));
    return options;
  }

  /** What is no role or no team any more counts as not chosen; the rules then say what is missing. */
  private static Set<Role> roles(Typed typed) {
    return Arrays.stream(Role.values()).filter(role -> typed.all("roles").contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static UUID team(Typed typed) {
    return Ids.of(typed.get("team"));
  }
}
