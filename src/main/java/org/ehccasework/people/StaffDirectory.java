package org.ehccasework.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.internal.StaffRows;
import org.springframework.stereotype.Component;

/** Finds the people who work here. */
@Component
public class StaffDirectory {

  private final StaffRows rows;

  StaffDirectory(StaffRows rows) {
    this.rows = rows;
  }

  public Optional<StaffMember> find(String username) {
    return rows.find(username);
  }

  public Optional<StaffMember> find(UUID id) {
    return rows.find(id);
  }

  /** Those who hold the role and may sign in, by name. */
  public List<StaffMember> withRole(Role role, UUID authorityId) {
    return rows.of(authorityId).stream().filter(StaffMember::enabled).filter(member -> member.has(role)).toList();
  }

  /** Everyone of the authority, by name, also those who have left. */
  public List<StaffMember> all(UUID authorityId) {
    return rows.of(authorityId);
  }

  /** Everyone of every authority, for the engine, which knows the same people. */
  public List<StaffMember> everyone() {
    return rows.all();
  }

  /** The person's name; the username itself where nobody has it. */
  public String nameOf(String username) {
    return rows.nameOf(username);
  }
}
