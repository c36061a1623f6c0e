package org.ehccasework.casefile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.web.Words;

/** Says line by line what a change of someone's details changed; a confidential address never enters the history. */
public final class PersonChanges {

  private final List<String> lines = new ArrayList<>();

  private PersonChanges() {}

  public static List<String> between(CasePerson before, CasePerson after) {
    var changes = new PersonChanges();
    changes.compare("Kind", before.kind().words(), after.kind().words());
    changes.compare("Sort of supporter", sort(before), sort(after));
    changes.compare("Name", before.name(), after.name());
    changes.compare("Relation to the child", before.ties().relation(), after.ties().relation());
    changes.compare("Parental responsibility", yesNo(before.ties().parentalResponsibility()),
        yesNo(after.ties().parentalResponsibility()));
    changes.compare("Organisation", before.organisation(), after.organisation());
    changes.address(before, after);
    changes.compare("Email", before.email(), after.email());
    changes.compare("Agreed to letters by email", yesNo(before.agreedEmail()), yesNo(after.agreedEmail()));
    changes.compare("May be written to", yesNo(before.mayBeWrittenTo()), yesNo(after.mayBeWrittenTo()));
    changes.compare("Why letters must not go to them", noLetters(before), noLetters(after));
    changes.compare("Gets copies of letters", yesNo(before.ties().copiesAgreed()), yesNo(after.ties().copiesAgreed()));
    changes.compare("Phone", before.phone(), after.phone());
    changes.needs(before, after);
    changes.compare("Notes for staff", before.notes(), after.notes());
    return changes.lines;
  }

  private void address(CasePerson before, CasePerson after) {
    boolean secret = before.ties().addressConfidential() || after.ties().addressConfidential();
    if (!secret) {
      compare("Address", before.address(), after.address());
    } else if (!Objects.equals(before.address(), after.address())) {
      lines.add("Address changed. It is confidential, so it does not stand here.");
    }
    compare("Confidential address", yesNo(before.ties().addressConfidential()),
        yesNo(after.ties().addressConfidential()));
    compare("Address must not be given to", before.ties().addressNotTo(), after.ties().addressNotTo());
  }

  private void needs(CasePerson before, CasePerson after) {
    compare("Language", before.needs().language(), after.needs().language());
    compare("Interpreter needed", yesNo(before.needs().interpreter()), yesNo(after.needs().interpreter()));
    compare("Letters", before.needs().ofLetters(), after.needs().ofLetters());
    compare("Wants to be reached by", before.needs().way() == null ? null : before.needs().way().words(),
        after.needs().way() == null ? null : after.needs().way().words());
  }

  private void compare(String what, String before, String after) {
    if (!Objects.equals(before, after)) {
      lines.add(what + " was " + words(before) + " and is now " + words(after) + ".");
    }
  }

  private static String sort(CasePerson person) {
    return person.ties().support() == null ? null : person.ties().support().words();
  }

  private static String noLetters(CasePerson person) {
    return person.noLetters() == null ? null
        : person.noLetters().reason() + ", since " + Words.date(person.noLetters().since());
  }

  private static String words(String value) {
    return value == null || value.isEmpty() ? "not known" : value.replaceAll("\\s*\\R\\s*", ", ");
  }

  private static String yesNo(Boolean value) {
    return value == null ? null : value ? "yes" : "no";
  }
}
