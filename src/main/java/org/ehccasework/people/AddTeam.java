package org.ehccasework.people;

import java.util.UUID;
import org.ehccasework.people.internal.AuthorityRows;
import org.ehccasework.people.internal.Faults;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a team of coordinators. */
@Service
public class AddTeam {

  private final AuthorityRows rows;
  private final Authorities authorities;
  private final AccessAudit audit;

  AddTeam(AuthorityRows rows, Authorities authorities, AccessAudit audit) {
    this.rows = rows;
    this.authorities = authorities;
    this.audit = audit;
  }

  /** The name of the new team. */
  public record Command(String name) {}

  @Transactional
  @AdministratorOnly
  public Team add(Command typed) {
    String name = Faults.trimmed(typed.name());
    UUID authority = authorities.current().id();
    new Faults().required("name", "name of the team", name, 100)
        .unless(rows.teams(authority).stream().noneMatch(team -> team.name().equalsIgnoreCase(name)), "name",
            "There is a team of this name. Enter another one")
        .raise();
    var team = new Team(UUID.randomUUID(), authority, name);
    rows.addTeam(team);
    audit.changed("TEAM_ADDED", name);
    return team;
  }
}
