package org.ehccasework.casefile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ehccasework.casefile.CasePerson;

/** Says line by line what a change of someone's details changed. */
public final class PersonChanges {

  private final List<String> lines = new ArrayList<>();

  private PersonChanges() {}

  public static List<String> between(CasePerson before, CasePerson after) {
    var changes = new PersonChanges();
    changes.compare("Kind", before.kind().words(), after.kind().words());
    changes.compare("Name", before.name(), after.name());
    changes.compare("Organisation", before.organisation(), after.organisation());
    changes.compare("Address", before.address(), after.address());
    changes.compare("Email", before.email(), after.email());
    changes.compare("Agreed to letters by email", yesNo(before.agreedEmail()), yesNo(after.agreedEmail()));
    changes.compare("May be written to", yesNo(before.mayBeWrittenTo()), yesNo(after.mayBeWrittenTo()));
    changes.compare("Phone", before.phone(), after.phone());
    changes.compare("Notes for staff", before.notes(), after.notes());
    return changes.lines;
  }

  private void compare(String what, String before, String after) {
    if (!Objects.equals(before, after)) {
      lines.add(what + " was " + words(before) + " and is now " + words(after) + ".");
    }
  }

  private static String words(String value) {
    return value == null ? "not known" : value.replaceAll("\\s*\\R\\s*", ", ");
  }

  private static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }
}
