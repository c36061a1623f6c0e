package org.ehccasework.people.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.people.AdviserBodies;
import org.ehccasework.people.Agency;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of the people who work here. */
@Controller
class PeoplePage {

  private final StaffDirectory staff;
  private final Authorities authorities;
  private final AdviserBodies bodies;

  PeoplePage(StaffDirectory staff, Authorities authorities, AdviserBodies bodies) {
    this.staff = staff;
    this.authorities = authorities;
    this.bodies = bodies;
  }

  /** A person in the list. */
  record Line(UUID id, String name, String username, String roles, String belongs, String email, boolean enabled) {}

  @GetMapping("/admin/people")
  String show(Model model) {
    UUID authority = authorities.current().id();
    Map<UUID, Team> teams = authorities.teams(authority).stream()
        .collect(Collectors.toMap(Team::id, Function.identity()));
    Map<UUID, List<String>> writeFor = bodies.ofAll(authority);
    List<Line> lines = staff.all(authority).stream()
        .map(person -> line(person, teams, writeFor.getOrDefault(person.id(), List.of()))).toList();
    model.addAttribute("people", lines);
    return "people/people";
  }

  private static Line line(StaffMember person, Map<UUID, Team> teams, List<String> writesFor) {
    String roles = person.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    String team = person.teamId() == null ? null : teams.get(person.teamId()).name();
    String agency = Agency.of(person.agency()).map(Agency::words).orElse(null);
    String belongs = Stream.concat(Stream.of(team, agency).filter(Objects::nonNull), writesFor.stream())
        .collect(Collectors.joining(", "));
    return new Line(person.id(), person.name(), person.username(), roles, belongs, person.email(),
        person.enabled());
  }
}
