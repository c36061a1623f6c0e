package org.ehccasework.casefile.web;

import java.util.Locale;
import java.util.Map;

/** What was done, in words. */
final class AuditWords {

  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("OPEN_CASE", "Opened the case file"), Map.entry("DOWNLOAD", "Downloaded a document"),
      Map.entry("SIGN_IN", "Signed in"), Map.entry("SIGN_IN_FAILED", "Tried to sign in with a wrong password"),
      Map.entry("LOCKED", "Sign-in locked after wrong passwords"),
      Map.entry("PASSWORD_CHANGED", "Changed their own password"), Map.entry("PASSWORD_SET", "Set a new password for"),
      Map.entry("PERSON_ADDED", "Added a person"), Map.entry("PERSON_CHANGED", "Changed a person"),
      Map.entry("PERSON_LET_IN", "Let a person sign in"), Map.entry("PERSON_SHUT_OUT", "Shut a person out"),
      Map.entry("ROLES_CHANGED", "Changed roles"), Map.entry("TEAM_ADDED", "Added a team"),
      Map.entry("ORGANISATION_ADDED", "Added an organisation"),
      Map.entry("ORGANISATION_CHANGED", "Changed an organisation"),
      Map.entry("COUNCIL_CHANGED", "Changed the council's details"),
      Map.entry("LOOK_CHANGED", "Changed the council's look"),
      Map.entry("WORDING_CHANGED", "Changed the wording of a letter"),
      Map.entry("SHUT_DOWN_ADDED", "Added days the council is shut"),
      Map.entry("SHUT_DOWN_TAKEN_BACK", "Took back days the council is shut"),
      Map.entry("TARGET_SET", "Set a local target or reminder"),
      Map.entry("RIGHTS_LEAD_SET", "Changed how early we ask who decides"),
      Map.entry("SETTING_ADDED", "Added a school or other setting"),
      Map.entry("SETTING_CHANGED", "Changed a school or other setting"),
      Map.entry("SETTING_CLOSED", "Closed a school or other setting"),
      Map.entry("SETTING_REOPENED", "Opened a school or other setting again"),
      Map.entry("TERM_DATES_CHANGED", "Changed term dates"),
      Map.entry("REGISTER_CHECKED", "Looked at a file of the public register"),
      Map.entry("REGISTER_IMPORTED", "Imported a file of the public register"),
      Map.entry("AUDIT_SEARCHED", "Searched this record"), Map.entry("AUDIT_DOWNLOADED", "Downloaded this record"));

  private AuditWords() {}

  /** An action of a kind nobody has put into words yet is still shown: "TARGET_SET" as "Target set". */
  static String of(String action) {
    String plain = action.toLowerCase(Locale.ROOT).replace('_', ' ');
    return WORDS.getOrDefault(action, Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
  }

  static boolean known(String action) {
    return WORDS.containsKey(action);
  }
}
