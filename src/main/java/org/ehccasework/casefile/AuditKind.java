package org.ehccasework.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be looked for in the audit: lines of who did what, or entries of the histories of cases. */
public enum AuditKind {
  OPENED("opened", "Case files opened", List.of("OPEN_CASE")),
  COPIES("copies", "Documents downloaded", List.of("DOWNLOAD")),
  SIGN_INS("sign-ins", "Sign-ins and passwords",
      List.of("SIGN_IN", "SIGN_IN_FAILED", "LOCKED", "PASSWORD_CHANGED", "PASSWORD_SET")),
  PEOPLE("people", "People, roles, teams and organisations",
      List.of("PERSON_ADDED", "PERSON_CHANGED", "PERSON_LET_IN", "PERSON_SHUT_OUT", "ROLES_CHANGED", "TEAM_ADDED",
          "ORGANISATION_ADDED", "ORGANISATION_CHANGED")),
  SETTINGS("settings", "The council, its look and its letters",
      List.of("COUNCIL_CHANGED", "LOOK_CHANGED", "WORDING_CHANGED")),
  DATES("dates", "Calendar, targets, reminders and when rights pass",
      List.of("SHUT_DOWN_ADDED", "SHUT_DOWN_TAKEN_BACK", "TARGET_SET", "RIGHTS_LEAD_SET")),
  DIRECTORY("directory", "Schools and colleges, their term dates and imports",
      List.of("SETTING_ADDED", "SETTING_CHANGED", "SETTING_CLOSED", "SETTING_REOPENED", "TERM_DATES_CHANGED",
          "REGISTER_CHECKED", "REGISTER_IMPORTED")),
  ADMINISTRATION("administration", "All changes made in Administration", all(PEOPLE, SETTINGS, DATES, DIRECTORY,
      List.of("PASSWORD_SET"))),
  SEARCHES("searches", "Searches of this record", List.of("AUDIT_SEARCHED", "AUDIT_DOWNLOADED")),
  DECISIONS("decisions", "Decisions in cases", List.of()),
  CASEWORK("casework", "Everything recorded in cases", List.of());

  private final String code;
  private final String words;
  private final List<String> actions;

  AuditKind(String code, String words, List<String> actions) {
    this.code = code;
    this.words = words;
    this.actions = actions;
  }

  /** As it stands in an address. */
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** The actions of the lines; none where it is about histories. */
  public List<String> actions() {
    return actions;
  }

  private static List<String> all(AuditKind people, AuditKind council, AuditKind dates, AuditKind directory,
      List<String> others) {
    return Stream.concat(Stream.of(people, council, dates, directory).flatMap(kind -> kind.actions.stream()),
        others.stream()).toList();
  }

  public static Optional<AuditKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
