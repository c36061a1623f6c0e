package org.ehccasework.people;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person may do; the same names are groups in Camunda and candidate groups in the models. */
public enum Role {
  COORDINATOR("Coordinator"),
  TEAM_MANAGER("Team manager"),
  SEND_MANAGER("SEND manager"),
  DECISION_OFFICER("Decision officer"),
  PANEL_MEMBER("Panel member"),
  ADVISER("Adviser"),
  ADMINISTRATOR("Administrator"),
  INSPECTOR("Inspector (reads only)");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** The name of the group in Camunda and of the candidate group in the models. */
  public String groupId() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The authority Spring Security knows the role by. */
  public String authority() {
    return "ROLE_" + name();
  }

  public String words() {
    return words;
  }

  /** The names of all roles, for rules that let in everyone who works here. */
  public static String[] names() {
    return Stream.of(values()).map(Role::name).toArray(String[]::new);
  }

  /** The roles among these Spring authorities. */
  public static Set<Role> among(Set<String> authorities) {
    return Stream.of(values()).filter(role -> authorities.contains(role.authority()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
